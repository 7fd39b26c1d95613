// What the parts in effect are told by.
#pragma once

#include <vector>

#include "parts/named_part.h"

namespace SQLite { class Database; }

namespace rw {

std::vector<NamedPart> namedParts(SQLite::Database& database);

}  // namespace rw
