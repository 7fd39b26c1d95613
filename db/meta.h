// The table `meta`: what a database says of itself.
#pragma once

#include <string>

namespace SQLite { class Database; }

namespace rw {

std::string metaValue(SQLite::Database& database, const std::string& key);  // "" where there is none
void setMetaValue(SQLite::Database& database, const std::string& key, const std::string& value);

}  // namespace rw
