// Tables as spreadsheets write them: RFC 4180, with any end of line.
#pragma once

#include <string>
#include <vector>

namespace rw {

struct CsvRow {
    int line = 0;                        // where it begins; the first is 1
    std::vector<std::string> fields;     // without blanks at their ends
};

// A quoted field may hold separators, quotes twice, and ends of lines. Rows without a word are left out; at most `most`.
std::vector<CsvRow> csvRows(const std::string& text, char separator, std::size_t most = static_cast<std::size_t>(-1));

}  // namespace rw
