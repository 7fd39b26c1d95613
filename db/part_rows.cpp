#include "db/part_rows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <cstdio>

#include "db/search_words.h"
#include "parts/part_json.h"
#include "units/written.h"

namespace rw {
namespace {

constexpr const char* columnNames =
    "id, layer, kind, list_type, manufacturer, name, short_name, part_numbers, kind_words, joined_words, facets, size_mm, json";

std::string joinedByBlanks(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string facetLines(const Spec& spec)
{
    std::string lines;
    for (const Facet& facet : spec.facets()) lines += facet.id + "\t" + facet.value + "\t" + numberText(facet.order) + "\n";
    return lines;
}

}  // namespace

PartRow partRow(const Part& part, const std::string& layer) { return partRow(part, layer, writePart(part)); }

PartRow partRow(const Part& part, const std::string& layer, const Json& stored)
{
    const LengthFact size = part.spec->mainSize();
    return {{part.id, layer, part.kind->id, part.type(), part.manufacturer, part.name, part.shortName,
             joinedByBlanks(part.partNumbers), kindWords(part), joinedWords(part), facetLines(*part.spec),
             size ? numberText(size->amount()) : std::string(), stored.dump()}};
}

std::vector<PartRow> partRowsOfLayer(SQLite::Database& database, const std::string& layer)
{
    // A size is read as it was given: SQLite writes 301 as 301.0.
    std::string columns = columnNames;
    const std::string size = "size_mm";
    columns.replace(columns.find(size), size.size(), "iif(size_mm IS NULL, '', printf('%.10g', size_mm))");
    SQLite::Statement select(database, "SELECT " + columns + " FROM part WHERE layer = ? ORDER BY id");
    select.bind(1, layer);
    std::vector<PartRow> rows;
    while (select.executeStep()) {
        PartRow& row = rows.emplace_back();
        for (std::size_t i = 0; i < row.columns.size(); ++i) row.columns[i] = select.getColumn(static_cast<int>(i)).getString();
    }
    return rows;
}

void insertPartRows(SQLite::Database& database, const std::vector<PartRow>& rows)
{
    SQLite::Statement insert(database, std::string("INSERT INTO part (") + columnNames + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,nullif(?,''),?)");
    for (const PartRow& row : rows) {
        for (std::size_t i = 0; i < row.columns.size(); ++i) insert.bindNoCopy(static_cast<int>(i) + 1, row.columns[i]);
        insert.exec();
        insert.reset();
    }
}

std::string contentHash(const std::vector<PartRow>& rows)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    const auto add = [&](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3u; };
    for (const PartRow& row : rows) {
        for (const std::string& column : row.columns) {
            for (const char c : column) add(static_cast<unsigned char>(c));
            add(0);  // so that text moved from one column to the next counts
        }
    }
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

}  // namespace rw
