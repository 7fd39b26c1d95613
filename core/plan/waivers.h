// Findings the user accepts: what is kept of one, and whether it still holds.
#pragma once

#include "plan/evaluate.h"

namespace rw {

// What the rig keeps when this finding is waived now. Where several findings of the check speak of the same items, it is the
// worst of them that is accepted.
Waiver waiverOf(const std::vector<Finding>& findings, const Finding& finding, std::string reason);

// The rig without the waiver that marks the finding, stale or not. Refused where there is none.
Result<Rig> withoutWaiver(const Rig& rig, const Finding& finding);

// Marks the findings that are waived. A mark is stale where the finding is more severe than it was, has less room, or says
// something else without a number to compare.
void markWaivers(const std::vector<Waiver>& waivers, std::vector<Finding>& findings);

}  // namespace rw
