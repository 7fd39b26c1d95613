// The catalogue on the command line.
#pragma once

#include "db/catalogue.h"

namespace rw {

// The shipped one with the user's. Where the user's cannot be written, a sentence on standard error says so.
Catalogue openCatalogue();

}  // namespace rw
