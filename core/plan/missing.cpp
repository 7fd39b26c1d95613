#include "plan/missing.h"

#include <algorithm>

#include "checks/base/audit.h"

namespace rw {

std::vector<MissingNumber> missingNumbers(const Rig& rig)
{
    std::vector<MissingNumber> missing;
    std::vector<const Part*> seen;
    for (const Item& item : rig.items) {
        const bool known = std::any_of(seen.begin(), seen.end(), [&](const Part* part) { return part->id == item.part->id && part->spec == item.part->spec; });
        if (known) continue;
        seen.push_back(item.part.get());
        const std::size_t first = missing.size();
        for (const AuditRow& row : auditPart(*item.part)) {
            if (row.cap != Cap::NotChecked) continue;
            const auto like = std::find_if(missing.begin() + static_cast<std::ptrdiff_t>(first), missing.end(), [&](const MissingNumber& m) { return m.field == row.field.pattern; });
            if (like == missing.end()) missing.push_back({item.id, row.field.pattern, {}, row.checks});
            if (!row.field.row.empty()) (like == missing.end() ? missing.back() : *like).rows.push_back(row.field.row);
        }
    }
    return missing;
}

}  // namespace rw
