#include "db/layers.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <vector>

#include "db/meta.h"
#include "db/part_rows.h"
#include "parts/part_json.h"
#include "parts/usual/usual.h"

namespace rw {
namespace {

struct Layer {
    Json json;
    std::string name;
};

// The rows that make a part, strongest first.
std::vector<Layer> layersOf(SQLite::Database& database, const std::string& id, Layers layers)
{
    SQLite::Statement select(database,
                             "SELECT json, layer, CASE layer WHEN 'user' THEN 0 WHEN 'curated' THEN 1 ELSE 2 END AS rank FROM part "
                             "WHERE (id = ?1 AND (?2 OR layer <> 'user')) OR (layer = 'opendb' AND id IN (SELECT id FROM covered WHERE curated_id = ?1)) "
                             "ORDER BY rank, id");
    select.bind(1, id);
    select.bind(2, layers == Layers::All ? 1 : 0);
    std::vector<Layer> found;
    while (select.executeStep()) found.push_back({Json::parse(select.getColumn(0).getString(), nullptr, false), select.getColumn(1).getString()});
    return found;
}

bool isKnown(const Json& field)
{
    if (field.is_null() || (field.is_array() && field.empty())) return false;
    return !field.is_object() || !field.contains("value") || !field.at("value").is_null();
}

// The weaker part's facts with a source's key renamed.
void renameSource(Json& spec, const std::string& from, const std::string& to)
{
    if (spec.is_object() || spec.is_array()) {
        for (auto& [key, value] : spec.items()) {
            if (key != "source") renameSource(value, from, to);
            else if (value == from) value = to;
            else if (value.is_array()) for (Json& one : value) if (one == from) one = to;
        }
    }
}

// Both parts' sources in one list; the weaker's facts follow where a key had to change.
Json mergedSources(const Json& stronger, const Json& weaker, Json& weakerSpec)
{
    Json all = stronger;
    for (const auto& [key, address] : weaker.items()) {
        std::string name = key;
        while (all.contains(name) && all.at(name) != address) name += "_2";
        if (name != key) renameSource(weakerSpec, key, name);
        all[name] = address;
    }
    return all;
}

}  // namespace

Json mergedParts(const Json& stronger, const Json& weaker)
{
    if (!stronger.is_object() || !weaker.is_object()) return stronger;
    const auto objectIn = [](const Json& part, const char* key) { return part.contains(key) && part.at(key).is_object() ? part.at(key) : Json::object(); };
    Json merged = weaker, weakerSpec = objectIn(weaker, "spec");
    for (const auto& [key, value] : stronger.items()) merged[key] = value;
    const Json sources = mergedSources(objectIn(stronger, "sources"), objectIn(weaker, "sources"), weakerSpec);
    if (!sources.empty()) merged["sources"] = sources;
    Json spec = objectIn(stronger, "spec");
    for (const auto& [key, value] : weakerSpec.items())
        if (!spec.contains(key) || (!isKnown(spec.at(key)) && isKnown(value))) spec[key] = value;
    if (!spec.empty()) merged["spec"] = spec;
    return merged;
}

Json differenceTo(const Json& part, const Json& below)
{
    if (!below.is_object()) return part;
    Json difference = Json::object();
    for (const auto& [key, value] : part.items())
        if (key == "id" || key == "kind" || (key != "spec" && (!below.contains(key) || below.at(key) != value))) difference[key] = value;
    const Json none = Json::object();
    const Json& lower = below.contains("spec") ? below.at("spec") : none;
    Json spec = Json::object();
    if (part.contains("spec"))
        for (const auto& [key, value] : part.at("spec").items())
            if (!lower.contains(key) || lower.at(key) != value) spec[key] = value;
    if (!spec.empty()) difference["spec"] = std::move(spec);
    return difference;
}

PartPtr effectivePart(SQLite::Database& database, const std::string& id, Layers layers, Gaps gaps, const std::string& where)
{
    const std::vector<Layer> rows = layersOf(database, id, layers);
    if (rows.empty()) return nullptr;
    Json merged = rows.front().json;
    for (std::size_t i = 1; i < rows.size(); ++i) merged = mergedParts(merged, rows[i].json);
    const Part part = readPart(merged, where + ": " + id);
    // OpenDB and people give few numbers; a curated entry says itself what is usual, and leaves open what nobody knows.
    const bool isCurated = std::any_of(rows.begin(), rows.end(), [](const Layer& l) { return l.name == "curated"; });
    return std::make_shared<const Part>(isCurated || gaps == Gaps::Open ? part : withUsual(part));
}

std::vector<PartPtr> effectiveParts(SQLite::Database& database, const std::string& kind, const std::string& where)
{
    // Most parts are one row; only the others are put together from several.
    SQLite::Statement select(database,
                             "SELECT id, json, layer, layer = 'opendb' OR (layer = 'curated' AND NOT EXISTS (SELECT 1 FROM covered WHERE curated_id = part.id)) "
                             "FROM effective_part AS part WHERE kind = ? ORDER BY manufacturer COLLATE NOCASE, name COLLATE NOCASE, id");
    select.bind(1, kind);
    std::vector<PartPtr> parts;
    while (select.executeStep()) {
        const std::string id = select.getColumn(0).getString();
        if (select.getColumn(3).getInt() == 0) {
            parts.push_back(effectivePart(database, id, Layers::All, Gaps::Filled, where));
            continue;
        }
        const Part part = readPart(Json::parse(select.getColumn(1).getString(), nullptr, false), where + ": " + id);
        parts.push_back(std::make_shared<const Part>(select.getColumn(2).getString() == "opendb" ? withUsual(part) : part));
    }
    return parts;
}

void coverRecords(SQLite::Database& database)
{
    database.exec("DELETE FROM covered");
    // "BuildCores OpenDB 136a77a, open-db/GPU/75c7abc5-9b21-4e76-af30-4ebad27c3c32.json": the folder, then 36 characters.
    database.exec(R"sql(
INSERT OR IGNORE INTO covered (id, curated_id)
SELECT upstream.id, named.id FROM (
    SELECT id, json_extract(json, '$.sources.odb') AS source FROM part WHERE layer = 'curated') AS named
JOIN part AS upstream ON upstream.layer = 'opendb' AND upstream.id = substr(named.source, instr(named.source, '.json') - 36, 36)
WHERE named.source LIKE '%open-db/%/%.json%')sql");
    database.exec(R"sql(
INSERT OR IGNORE INTO covered (id, curated_id)
SELECT upstream.id, curated.id
FROM part AS curated, json_each(curated.json, '$.part_numbers') AS wanted
JOIN part AS upstream ON upstream.layer = 'opendb' AND upstream.kind = curated.kind
    AND (' ' || upstream.part_numbers || ' ') LIKE ('% ' || wanted.value || ' %')
WHERE curated.layer = 'curated')sql");
}

void refreshRows(SQLite::Database& database, const std::string& where)
{
    // Counts the ways rows were made: to be raised with any change of search words, facets or sizes.
    constexpr const char* today = "2";
    if (metaValue(database, "rows_version") == today) return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    std::vector<PartRow> rows;
    for (const char* layer : {"opendb", "user"}) {
        for (const PartRow& old : partRowsOfLayer(database, layer)) {
            const Json stored = Json::parse(old.json(), nullptr, false);
            const PartPtr part = std::string(layer) == "user" ? effectivePart(database, old.id(), Layers::All, Gaps::Filled, where)
                                                              : std::make_shared<const Part>(readPart(stored, where + ": " + old.id()));
            rows.push_back(partRow(*part, layer, stored));
        }
    }
    database.exec("DELETE FROM part WHERE layer <> 'curated'");
    insertPartRows(database, rows);
    setMetaValue(database, "rows_version", today);
    transaction.commit();
}

}  // namespace rw
