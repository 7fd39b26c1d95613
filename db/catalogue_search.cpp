#include "db/catalogue_search.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cstdint>
#include <tuple>

#include "db/search_words.h"

namespace rw {
namespace {

// First the index alone says which rows, then only those are read: reading every hit's row costs twice the ranking.
// Some of the index's rows may be hidden behind a stronger layer, hence more of them than are wanted in the end.
const std::string readHits =
    "SELECT part.id, part.kind, part.list_type, part.manufacturer, part.name, part.short_name "
    "FROM hit CROSS JOIN effective_part AS part ON part.row = hit.row WHERE ?2 = '' OR part.kind = ?2 ";
// The weights are the columns of part_search in order: a short name is the surest sign, joined words only repeat.
const std::string ranked =
    "WITH hit AS MATERIALIZED (SELECT rowid AS row, rank AS score FROM part_search WHERE part_search MATCH ?1 "
    "AND rank MATCH 'bm25(4.0, 6.0, 8.0, 4.0, 2.0, 1.0)' ORDER BY rank LIMIT ?3) " + readHits +
    "ORDER BY hit.score, part.manufacturer, part.name, part.id";
const std::string unranked =
    "WITH hit AS MATERIALIZED (SELECT rowid AS row FROM part_search WHERE part_search MATCH ?1 LIMIT ?3) " + readHits;

std::vector<PartSummary> summaries(SQLite::Statement& select)
{
    std::vector<PartSummary> found;
    const auto text = [&](int column) { return select.getColumn(column).getString(); };
    while (select.executeStep()) found.push_back({text(0), text(1), text(2), text(3), text(4), text(5)});
    return found;
}

int orderOf(const PartSummary& part)
{
    const PartKind* kind = findPartKind(part.kind);
    return kind ? kind->order : 1000;
}

void cut(std::vector<PartSummary>& parts, int limit)
{
    if (limit >= 0 && parts.size() > static_cast<std::size_t>(limit)) parts.resize(static_cast<std::size_t>(limit));
}

// The kind is asked of the index, whose column kind_words begins with it, so that the bound counts hits of that kind.
std::vector<PartSummary> hits(SQLite::Database& database, const std::string& sql, const SearchQuery& query, const std::string& kind, std::int64_t most)
{
    SQLite::Statement select(database, sql);
    const std::string ofKind = kind.empty() ? "" : "kind_words : ^ \"" + kind + "\" AND ";
    select.bind(1, ofKind + "(" + query.match + ")");
    select.bind(2, kind);
    select.bind(3, most);
    return summaries(select);
}

std::vector<PartSummary> rankedHits(SQLite::Database& database, const SearchQuery& query, const std::string& kind, int limit)
{
    std::vector<PartSummary> found = hits(database, ranked, query, kind, limit < 0 ? unlimited : 2 * std::int64_t{limit} + 200);
    cut(found, limit);
    return found;
}

// bm25 weighs every word against all it occurs in, which for a word of one character is most of the catalogue: 15 to
// 27 ms in 60,000 parts. So such a query takes the first hits there are, in the order of lists.
std::vector<PartSummary> unrankedHits(SQLite::Database& database, const SearchQuery& query, const std::string& kind, int limit)
{
    std::vector<PartSummary> found = hits(database, unranked, query, kind, 1000);
    std::stable_sort(found.begin(), found.end(), [](const PartSummary& a, const PartSummary& b) {
        return std::forward_as_tuple(orderOf(a), a.listType, a.manufacturer, a.name) < std::forward_as_tuple(orderOf(b), b.listType, b.manufacturer, b.name);
    });
    cut(found, limit);
    return found;
}

}  // namespace

// Kind by kind, each along its index, so that the first fifty of a large catalogue cost fifty rows.
std::vector<PartSummary> listParts(SQLite::Database& database, const std::string& kind, int limit)
{
    SQLite::Statement select(database,
                             "SELECT id, kind, list_type, manufacturer, name, short_name FROM effective_part WHERE kind = ? "
                             "ORDER BY list_type, manufacturer COLLATE NOCASE, name COLLATE NOCASE LIMIT ?");
    std::vector<PartSummary> found;
    for (const PartKind& each : partKinds()) {
        if (!kind.empty() && kind != each.id) continue;
        select.reset();
        select.bind(1, each.id);
        select.bind(2, limit < 0 ? unlimited : limit - static_cast<int>(found.size()));
        for (PartSummary& part : summaries(select)) found.push_back(std::move(part));
    }
    return found;
}

std::vector<PartSummary> searchParts(SQLite::Database& database, const std::string& text, const std::string& kind, int limit)
{
    const SearchQuery query = searchQuery(text);
    if (query.match.empty()) return listParts(database, kind, limit);
    return query.hasSingleCharacters ? unrankedHits(database, query, kind, limit) : rankedHits(database, query, kind, limit);
}

}  // namespace rw
