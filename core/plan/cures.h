// When a change makes a finding right. Fixes that make it "Fits if" and remedies beside it are held to the same.
#pragma once

#include "checks/base/finding.h"

namespace rw {

bool isSameSubject(const Finding& a, const Finding& b);  // of the same check, about the same items

// Whether the changed rig is free of `cured`, and has no clash and nothing unchecked that it did not have before (a drive
// whose cage is gone). Both lists as the checks give them, before anything is settled.
bool cures(const std::vector<Finding>& before, const Finding& cured, const std::vector<Finding>& after);
bool cures(const std::vector<const Finding*>& before, const Finding& cured, const std::vector<const Finding*>& after);
std::vector<const Finding*> pointersTo(const std::vector<Finding>& findings);

}  // namespace rw
