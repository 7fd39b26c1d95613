// Single steps that make a finding right: a part on another mount, shifted or turned, something set, taken out or braced.
#pragma once

#include "plan/evaluate.h"

namespace rw {

// The finding's own fixes, then what else helps, the best first, about five in all; each was applied and the whole rig checked
// again. `spares` are parts that may be added (card supports). Some 10 to 100 checks of the rig: for the finding a person
// looks at, not for every edit. Empty for a Note; where only a number is missing, a part that is not placed may be placed.
std::vector<Fix> remediesFor(const Evaluation& evaluation, const Finding& finding, const std::vector<PartPtr>& spares = {});

}  // namespace rw
