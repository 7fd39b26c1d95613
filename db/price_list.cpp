#include "db/price_list.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>

#include "units/data_error.h"
#include "units/written.h"

namespace rw {
namespace {

struct NumberedRow {
    int line = 0;
    std::vector<std::string> fields;
};

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string trimmed(const std::string& text)
{
    const auto from = text.find_first_not_of(" \t"), to = text.find_last_not_of(" \t");
    return from == std::string::npos ? std::string() : text.substr(from, to - from + 1);
}

// RFC 4180, with any end of line; a quoted field may hold separators, quotes twice, and ends of lines.
std::vector<NumberedRow> rowsOf(const std::string& text, char separator)
{
    std::vector<NumberedRow> rows;
    NumberedRow row{1, {}};
    std::string field;
    bool quoted = false;
    int line = 1;
    const auto endField = [&] { row.fields.push_back(trimmed(field)); field.clear(); };
    const auto endRow = [&] {
        endField();
        if (row.fields.size() > 1 || !row.fields.front().empty()) rows.push_back(row);
        row = {line, {}};
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') ++line;
        if (quoted) {
            if (c != '"') field += c;
            else if (i + 1 < text.size() && text[i + 1] == '"') { field += c; ++i; }
            else quoted = false;
        } else if (c == '"' && trimmed(field).empty()) { field.clear(); quoted = true; }
        else if (c == separator) endField();
        else if (c == '\n') endRow();
        else if (c != '\r') field += c;
    }
    endRow();
    return rows;
}

bool isDay(const std::string& text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c == '-' || std::isdigit(c); });
}

// By id, by part number, by the whole name: the part, or why there is none.
struct Found { std::string id, reason; };
Found partCalled(const Catalogue& catalogue, const std::string& words)
{
    if (catalogue.part(words)) return {words, {}};
    std::vector<std::string> ids;
    for (const PartSummary& summary : catalogue.search(words, {}, 20)) {
        const PartPtr part = catalogue.part(summary.id);
        const auto same = [&](const std::string& text) { return lower(text) == lower(words); };
        if (part && (same(part->name) || same(part->fullName()) || std::any_of(part->partNumbers.begin(), part->partNumbers.end(), same))) ids.push_back(summary.id);
    }
    if (ids.size() == 1) return {ids.front(), {}};
    return {{}, ids.empty() ? "no part is called \"" + words + "\"" : "several parts are called \"" + words + "\""};
}

}  // namespace

PriceListReport importPrices(Catalogue& catalogue, const std::string& text, const std::string& where, const std::string& currency, const std::string& today)
{
    const std::string first = text.substr(0, text.find('\n'));
    const auto rows = rowsOf(text, first.find(';') != std::string::npos ? ';' : ',');
    std::map<std::string, std::size_t> columns;
    if (!rows.empty())
        for (std::size_t i = 0; i < rows.front().fields.size(); ++i) columns[lower(rows.front().fields[i])] = i;
    if (!columns.contains("part") || !columns.contains("price")) throw DataError(where, "is no list of prices: its first line names the columns, and \"part\" and \"price\" are needed");
    PriceListReport report;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto field = [&](const char* name) {
            const auto column = columns.find(name);
            return column == columns.end() || column->second >= rows[i].fields.size() ? std::string() : rows[i].fields[column->second];
        };
        const auto leave = [&](const std::string& reason) { report.left.push_back("line " + std::to_string(rows[i].line) + ": " + reason); };
        const auto amount = moneyFromText(field("price"));
        const std::string mark = lower(field("mark")), date = field("date"), money = field("currency").empty() ? currency : field("currency");
        if (!amount) { leave("\"" + field("price") + "\" is no price"); continue; }
        if (!mark.empty() && mark != "used" && mark != "free") { leave("a mark is \"used\" or \"free\", not \"" + mark + "\""); continue; }
        if (!date.empty() && !isDay(date)) { leave("a date is written 2026-11-28, not \"" + date + "\""); continue; }
        if (money.size() != 3) { leave("a currency has three letters, not \"" + money + "\""); continue; }
        const Found part = partCalled(catalogue, field("part"));
        if (part.id.empty()) { leave(part.reason); continue; }
        const std::string paid = lower(field("paid"));
        catalogue.setPrice(part.id, SavedPrice{*amount, money, mark, paid == "yes" || paid == "1" || paid == "true", date, field("note")}, today);
        ++report.taken;
    }
    return report;
}

}  // namespace rw
