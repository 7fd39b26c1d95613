// The rows of the table `part`: the only file that knows its columns one by one.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "parts/json_text.h"
#include "parts/part.h"

namespace SQLite { class Database; }

namespace rw {

struct PartRow {
    // In this order: id, layer, kind, list_type, manufacturer, name, short_name, part_numbers, kind_words,
    // joined_words, facets, size_mm, json.
    std::array<std::string, 13> columns;

    const std::string& id() const { return columns.front(); }
    const std::string& json() const { return columns.back(); }
};

PartRow partRow(const Part& part, const std::string& layer);
// With less in it than the part: what the user's layer changes.
PartRow partRow(const Part& part, const std::string& layer, const Json& stored);
std::vector<PartRow> partRowsOfLayer(SQLite::Database& database, const std::string& layer);  // by id
void insertPartRows(SQLite::Database& database, const std::vector<PartRow>& rows);

// 16 hexadecimal digits that change with anything in the rows (FNV-1a, 64 bits): the same on every machine.
std::string contentHash(const std::vector<PartRow>& rows);

}  // namespace rw
