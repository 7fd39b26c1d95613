#include "db/named_parts.h"

#include <unordered_map>

#include "db/fast_select.h"

namespace rw {

std::vector<NamedPart> namedParts(SQLite::Database& database)
{
    std::vector<NamedPart> parts;
    std::unordered_map<std::string, std::size_t> rows;
    FastSelect names(database, "SELECT id, list_type, manufacturer, name FROM effective_part");
    names.each([&](const FastSelect& row) {
        NamedPart part{std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)), {}};
        rows.emplace(part.id, parts.size());
        parts.push_back(std::move(part));
    });
    FastSelect numbers(database,
        "SELECT coalesce(covered.curated_id, part.id), number.value FROM part LEFT JOIN covered ON covered.id = part.id AND part.layer = 'opendb', "
        "json_each(part.json, '$.part_numbers') AS number");
    numbers.each([&](const FastSelect& row) {
        const auto at = rows.find(std::string(row.text(0)));
        if (at != rows.end()) parts[at->second].partNumbers.emplace_back(row.text(1));
    });
    return parts;
}

}  // namespace rw
