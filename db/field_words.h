// The words that the curated parts of a kind use, field by field: what a form offers to choose from.
#pragma once

#include <map>
#include <set>
#include <string>

namespace SQLite { class Database; }

namespace rw {

// By the field's path without row numbers ("slots[].wired_to"). Fields of a few words only: names of models are not chosen from.
using FieldWords = std::map<std::string, std::set<std::string>>;
FieldWords fieldWords(SQLite::Database& database, const std::string& kind);

}  // namespace rw
