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

struct Checked {
    std::vector<Finding> findings;      // by severity, then check; a finding is reported once
    std::vector<Clearance> clearances;  // what was measured and is fine, by check
};
Checked runChecks(const Scene& scene);

}  // namespace rw
