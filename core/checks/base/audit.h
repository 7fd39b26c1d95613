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

// The checks that decide by a field of a kind ("slots[].position"): those it unlocks. None where it decides nothing.
std::vector<std::string> checksDecidedBy(const PartKind& kind, const std::string& pattern);

// How well the values are known that some check decides by: of all parts of a kind, counted value by value. A value that
// only some parts have is counted where it is known.
struct AuditCounts {
    int parts = 0;
    int sourced = 0;    // curated, the user's, OpenDB's
    int norm = 0, typical = 0;
    int estimated = 0;  // from siblings, too
    int missing = 0;
    int values() const { return sourced + norm + typical + estimated + missing; }
};
void count(const Part& part, AuditCounts& counts);

}  // namespace rw
