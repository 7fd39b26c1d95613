#include "db/catalogue_search.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string_view>

#include "db/search_text.h"
#include "db/search_words.h"

namespace rw {
namespace {

// Below so many hits words may be misspelt; above so many they are not weighed one by one, but come as lists have them.
constexpr std::size_t fewHits = 5, manyHits = 5000;

// Whether only lists' own columns are asked of.
bool isListed(const std::string& facet) { return facet == "kind" || facet == "type" || facet == "manufacturer" || facet == "price"; }

// Along what a part is sorted: of two the one with the smaller key first.
struct Keyed {
    std::uint64_t key;
    SearchParts::Index part;
    auto operator<=>(const Keyed&) const = default;
};

// What is not known comes last in either direction.
std::uint64_t directed(std::optional<std::uint64_t> key, Direction direction)
{
    constexpr std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
    return !key ? last : direction == Direction::Ascending ? *key : last - 1 - *key;
}

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
    SQLite::Statement select(m_database, "SELECT part.row, price.part_id FROM (SELECT DISTINCT part_id FROM price) AS price JOIN effective_part AS part ON part.id = price.part_id");
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

// The first `wanted` of them in order; the rest behind them in any.
void CatalogueSearch::sort(PartIndexes& parts, const SearchRequest& request, const FacetTable& table, const std::vector<TypedWord>& words, std::size_t wanted) const
{
    const std::size_t taken = std::min(wanted, parts.size());
    if (request.order == SearchOrder::Name) {
        const auto nameOf = [&](SearchParts::Index part) { return foldedText(m_parts.manufacturer(part) + " " + std::string(m_parts.name(part))); };
        std::vector<std::pair<std::string, SearchParts::Index>> named;
        for (const SearchParts::Index part : parts) named.emplace_back(nameOf(part), part);
        const bool isAscending = request.direction == Direction::Ascending;
        std::partial_sort(named.begin(), named.begin() + static_cast<std::ptrdiff_t>(taken), named.end(),
                          [&](const auto& a, const auto& b) { return isAscending ? a < b : b < a; });
        for (std::size_t i = 0; i < parts.size(); ++i) parts[i] = named[i].second;
        return;
    }
    const bool hasWords = std::any_of(words.begin(), words.end(), [](const TypedWord& word) { return word.front().word.size() > 1; });
    const SearchRanking ranking(m_parts, words);
    const auto keyOf = [&](SearchParts::Index part) -> std::uint64_t {
        if (request.order == SearchOrder::Price) {
            const auto price = m_prices.find(part);
            const bool isKnown = price != m_prices.end() && price->second.amount;
            return directed(isKnown ? std::optional(static_cast<std::uint64_t>(Money::of(*price->second.amount).cents)) : std::nullopt, request.direction);
        }
        if (request.order == SearchOrder::Size) {
            const float size = table.sizes[part - table.range.begin];
            return directed(std::isnan(size) ? std::nullopt : std::optional(static_cast<std::uint64_t>(mm(size).raw())), request.direction);
        }
        if (!hasWords || parts.size() > manyHits) return m_parts.isOurs(part) ? 0 : 1;
        return ranking.keyOf(part);
    };
    std::vector<Keyed> keyed;
    keyed.reserve(parts.size());
    for (const SearchParts::Index part : parts) keyed.push_back({keyOf(part), part});
    std::partial_sort(keyed.begin(), keyed.begin() + static_cast<std::ptrdiff_t>(taken), keyed.end());
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i] = keyed[i].part;
}

SearchAnswer CatalogueSearch::find(const SearchRequest& request)
{
    refresh();
    readPrices(request.currency);
    const std::vector<std::string> words = typedWords(request.text);
    const SearchParts::Range range = m_parts.rangeOf(request.kind);
    PartIndexes exact;
    SearchHits::Near near;
    std::vector<TypedWord> typed;
    for (const std::string& word : words) typed.push_back({{word, 0}});
    if (words.empty()) {
        exact.resize(range.end - range.begin);
        std::iota(exact.begin(), exact.end(), range.begin);
    } else {
        exact = m_hits->exact(m_parts, words, range);
        if (exact.size() < fewHits) {
            if (!m_vocabulary) m_vocabulary.emplace(m_parts);
            near = m_hits->near(m_parts, *m_vocabulary, words, range, exact);
        }
    }

    const FacetTable& table = tableFor(request);
    SearchFilters filters(request, table, m_prices);
    filters.apply(exact);
    filters.apply(near.parts);
    SearchAnswer answer;
    answer.exact = static_cast<int>(exact.size());
    answer.total = static_cast<int>(exact.size() + near.parts.size());
    answer.facets = filters.counts();

    const std::size_t first = static_cast<std::size_t>(std::max(request.offset, 0));
    const std::size_t end = request.limit < 0 ? exact.size() + near.parts.size() : first + static_cast<std::size_t>(request.limit);
    sort(exact, request, table, typed, end);
    if (end > exact.size()) sort(near.parts, request, table, near.words, end - exact.size());
    for (std::size_t i = first; i < std::min(end, exact.size() + near.parts.size()); ++i)
        answer.parts.push_back(summaryOf(i < exact.size() ? exact[i] : near.parts[i - exact.size()], table));
    return answer;
}

}  // namespace rw
