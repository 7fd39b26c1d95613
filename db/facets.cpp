#include "db/facets.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "db/fast_select.h"
#include "db/search_text.h"
#include "parts/facets.h"

namespace rw {
namespace {

using Index = SearchParts::Index;

// Values as they come, in any order of parts; a column in the end.
class ColumnBuilder {
public:
    explicit ColumnBuilder(std::string id) { m_column.id = std::move(id); }
    const std::string& id() const { return m_column.id; }

    void add(std::uint32_t part, std::string_view value, double order)
    {
        const auto [it, isNew] = m_numbers.try_emplace(std::string(value), static_cast<std::uint32_t>(m_column.values.size()));
        if (isNew) m_column.values.push_back({it->first, order});
        FacetColumn::Value& known = m_column.values[it->second];
        known.order = std::min(known.order, order);
        m_entries.push_back({part, {it->second, order}});
    }

    FacetColumn column(std::uint32_t parts) &&
    {
        sortValues();
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const Placed& a, const Placed& b) { return a.part < b.part; });
        m_column.begins.assign(parts + 1, 0);
        for (const Placed& placed : m_entries) {
            ++m_column.begins[placed.part + 1];
            m_column.entries.push_back(placed.entry);
        }
        std::partial_sum(m_column.begins.begin(), m_column.begins.end(), m_column.begins.begin());
        return std::move(m_column);
    }

private:
    struct Placed {
        std::uint32_t part;
        FacetColumn::Entry entry;
    };

    void sortValues()
    {
        auto& values = m_column.values;
        std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return std::tie(a.order, a.value) < std::tie(b.order, b.value); });
        std::vector<std::uint32_t> sorted(values.size());
        for (std::uint32_t i = 0; i < values.size(); ++i) sorted[m_numbers.at(values[i].value)] = i;
        for (Placed& placed : m_entries) placed.entry.value = sorted[placed.entry.value];
    }

    FacetColumn m_column;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<Placed> m_entries;
};

// A column of which each part has one value, the number of a word.
template <class NumberOf>
FacetColumn columnOf(const char* id, SearchParts::Range range, const std::vector<std::string>& words, NumberOf numberOf)
{
    FacetColumn column{id, {}, {0}, {}};
    std::vector<std::uint32_t> places(words.size());  // of the words in order
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) { return foldedText(words[a]) < foldedText(words[b]); });
    std::vector<std::uint32_t> values(words.size());
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        values[places[i]] = i;
        column.values.push_back({words[places[i]], 0});
    }
    for (Index part = range.begin; part < range.end; ++part) {
        if (!words[numberOf(part)].empty()) column.entries.push_back({values[numberOf(part)], 0});
        column.begins.push_back(static_cast<std::uint32_t>(column.entries.size()));
    }
    return column;
}

// Reads "socket<TAB>AM5<TAB>0", a line each.
template <class Take>
void eachLine(std::string_view lines, Take take)
{
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
        if (first == std::string_view::npos || second == std::string_view::npos) continue;
        take(line.substr(0, first), line.substr(first + 1, second - first - 1), std::strtod(line.data() + second + 1, nullptr));
    }
}

std::size_t placeOf(const std::string& id)
{
    const auto& titles = facetTitles();
    return static_cast<std::size_t>(std::find_if(titles.begin(), titles.end(), [&](const FacetTitle& t) { return id == t.id; }) - titles.begin());
}

ColumnBuilder& builderOf(std::vector<ColumnBuilder>& builders, std::string_view id)
{
    const auto it = std::find_if(builders.begin(), builders.end(), [&](const ColumnBuilder& b) { return b.id() == id; });
    return it != builders.end() ? *it : builders.emplace_back(std::string(id));
}

}  // namespace

const FacetColumn* FacetTable::column(const std::string& id) const
{
    const auto it = std::find_if(columns.begin(), columns.end(), [&](const FacetColumn& c) { return c.id == id; });
    return it == columns.end() ? nullptr : &*it;
}

FacetTable listedFacets(const SearchParts& parts, const std::string& kind)
{
    FacetTable table{parts.rangeOf(kind), {}, {}};
    const auto kindOf = [&](Index part) { return parts.kindNumber(part); };
    const auto typeOf = [&](Index part) { return parts.listTypeNumber(part); };
    if (kind.empty()) table.columns.push_back(columnOf("kind", table.range, parts.kinds(), kindOf));
    bool hasTypes = false;
    for (Index part = table.range.begin; part < table.range.end; ++part) hasTypes = hasTypes || typeOf(part) != typeOf(table.range.begin);
    if (hasTypes) table.columns.push_back(columnOf("type", table.range, parts.listTypes(), typeOf));
    table.columns.push_back(columnOf("manufacturer", table.range, parts.manufacturers(), [&](Index part) { return parts.manufacturerNumber(part); }));
    return table;
}

FacetTable allFacets(SQLite::Database& database, const SearchParts& parts, const std::string& kind)
{
    FacetTable table = listedFacets(parts, kind);
    const std::uint32_t count = table.range.end - table.range.begin;
    table.sizes.assign(count, std::numeric_limits<double>::quiet_NaN());
    std::vector<ColumnBuilder> builders;
    const auto take = [&](std::int64_t row, const FastSelect& select) {
        const Index part = parts.partOfRow(row) - table.range.begin;
        eachLine(select.text(0), [&](std::string_view id, std::string_view value, double order) { builderOf(builders, id).add(part, value, order); });
        if (!select.isNull(1)) table.sizes[part] = select.real(1);
    };
    // In the order of the file: along an index every row would be looked for in another place of it.
    FastSelect select(database, "SELECT facets, size_mm FROM part WHERE row = ?");
    for (const std::int64_t row : parts.rowsOf(table.range)) {
        select.bind(1, row);
        select.each([&](const FastSelect& found) { take(row, found); });
    }
    for (ColumnBuilder& builder : builders) table.columns.push_back(std::move(builder).column(count));
    std::stable_sort(table.columns.begin(), table.columns.end(), [](const FacetColumn& a, const FacetColumn& b) { return placeOf(a.id) < placeOf(b.id); });
    return table;
}

}  // namespace rw
