#include "db/price_list.h"

#include <algorithm>

#include "db/price_entry.h"
#include "units/data_error.h"
#include "units/words.h"

namespace rw {
namespace {

// By id, by part number, by the whole name: the part, or why there is none.
struct Found { std::string id; Text reason; };
Found partCalled(const Catalogue& catalogue, const std::string& words)
{
    if (catalogue.part(words)) return {words, {}};
    std::vector<std::string> ids;
    for (const PartSummary& summary : catalogue.search(words, {}, 20)) {
        const PartPtr part = catalogue.part(summary.id);
        const auto same = [&](const std::string& text) { return lowerCase(text) == lowerCase(words); };
        if (part && (same(part->name) || same(part->fullName()) || std::any_of(part->partNumbers.begin(), part->partNumbers.end(), same))) ids.push_back(summary.id);
    }
    if (ids.size() == 1) return {ids.front(), {}};
    return {{}, {ids.empty() ? RW_TEXT("no part is called \"{name}\"") : RW_TEXT("several parts are called \"{name}\""), {{"name", words}}}};
}

char separatorIn(const std::string& firstLine)
{
    for (const char separator : {';', '\t'})
        if (firstLine.find(separator) != std::string::npos) return separator;
    return ',';
}

}  // namespace

std::string leftText(const LeftLine& left, const Translate& translate)
{
    const std::string line = format({RW_TEXT("line {number}"), {{"number", Count{left.line}}}}, translate);
    return line + ": " + format(left.reason, translate);
}

PriceListReader::PriceListReader(const std::string& written, const std::string& where, std::string currency, std::string today)
    : m_currency(std::move(currency)), m_today(std::move(today))
{
    const std::string text = written.starts_with("\xEF\xBB\xBF") ? written.substr(3) : written;  // spreadsheets write a byte order mark
    m_lines = csvRows(text, separatorIn(text.substr(0, text.find('\n'))));
    if (!m_lines.empty()) {
        const CsvRow head = m_lines.front();
        m_lines.erase(m_lines.begin());
        for (std::size_t i = 0; i < head.fields.size(); ++i) m_columns[lowerCase(head.fields[i])] = i;
    }
    if (!m_columns.contains("part") || !m_columns.contains("price"))
        throw DataError(where, "is no list of prices: its first line names the columns, and \"part\" and \"price\" are needed");
}

std::string PriceListReader::field(const CsvRow& line, const char* column) const
{
    const auto at = m_columns.find(column);
    return at == m_columns.end() || at->second >= line.fields.size() ? std::string() : line.fields[at->second];
}

bool PriceListReader::readLine(const Catalogue& catalogue)
{
    if (m_next >= m_lines.size()) return false;
    const CsvRow& line = m_lines[m_next++];
    const std::string currency = field(line, "currency");
    const auto price = priceFromWords({field(line, "price"), currency.empty() ? m_currency : currency, field(line, "mark"), field(line, "paid"), field(line, "date"), field(line, "note")}, m_today);
    if (const auto* mistake = std::get_if<PriceMistake>(&price)) {
        m_report.left.push_back({line.line, mistake->reason});
        return true;
    }
    const Found part = partCalled(catalogue, field(line, "part"));
    if (part.id.empty()) {
        m_report.left.push_back({line.line, part.reason});
        return true;
    }
    m_report.prices.push_back({part.id, std::get<SavedPrice>(price)});
    m_report.taken = static_cast<int>(m_report.prices.size());
    return true;
}

PriceListReport importPrices(Catalogue& catalogue, const std::string& text, const std::string& where, const std::string& currency, const std::string& today)
{
    PriceListReader reader(text, where, currency, today);
    while (reader.readLine(catalogue)) {}
    catalogue.setPrices(reader.report().prices, today);
    return reader.report();
}

}  // namespace rw
