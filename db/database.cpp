#include "db/database.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "db/guarded.h"
#include "db/meta.h"
#include "db/migrations.h"
#include "units/data_error.h"

namespace rw {
namespace {

constexpr int busyTimeoutMs = 5000;

bool isEmpty(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
}

void refuseForeign(SQLite::Database& database, const std::string& where)
{
    if (!database.tableExists("meta") || !database.tableExists("part")) throw DataError(where, "is no database of Rigwright");
}

// Measured on 60,000 parts with SQLite 3.40: large pages and WAL win, mmap does not.
void createTables(SQLite::Database& database)
{
    database.exec("PRAGMA page_size = 16384");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (isEmpty(database)) database.exec(schemaSql());  // still: another window may have been faster
    transaction.commit();
}

void makeFolderAbove(const std::filesystem::path& path)
{
    std::error_code error;
    if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), error);
    if (error) throw DataError(path.parent_path().string(), "the folder cannot be made: " + error.message());
}

// Only before something is written into an old file: to read it all at every start would cost more than the start.
void refuseDamaged(SQLite::Database& database, const std::string& where)
{
    if (database.execAndGet("PRAGMA quick_check(1)").getString() != "ok") throw DataError(where, "is damaged");
}

}  // namespace

std::unique_ptr<SQLite::Database> openShippedDatabase(const std::filesystem::path& path)
{
    const std::string where = path.string();
    if (!std::filesystem::exists(path)) throw DataError(where, "the catalogue is missing");
    return guarded(where, [&] {
        auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READONLY, busyTimeoutMs);
        refuseForeign(*database, where);
        if (schemaVersion(*database) != schemaVersionAfter(migrationSteps()))
            throw DataError(where, "the catalogue is from another version of Rigwright");
        return database;
    });
}

std::unique_ptr<SQLite::Database> openUserDatabase(const std::filesystem::path& path)
{
    const std::string where = path.string();
    if (where != ":memory:") makeFolderAbove(path);
    return guarded(where, [&] {
        auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeoutMs);
        if (isEmpty(*database)) createTables(*database);
        refuseForeign(*database, where);
        if (schemaVersion(*database) < schemaVersionAfter(migrationSteps())) refuseDamaged(*database, where);
        migrate(*database, migrationSteps(), where);
        database->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384");
        return database;
    });
}

}  // namespace rw
