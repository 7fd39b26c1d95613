// Which numbers of a part are too weak to decide, and which checks they hold back.
#pragma once

#include "parts/field_entries.h"

namespace rw {

// A field some check needs that may not decide freely, with those checks.
struct AuditRow {
    FieldEntry field;
    Cap cap = Cap::None;
    std::vector<std::string> checks;
};
std::vector<AuditRow> auditPart(const Part& part);

}  // namespace rw
