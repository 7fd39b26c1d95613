#include "db/catalogue_search.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>

#include "db/search_order.h"
#include "db/search_words.h"

namespace rw {
namespace {

constexpr std::size_t fewHits = 5;  // with fewer, words may be misspelt

// Whether only lists' own columns are asked of.
bool isListed(const std::string& facet) { return facet == "kind" || facet == "type" || facet == "manufacturer" || facet == "price"; }

}  // namespace

// Kind by kind, each along its index, so that the first fifty of a large catalogue cost fifty rows.
std::vector<PartSummary> listParts(SQLite::Database& database, const std::string& kind, int limit)
{
    SQLite::Statement select(database,
                             "SELECT id, kind, list_type, manufacturer, name, short_name FROM effective_part WHERE kind = ? "
                             "ORDER BY list_type, manufacturer COLLATE NOCASE, name COLLATE NOCASE LIMIT ?");
    const auto text = [&](int column) { return select.getColumn(column).getString(); };
    std::vector<PartSummary> found;
    for (const PartKind& each : partKinds()) {
        if (!kind.empty() && kind != each.id) continue;
        select.reset();
        select.bind(1, each.id);
        select.bind(2, limit < 0 ? unlimited : limit - static_cast<int>(found.size()));
        while (select.executeStep()) found.push_back({text(0), text(1), text(2), text(3), text(4), text(5)});
    }
    return found;
}

CatalogueSearch::CatalogueSearch(SQLite::Database& database) : m_database(database)
{
    const auto note = [](void* self, int, const char*, const char* table, sqlite3_int64) {
        auto& search = *static_cast<CatalogueSearch*>(self);
        search.m_partsChanged = search.m_partsChanged || std::string_view(table) == "part";
    };
    sqlite3_update_hook(m_database.getHandle(), note, this);
}

CatalogueSearch::~CatalogueSearch() { sqlite3_update_hook(m_database.getHandle(), nullptr, nullptr); }

void CatalogueSearch::refresh()
{
    if (!m_dataVersion) {
        m_dataVersion = std::make_unique<SQLite::Statement>(m_database, "PRAGMA data_version");
        m_hits.emplace(m_database);
    }
    m_dataVersion->executeStep();
    const int version = m_dataVersion->getColumn(0).getInt();
    m_dataVersion->reset();
    m_pricesChanged = m_pricesChanged || m_database.getTotalChanges() != m_changes;  // SQLite tells of no rate that changes
    m_changes = m_database.getTotalChanges();
    if (!m_partsChanged && version == m_version) return;
    m_parts = SearchParts(m_database);
    m_vocabulary.reset();
    m_listed.clear();
    m_all.clear();
    m_version = version;
    m_partsChanged = false;
    m_pricesChanged = true;  // they are kept by the parts' places
}

void CatalogueSearch::readPrices(const std::string& currency)
{
    if (!m_pricesChanged && (currency == m_currency || (currency.empty() && m_currency.empty()))) return;
    m_prices.clear();
    SQLite::Statement select(m_database, "SELECT part.row, price.part_id FROM (SELECT DISTINCT part_id FROM price) AS price "
                                         "JOIN effective_part AS part ON part.id = price.part_id");
    std::map<std::string, int> currencies;
    while (select.executeStep()) {
        const SearchParts::Index part = m_parts.partOfRow(select.getColumn(0).getInt64());
        const auto price = part == SearchParts::none ? std::nullopt : latestPrice(m_database, select.getColumn(1).getString());
        if (!price) continue;
        ++currencies[price->currency];
        m_prices[part] = {*price, std::nullopt};
    }
    const auto most = std::max_element(currencies.begin(), currencies.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const std::string into = !currency.empty() || most == currencies.end() ? currency : most->first;
    for (auto& [part, price] : m_prices)
        if (const auto rate = rateOf(m_database, price.price.currency, into)) price.amount = price.price.amount.amount() * *rate;
    m_currency = currency;
    m_pricesChanged = false;
}

const FacetTable& CatalogueSearch::tableFor(const SearchRequest& request)
{
    const bool asksForMore = std::any_of(request.filters.begin(), request.filters.end(), [](const auto& filter) { return !isListed(filter.first); });
    const bool needsAll = asksForMore || request.order == SearchOrder::Size || (request.facets == FacetsWanted::Counted && !request.kind.empty());
    if (const auto all = m_all.find(request.kind); all != m_all.end()) return all->second;
    if (needsAll) return m_all.emplace(request.kind, allFacets(m_database, m_parts, request.kind)).first->second;
    const auto listed = m_listed.find(request.kind);
    return listed != m_listed.end() ? listed->second : m_listed.emplace(request.kind, listedFacets(m_parts, request.kind)).first->second;
}

PartSummary CatalogueSearch::summaryOf(SearchParts::Index part, const FacetTable& table) const
{
    PartSummary summary = m_parts.summary(part);
    if (const auto price = m_prices.find(part); price != m_prices.end()) summary.price = price->second.price;
    if (!table.sizes.empty() && !std::isnan(table.sizes[part - table.range.begin])) summary.size = mm(table.sizes[part - table.range.begin]);
    return summary;
}

CatalogueSearch::Found CatalogueSearch::partsWith(const std::vector<std::string>& words, SearchParts::Range range)
{
    Found found;
    for (const std::string& word : words) found.words.push_back({{word, 0}});
    if (words.empty()) {
        found.exact.resize(range.end - range.begin);
        std::iota(found.exact.begin(), found.exact.end(), range.begin);
        return found;
    }
    // Of all kinds, so that a kind by itself answers no more than it counts among all.
    found.exact = m_hits->exact(m_parts, words);
    if (found.exact.size() < fewHits) {
        if (!m_vocabulary) m_vocabulary.emplace(m_parts);
        found.near = m_hits->near(m_parts, *m_vocabulary, words, found.exact);
    }
    const auto isOutside = [&](SearchParts::Index part) { return part < range.begin || part >= range.end; };
    std::erase_if(found.exact, isOutside);
    std::erase_if(found.near.parts, isOutside);
    return found;
}

SearchAnswer CatalogueSearch::find(const SearchRequest& request)
{
    refresh();
    readPrices(request.currency);
    const FacetTable& table = tableFor(request);
    auto [exact, words, near] = partsWith(typedWords(request.text), table.range);
    SearchFilters filters(request, table, m_prices);
    filters.apply(exact);
    filters.apply(near.parts);
    const std::size_t total = exact.size() + near.parts.size(), first = static_cast<std::size_t>(std::max(request.offset, 0));
    const std::size_t end = request.limit < 0 ? total : std::min(total, first + static_cast<std::size_t>(request.limit));

    const SearchOrdering ordering{m_parts, table, m_prices, request.order, request.direction};
    ordering.sort(exact, words, end);
    if (end > exact.size()) ordering.sort(near.parts, near.words, end - exact.size());
    SearchAnswer answer{{}, static_cast<int>(total), static_cast<int>(exact.size()), filters.counts()};
    for (std::size_t i = first; i < end; ++i) answer.parts.push_back(summaryOf(i < exact.size() ? exact[i] : near.parts[i - exact.size()], table));
    return answer;
}

}  // namespace rw
