#include "checks/base/audit.h"

#include <map>

#include "checks/base/checks.h"

namespace rw {
namespace {

// The checks a field decides, and whether a part without it is audited, too: where one of them asks for it of every part.
struct Decides { std::vector<std::string> checks; bool always = false; };
using DecidesByField = std::map<std::string, Decides>;

const std::map<std::string, DecidesByField>& decidesByKind()
{
    static const auto table = [] {
        std::map<std::string, DecidesByField> all;
        for (const Check& check : allChecks())
            for (const DecidingField& field : check.fields()) {
                if (field.presence == Presence::Read) continue;
                Decides& decides = all[field.kind][field.field];
                decides.checks.push_back(check.id);
                decides.always = decides.always || field.presence == Presence::Always;
            }
        return all;
    }();
    return table;
}

// A list without rows stands for the first of its fields that decides anything.
const Decides* decidedBy(const PartKind& kindOf, const std::string& pattern)
{
    const auto kind = decidesByKind().find(kindOf.id);
    if (kind == decidesByKind().end()) return nullptr;
    const auto field = pattern.ends_with("[]") ? kind->second.lower_bound(pattern) : kind->second.find(pattern);
    return field != kind->second.end() && field->first.starts_with(pattern) ? &field->second : nullptr;
}

}  // namespace

std::vector<AuditRow> auditPart(const Part& part)
{
    std::vector<AuditRow> rows;
    for (FieldEntry& field : fieldsOf(part)) {
        const Cap cap = capOf(field);
        if (cap == Cap::None) continue;
        const Decides* decides = decidedBy(*part.kind, field.pattern);
        if (!decides || (!decides->always && cap == Cap::NotChecked)) continue;
        rows.push_back({std::move(field), cap, decides->checks});
    }
    return rows;
}

std::vector<std::string> checksDecidedBy(const PartKind& kind, const std::string& pattern)
{
    const Decides* decides = decidedBy(kind, pattern);
    return decides ? decides->checks : std::vector<std::string>();
}

void count(const Part& part, AuditCounts& counts)
{
    ++counts.parts;
    for (const FieldEntry& field : fieldsOf(part)) {
        const Decides* decides = decidedBy(*part.kind, field.pattern);
        const bool isMissing = capOf(field) == Cap::NotChecked;
        if (!decides || (!decides->always && isMissing)) continue;
        switch (isMissing ? Origin::Missing : field.origin) {
        case Origin::Norm: ++counts.norm; break;
        case Origin::Curated: case Origin::User: case Origin::OpenDb: case Origin::OpenDbVerified: ++counts.sourced; break;
        case Origin::Typical: ++counts.typical; break;
        case Origin::Family: case Origin::Estimated: ++counts.estimated; break;
        case Origin::Missing: ++counts.missing; break;
        }
    }
}

}  // namespace rw
