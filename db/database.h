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
// is open. Throws DataError, the file unchanged, where it is damaged, foreign or from a newer version; NotWritable where it,
// or the folder for it, cannot be written.
std::unique_ptr<SQLite::Database> openUserDatabase(const std::filesystem::path& path);

// The same in memory, where the file cannot be written: with all that is in it, or without where it cannot be read. Nothing
// is kept of it.
std::unique_ptr<SQLite::Database> copyUserDatabase(const std::filesystem::path& path);

}  // namespace rw
