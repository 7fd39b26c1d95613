#include "db/meta.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace rw {

std::string metaValue(SQLite::Database& database, const std::string& key)
{
    SQLite::Statement select(database, "SELECT value FROM meta WHERE key = ?");
    select.bind(1, key);
    return select.executeStep() ? select.getColumn(0).getString() : std::string();
}

void setMetaValue(SQLite::Database& database, const std::string& key, const std::string& value)
{
    SQLite::Statement upsert(database, "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    upsert.bind(1, key);
    upsert.bind(2, value);
    upsert.exec();
}

}  // namespace rw
