// Opening the two databases.
#pragma once

#include <filesystem>
#include <memory>

namespace SQLite { class Database; }

namespace rw {

// db/schema.sql, as it was when the program was built.
const char* schemaSql();

std::unique_ptr<SQLite::Database> openShippedDatabase(const std::filesystem::path& path);

// Created where there is none (with the folders above it), migrated where it is older. ":memory:" lives as long as it
// is open. Throws DataError, the file unchanged, where it is damaged, foreign or from a newer version.
std::unique_ptr<SQLite::Database> openUserDatabase(const std::filesystem::path& path);

}  // namespace rw
