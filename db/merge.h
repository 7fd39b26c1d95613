// The shipped catalogue's parts into the user's database.
#pragma once

namespace SQLite { class Database; }

namespace rw {

// In one transaction, and only where the content hashes differ. Touches no row of another layer.
void mergeShipped(SQLite::Database& shipped, SQLite::Database& user);

}  // namespace rw
