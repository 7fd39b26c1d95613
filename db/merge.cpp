#include "db/merge.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include "db/layers.h"
#include "db/meta.h"
#include "db/part_rows.h"

namespace rw {

void mergeShipped(SQLite::Database& shipped, SQLite::Database& user)
{
    const std::string hash = metaValue(shipped, "content_hash");
    if (metaValue(user, "content_hash") == hash) return;
    const std::vector<PartRow> rows = partRowsOfLayer(shipped, "curated");
    SQLite::Transaction transaction(user, SQLite::TransactionBehavior::IMMEDIATE);
    user.exec("DELETE FROM part WHERE layer = 'curated'");
    insertPartRows(user, rows);
    setMetaValue(user, "content_hash", hash);
    setMetaValue(user, "attribution", metaValue(shipped, "attribution"));
    coverRecords(user);
    user.exec("INSERT INTO part_search (part_search) VALUES ('optimize')");
    transaction.commit();
    user.exec("ANALYZE part");
}

}  // namespace rw
