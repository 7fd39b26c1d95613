#include "db/database.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

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
    if (error) throw NotWritable(path.parent_path().string(), "the folder cannot be made: " + error.message());
}

// SQLite writes beside the database, too, and says of a folder that takes nothing only that the database cannot be opened.
void refuseReadOnlyFolder(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    if (faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) != 0) throw NotWritable(path.string(), "cannot be written: its folder is read-only");
}

// Only before something is written into an old file: to read it all at every start would cost more than the start.
void refuseDamaged(SQLite::Database& database, const std::string& where)
{
    if (database.execAndGet("PRAGMA quick_check(1)").getString() != "ok") throw DataError(where, "is damaged");
}

void giveTodaysTables(SQLite::Database& database, const std::string& where)
{
    if (isEmpty(database)) createTables(database);
    refuseForeign(database, where);
    if (schemaVersion(database) < schemaVersionAfter(migrationSteps())) refuseDamaged(database, where);
    migrate(database, migrationSteps(), where);
}

std::string addressOf(const std::filesystem::path& path)
{
    std::string address = "file:";
    for (const char c : path.string()) {
        if (c == '%') address += "%25";
        else if (c == '?') address += "%3f";
        else if (c == '#') address += "%23";
        else address += c;
    }
    return address;
}

// Null where it cannot be read. Leaves no trace: a database is read as one that nobody changes, unless there are changes, or a
// program at work, in a file beside it.
std::unique_ptr<SQLite::Database> openToRead(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return nullptr;
    const char* mode = std::filesystem::exists(path.string() + "-wal", error) ? "" : "?immutable=1";
    try {
        auto database = std::make_unique<SQLite::Database>(addressOf(path) + mode, SQLite::OPEN_READONLY | SQLite::OPEN_URI, busyTimeoutMs);
        isEmpty(*database);  // the first question: only now is the file opened
        return database;
    } catch (const SQLite::Exception& refused) {
        if (refused.getErrorCode() != SQLITE_CANTOPEN) throw;
        return nullptr;
    }
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
    if (where != ":memory:") {
        makeFolderAbove(path);
        refuseReadOnlyFolder(path);
    }
    return guarded(where, [&] {
        auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeoutMs);
        if (sqlite3_db_readonly(database->getHandle(), "main") == 1) throw NotWritable(where, "cannot be written: it is read-only");
        giveTodaysTables(*database, where);
        database->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384");
        return database;
    });
}

std::unique_ptr<SQLite::Database> copyUserDatabase(const std::filesystem::path& path)
{
    const std::string where = path.string();
    return guarded(where, [&] {
        auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (const auto file = openToRead(path)) SQLite::Backup(*copy, *file).executeStep(-1);
        giveTodaysTables(*copy, where);
        return copy;
    });
}

}  // namespace rw
