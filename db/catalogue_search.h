// The search of the catalogue, and the queries that list parts.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "db/facets.h"
#include "db/search_filters.h"
#include "db/search_hits.h"
#include "db/search_request.h"

namespace SQLite { class Database; class Statement; }

namespace rw {

constexpr int unlimited = -1;

std::vector<PartSummary> listParts(SQLite::Database& database, const std::string& kind, int limit);

// Keeps what it read of the parts until they change, in this connection or another. The first search reads it: about a tenth
// of a second with OpenDB's 47,000 parts. `database` must outlive it.
class CatalogueSearch {
public:
    explicit CatalogueSearch(SQLite::Database& database);
    ~CatalogueSearch();
    CatalogueSearch(const CatalogueSearch&) = delete;
    CatalogueSearch& operator=(const CatalogueSearch&) = delete;

    SearchAnswer find(const SearchRequest& request);

private:
    void refresh();
    void readPrices(const std::string& currency);
    const FacetTable& tableFor(const SearchRequest& request);
    PartSummary summaryOf(SearchParts::Index part, const FacetTable& table) const;

    struct Found {
        PartIndexes exact;
        std::vector<TypedWord> words;
        SearchHits::Near near;
    };
    Found partsWith(const std::vector<std::string>& words, SearchParts::Range range);

    SQLite::Database& m_database;
    std::unique_ptr<SQLite::Statement> m_dataVersion;
    std::optional<SearchHits> m_hits;
    int m_version = -1;                // of the file, as other connections change it
    int m_changes = -1;                // by this connection
    bool m_partsChanged = true, m_pricesChanged = true;
    SearchParts m_parts;
    std::optional<Vocabulary> m_vocabulary;
    std::map<std::string, FacetTable> m_listed, m_all;   // by kind
    SearchPrices m_prices;
    std::string m_currency;            // in which they are compared
};

}  // namespace rw
