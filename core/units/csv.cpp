#include "units/csv.h"

#include <algorithm>

namespace rw {
namespace {

// A quoted field keeps its own ends of lines.
std::string trimmedInLine(const std::string& text)
{
    const auto from = text.find_first_not_of(" \t"), to = text.find_last_not_of(" \t");
    return from == std::string::npos ? std::string() : text.substr(from, to - from + 1);
}

}  // namespace

std::vector<CsvRow> csvRows(const std::string& text, char separator, std::size_t most)
{
    std::vector<CsvRow> rows;
    CsvRow row{1, {}};
    std::string field;
    bool quoted = false;
    int line = 1;
    const auto endField = [&] { row.fields.push_back(trimmedInLine(field)); field.clear(); };
    const auto endRow = [&] {
        endField();
        if (std::any_of(row.fields.begin(), row.fields.end(), [](const std::string& f) { return !f.empty(); })) rows.push_back(std::move(row));
        row = {line, {}};
    };
    for (std::size_t i = 0; i < text.size() && rows.size() < most; ++i) {
        const char c = text[i];
        if (c == '\n') ++line;
        if (quoted) {
            if (c != '"') field += c;
            else if (i + 1 < text.size() && text[i + 1] == '"') { field += c; ++i; }
            else quoted = false;
        } else if (c == '"' && trimmedInLine(field).empty()) { field.clear(); quoted = true; }
        else if (c == separator) endField();
        else if (c == '\n') endRow();
        else if (c != '\r') field += c;
    }
    if (rows.size() < most) endRow();
    return rows;
}

}  // namespace rw
