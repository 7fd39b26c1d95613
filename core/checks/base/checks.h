// All checks of a rig. Each stands in its own file, named as its function and its id; the table is generated.
#pragma once

#include "checks/base/report.h"

namespace rw {

struct Check {
    const char* id;
    void (*run)(const Scene&, Report&);
    DecidingFields (*fields)();
};
const std::vector<Check>& allChecks();  // by name, `overlap` last: it tells what no other told

// What one check found. `known`: the pairs that checks before it explained.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
struct CheckOutcome {
    std::vector<Finding> findings;
    std::vector<Clearance> clearances;
    Pairs explained;
    std::vector<ItemId> noPlace;        // whose want of a place it told
};
CheckOutcome runCheck(const Check& check, const Scene& scene, const Pairs& known, Wanted wanted = Wanted::Everything);

// Whether `complete` tells that an item is not placed, though a better-informed check told why.
bool isToldElsewhere(const Finding& finding, const std::vector<ItemId>& noPlace);

struct Checked {
    std::vector<Finding> findings;      // by severity, then check; a finding is reported once
    std::vector<Clearance> clearances;  // what was measured and is fine, by check
};
Checked runChecks(const Scene& scene);

}  // namespace rw
