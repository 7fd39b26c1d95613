// The queries that list parts.
#pragma once

#include <string>
#include <vector>

#include "db/catalogue.h"

namespace rw {

constexpr int unlimited = -1;

std::vector<PartSummary> listParts(SQLite::Database& database, const std::string& kind, int limit);
std::vector<PartSummary> searchParts(SQLite::Database& database, const std::string& text, const std::string& kind, int limit);

}  // namespace rw
