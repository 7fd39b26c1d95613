// Prices from a table that a person keeps: CSV with a header.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "db/catalogue.h"
#include "units/csv.h"
#include "units/text.h"

namespace rw {

struct LeftLine { int line = 0; Text reason; };
std::string leftText(const LeftLine& left, const Translate& translate = {});  // "line 4: no part is called "RTX 3090""

struct PriceListReport {
    int taken = 0;
    std::vector<LeftLine> left;      // lines that were not taken, with the reason
    std::vector<PartPrice> prices;   // those taken, in the list's order
};

// Columns by their names in the first line, in any order and case: `part` (an id, a part number or a whole name) and `price`
// are needed; `currency` (else `currency` is taken), `mark` ("", "new", "used", "free", "owned"), `paid` (yes/no), `date`
// (2026-11-28; else `today`) and `note` may stand beside them. Fields may be quoted; they are parted by commas, or by semicolons
// or tabs where the first line has those. Every line that can be is taken.
//
// A name has to be searched for, so a long list takes a while: whoever shows that reads it line by line, and keeps it at the end.
class PriceListReader {
public:
    // Throws DataError naming `where` for a text that is no such table.
    PriceListReader(const std::string& text, const std::string& where, std::string currency, std::string today);

    bool readLine(const Catalogue& catalogue);   // one more; false where there is none
    int lines() const { return static_cast<int>(m_lines.size()); }
    int read() const { return static_cast<int>(m_next); }
    const PriceListReport& report() const { return m_report; }

private:
    std::string field(const CsvRow& line, const char* column) const;

    std::vector<CsvRow> m_lines;
    std::map<std::string, std::size_t> m_columns;
    std::string m_currency, m_today;
    std::size_t m_next = 0;
    PriceListReport m_report;
};

// All of it at once.
PriceListReport importPrices(Catalogue& catalogue, const std::string& text, const std::string& where, const std::string& currency, const std::string& today);

}  // namespace rw
