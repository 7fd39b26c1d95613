// Prices from a table that a person keeps: CSV with a header.
#pragma once

#include <string>
#include <vector>

#include "db/catalogue.h"

namespace rw {

struct PriceListReport {
    int taken = 0;
    std::vector<std::string> left;   // lines that were not taken, with the reason: "line 4: no part is called \"RTX 3090\""
};

// Columns by their names in the first line, in any order and case: `part` (an id, a part number or a whole name) and `price`
// are needed; `currency` (else `currency` is taken), `mark` ("", "used", "free"), `paid` (yes/no), `date` (2026-11-28; else
// `today`) and `note` may stand beside them. Fields may be quoted; they are parted by commas, or by semicolons where the first
// line has those. Every line that can be is taken. Throws DataError naming `where` for a text that is no such table.
PriceListReport importPrices(Catalogue& catalogue, const std::string& text, const std::string& where, const std::string& currency, const std::string& today);

}  // namespace rw
