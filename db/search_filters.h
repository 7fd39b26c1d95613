// Which parts pass the chosen facets, and how many would with another choice.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "db/facets.h"
#include "db/search_request.h"

namespace rw {

// Of the parts that have one: the latest price, and what it is in one currency where a rate is known.
struct PriceInOne {
    SavedPrice price;
    std::optional<double> amount;
};
using SearchPrices = std::unordered_map<SearchParts::Index, PriceInOne>;

class SearchFilters {
public:
    // A filter on what no part of the kind has passes none.
    SearchFilters(const SearchRequest& request, const FacetTable& table, const SearchPrices& prices);

    // Keeps of `parts` those that pass all filters, in their order, and counts the facets' values for each facet over those
    // that pass all the others.
    void apply(std::vector<SearchParts::Index>& parts);
    std::vector<FacetCounts> counts() const;  // values that no part has are left out unless they are chosen

private:
    struct Filter {
        std::string id;
        const FacetColumn* column = nullptr;
        std::vector<char> isChosen;   // by value of the column
        FacetFilter wanted;
    };
    bool passes(const Filter& filter, SearchParts::Index part) const;
    bool isInside(const FacetFilter& wanted, double number) const;
    void count(SearchParts::Index part, const FacetColumn* only);

    const FacetTable& m_table;
    const SearchPrices& m_prices;
    std::vector<Filter> m_filters;
    std::vector<std::vector<int>> m_counts;  // by column and value; empty: not wanted
};

}  // namespace rw
