#include <algorithm>
#include <array>

#include "lists/list_lines.h"
#include "lists/list_rows.h"
#include "lists/list_text.h"
#include "units/csv.h"

namespace rw {
namespace {

// An apostrophe before what a spreadsheet would reckon with makes it words, and is none of them.
std::string withoutGuard(const std::string& cell)
{
    std::string out;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '\'' && (i == 0 || cell[i - 1] == ';') && startsFormula(std::string_view(cell).substr(i + 1))) out += cell[++i];
        else out += cell[i];
    }
    return out;
}

std::vector<ListCell> cellsOf(const CsvRow& row)
{
    std::vector<ListCell> cells;
    for (const std::string& field : row.fields) {
        cells.emplace_back();
        cells.back().text = oneSpaced(withoutGuard(field));
    }
    return cells;
}

constexpr std::array<char, 3> kParting = {',', ';', '\t'};

// The sign that parts the cells of the first line, where that names columns; else none.
char partingOf(const std::string& text)
{
    for (const char parting : kParting)
        if (const auto head = csvRows(text, parting, 1); !head.empty() && head[0].fields.size() > 1 && isTableHead(cellsOf(head[0]))) return parting;
    return 0;
}

}  // namespace

bool startsFormula(std::string_view cell)
{
    static constexpr std::array<std::string_view, 9> kSigns = {"=", "+", "-", "@", "'", "＝", "＋", "－", "＠"};
    return std::any_of(kSigns.begin(), kSigns.end(), [&](std::string_view sign) { return cell.starts_with(sign); });
}

bool looksLikeCsv(const std::string& text) { return partingOf(text) != 0; }

std::vector<ListLine> csvLines(const std::string& text)
{
    std::vector<ListLine> lines;
    for (const CsvRow& row : csvRows(text, partingOf(text))) {
        ListLine line{row.line, cellsOf(row), true, {}, true};
        for (const ListCell& cell : line.cells) line.source += (line.source.empty() ? "" : ", ") + cell.text;
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace rw
