// The catalogue on the command line.
#pragma once

#include "db/catalogue.h"

namespace rw {

// The shipped one with the user's. Where the user's cannot be written, a sentence on standard error says so.
Catalogue openCatalogue();

// The part of that id. Throws DataError that says how to find one.
PartPtr partOf(const Catalogue& catalogue, const std::string& id, Gaps gaps = Gaps::Filled);

}  // namespace rw
