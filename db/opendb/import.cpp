#include "db/opendb/import.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <unordered_map>
#include <vector>

#include "db/database.h"
#include "db/guarded.h"
#include "db/layers.h"
#include "db/meta.h"
#include "db/opendb/mapping.h"
#include "db/opendb/snapshot.h"
#include "db/part_rows.h"
#include "units/data_error.h"

namespace rw {
namespace {

constexpr const char* layer = "opendb";

// One file into a part, or into the report.
void take(const opendb::RecordFile& file, std::vector<Part>& parts, ImportReport& report)
{
    ++report.records;
    if (file.isTooLarge) { ++report.rejected["larger than any record"]; return; }
    const Json json = Json::parse(file.text, nullptr, false);
    if (!json.is_object()) { ++report.rejected["no JSON object"]; return; }
    opendb::Mapped mapped = opendb::mapRecord(file.category, json);
    for (const std::string& reason : mapped.dropped) ++report.dropped[reason];
    if (mapped.part) parts.push_back(std::move(*mapped.part));
    else ++report.rejected[mapped.rejected];
}

// False where it was cancelled.
bool readParts(const std::filesystem::path& snapshot, const GoOn& goOn, std::vector<Part>& parts, ImportReport& report)
{
    const bool whole = opendb::readSnapshot(snapshot, [&](opendb::RecordFile&& file, double read) {
        take(file, parts, report);
        return report.records % 256 != 0 || goOn({ImportProgress::Stage::Reading, read, report.records});
    });
    if (whole && parts.empty()) throw DataError(snapshot.string(), "holds no parts of OpenDB (open-db/<category>/<id>.json)");
    return whole;
}

std::unordered_map<std::string, std::string> hashesOfLayer(SQLite::Database& database)
{
    std::unordered_map<std::string, std::string> hashes;
    for (const PartRow& row : partRowsOfLayer(database, layer)) hashes.emplace(row.id(), contentHash({row}));
    return hashes;
}

void removeRow(SQLite::Statement& remove, const std::string& id)
{
    remove.bind(1, id);
    remove.exec();
    remove.reset();
}

// Only rows that differ are touched: a second run costs little.
bool writeRows(SQLite::Database& database, const std::vector<PartRow>& rows, const GoOn& goOn, ImportReport& report)
{
    auto before = hashesOfLayer(database);
    std::vector<PartRow> fresh;
    SQLite::Statement remove(database, std::string("DELETE FROM part WHERE layer = '") + layer + "' AND id = ?");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % 512 == 0 && !goOn({ImportProgress::Stage::Writing, static_cast<double>(i) / static_cast<double>(rows.size()), report.records})) return false;
        const auto old = before.find(rows[i].id());
        const bool isNew = old == before.end();
        if (!isNew && old->second == contentHash({rows[i]})) {
            ++report.unchanged;
        } else {
            if (!isNew) removeRow(remove, rows[i].id());
            fresh.push_back(rows[i]);
            ++(isNew ? report.added : report.changed);
        }
        if (!isNew) before.erase(old);
        if (fresh.size() == 512 || i + 1 == rows.size()) {
            insertPartRows(database, fresh);
            fresh.clear();
        }
    }
    for (const auto& [id, hash] : before) removeRow(remove, id);
    report.removed = static_cast<int>(before.size());
    return true;
}

void countKinds(const std::vector<Part>& parts, ImportReport& report)
{
    for (const Part& part : parts) {
        ++report.kinds[part.kind->id];
        if (!part.listType.empty()) ++report.listTypes[part.listType];
    }
}

std::vector<PartRow> rowsOf(const std::vector<Part>& parts)
{
    std::vector<PartRow> rows;
    rows.reserve(parts.size());
    for (const Part& part : parts) rows.push_back(partRow(part, layer));
    return rows;
}

bool store(SQLite::Database& database, const std::vector<PartRow>& rows, const std::string& commit, const GoOn& goOn, ImportReport& report)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (!writeRows(database, rows, goOn, report)) return false;
    coverRecords(database);
    report.covered = database.execAndGet("SELECT count(*) FROM covered").getInt();
    setMetaValue(database, "opendb_commit", commit);
    if (report.added + report.changed + report.removed > 1000) database.exec("INSERT INTO part_search (part_search) VALUES ('optimize')");
    if (!goOn({ImportProgress::Stage::Writing, 1, report.records})) return false;
    transaction.commit();
    database.exec("ANALYZE part");
    return true;
}

}  // namespace

int ImportReport::parts() const
{
    int all = 0;
    for (const auto& [kind, count] : kinds) all += count;
    return all;
}

std::optional<ImportReport> importOpenDb(const std::filesystem::path& database, const std::filesystem::path& snapshot, const GoOn& goOn)
{
    const auto opened = openUserDatabase(database);  // first: what cannot be written need not be read for
    ImportReport report;
    std::vector<Part> parts;
    if (!readParts(snapshot, goOn, parts, report)) return std::nullopt;
    opendb::Refined refined = opendb::refine(parts);
    report.merged = refined.merged;
    report.filled = std::move(refined.filled);
    for (const auto& [reason, count] : refined.dropped) report.dropped[reason] += count;
    countKinds(parts, report);
    const auto rows = rowsOf(parts);
    const bool stored = guarded(database.string(), [&] { return store(*opened, rows, opendb::commitOf(snapshot), goOn, report); });
    if (!stored) return std::nullopt;
    return report;
}

}  // namespace rw
