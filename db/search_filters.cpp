#include "db/search_filters.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "db/search_text.h"
#include "parts/facets.h"

namespace rw {
namespace {

std::optional<double> numberOf(const std::string& text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool isChosen(const FacetColumn::Value& value, const std::vector<std::string>& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
        if (foldedText(one) == foldedText(value.value)) return true;
        const auto number = numberOf(one);
        return number && value.order != 0 && *number == value.order;
    });
}

}  // namespace

SearchFilters::SearchFilters(const SearchRequest& request, const FacetTable& table, const SearchPrices& prices) : m_table(table), m_prices(prices)
{
    for (const auto& [id, wanted] : request.filters) {
        Filter filter{id, table.column(id), {}, wanted};
        if (filter.column && !wanted.values.empty())
            for (const FacetColumn::Value& value : filter.column->values) filter.isChosen.push_back(isChosen(value, wanted.values));
        m_filters.push_back(std::move(filter));
    }
    if (request.facets == FacetsWanted::Counted)
        for (const FacetColumn& column : table.columns) m_counts.emplace_back(column.values.size());
}

bool SearchFilters::isInside(const FacetFilter& wanted, double number) const
{
    return (!wanted.minimum || number >= *wanted.minimum) && (!wanted.maximum || number <= *wanted.maximum);
}

bool SearchFilters::passes(const Filter& filter, SearchParts::Index part) const
{
    const std::uint32_t i = part - m_table.range.begin;
    if (filter.id == "price") {
        const auto it = m_prices.find(part);
        return it != m_prices.end() && it->second.amount && isInside(filter.wanted, *it->second.amount);
    }
    if (filter.id == "size_mm") return !m_table.sizes.empty() && !std::isnan(m_table.sizes[i]) && isInside(filter.wanted, m_table.sizes[i]);
    if (!filter.column) return false;
    return std::any_of(filter.column->begin(i), filter.column->end(i), [&](const FacetColumn::Entry& entry) {
        return (filter.wanted.values.empty() || filter.isChosen[entry.value]) && isInside(filter.wanted, entry.number);
    });
}

void SearchFilters::count(SearchParts::Index part, const FacetColumn* only)
{
    const std::uint32_t i = part - m_table.range.begin;
    for (std::size_t c = 0; c < m_counts.size(); ++c) {
        const FacetColumn& column = m_table.columns[c];
        if (only && only != &column) continue;
        for (const FacetColumn::Entry* entry = column.begin(i); entry != column.end(i); ++entry) ++m_counts[c][entry->value];
    }
}

// A part that fails one filter alone would be there with another choice in that filter's facet: there, and only there, it
// counts.
void SearchFilters::apply(std::vector<SearchParts::Index>& parts)
{
    if (m_filters.empty() && m_counts.empty()) return;
    std::size_t kept = 0;
    for (const SearchParts::Index part : parts) {
        int failed = 0;
        const Filter* last = nullptr;
        for (const Filter& filter : m_filters) {
            if (passes(filter, part)) continue;
            last = &filter;
            if (++failed > 1) break;
        }
        if (failed == 0) parts[kept++] = part;
        if (failed == 0) count(part, nullptr);
        else if (failed == 1 && last->column) count(part, last->column);
    }
    parts.resize(kept);
}

std::vector<FacetCounts> SearchFilters::counts() const
{
    std::vector<FacetCounts> all;
    for (std::size_t c = 0; c < m_counts.size(); ++c) {
        const FacetColumn& column = m_table.columns[c];
        const auto filter = std::find_if(m_filters.begin(), m_filters.end(), [&](const Filter& f) { return f.column == &column; });
        const FacetTitle* title = findFacetTitle(column.id);
        FacetCounts facet{column.id, title ? title->title : "", {}};
        for (std::size_t v = 0; v < column.values.size(); ++v) {
            const bool chosen = filter != m_filters.end() && !filter->isChosen.empty() && filter->isChosen[v];
            if (m_counts[c][v] || chosen) facet.values.push_back({column.values[v].value, column.values[v].order, m_counts[c][v], chosen});
        }
        if (!facet.values.empty()) all.push_back(std::move(facet));
    }
    return all;
}

}  // namespace rw
