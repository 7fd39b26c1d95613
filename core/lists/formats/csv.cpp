#include <iomanip>
#include <sstream>

#include "lists/list_format.h"
#include "lists/list_lines.h"
#include "lists/list_text.h"

namespace rw {
namespace {

// No cell may start a formula in a spreadsheet, also not in one that parts them by semicolons: an apostrophe makes it words.
// Quoted where RFC 4180 wants it.
std::string cell(const std::string& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if ((i == 0 || words[i - 1] == ';') && startsFormula(std::string_view(words).substr(i))) text += '\'';
        text += words[i];
    }
    if (text.find_first_of(",\"\r\n;") == std::string::npos) return text;
    replaceAll(text, "\"", "\"\"");
    return "\"" + text + "\"";
}

// With a point and both its decimals, as programs read it.
std::string amount(Money money)
{
    std::ostringstream out;
    out << money.cents / 100 << '.' << std::setw(2) << std::setfill('0') << money.cents % 100;
    return out.str();
}

std::string line(std::initializer_list<std::string> cells)
{
    std::string out;
    for (const std::string& words : cells) out += (&words == cells.begin() ? "" : ",") + cell(words);
    return out + "\r\n";
}

std::string numbers(const SheetRow& row)
{
    std::string all;
    for (const std::string& number : row.partNumbers) all += (all.empty() ? "" : "; ") + oneSpaced(number);
    return all;
}

std::string write(const ListSheet& sheet)
{
    std::string out = line({"Type", "Item", "Price", "Currency", "Mark", "Later", "Merchant", "Link", "Part number", "Note"});
    for (const SheetRow& row : sheet.rows)
        out += line({row.type, row.name, row.price ? amount(*row.price) : "", row.price ? sheet.currency : "", row.mark == PriceMark::None ? "" : priceMarkText(row.mark), row.later ? "yes" : "", row.merchant, row.url, numbers(row), row.note});
    for (const auto& [label, sum] : sumsBefore(sheet)) out += line({label, "", amount(sum), sheet.currency, "", "", "", "", "", ""});
    out += line({"Total", "", amount(sheet.total), sheet.currency, "", "", "", "", "", sheet.remark});
    if (const Attribution& a = kOpenDbAttribution; sheet.usesOpenDb) out += line({std::string(a.before) + a.source + a.between + a.licence, "", "", "", "", "", "", a.address, "", ""});
    if (!sheet.tellsFindings) return out;
    out += "\r\n" + line({"Verdict", "Finding", "Reason"});
    for (const SheetFinding& finding : sheet.findings) out += line({verdictHeading(finding), finding.text, finding.reason});
    return out;
}

}  // namespace

ListFormat csv_format()
{
    return {"csv", RW_TEXT("CSV"), "csv", RW_TEXT("For spreadsheets. Leaves out the list's name."), 50, write};
}

}  // namespace rw
