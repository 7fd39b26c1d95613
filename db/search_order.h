// In what order the parts found are answered.
#pragma once

#include <cstddef>

#include "db/facets.h"
#include "db/search_filters.h"
#include "db/search_hits.h"

namespace rw {

struct SearchOrdering {
    const SearchParts& parts;
    const FacetTable& table;     // with sizes where they are sorted by
    const SearchPrices& prices;
    SearchOrder order;
    Direction direction;

    // Puts the first `wanted` of `found` in order; the rest behind them in any. Very many hits are not weighed one by one by
    // the words: of them curated parts and the user's own come first, then all as lists have them.
    void sort(PartIndexes& found, const std::vector<TypedWord>& words, std::size_t wanted) const;

private:
    void sortByName(PartIndexes& found, std::size_t wanted) const;
    void sortAsListed(PartIndexes& found, std::size_t wanted) const;
    std::uint64_t keyOf(SearchParts::Index part, const SearchRanking& ranking) const;
};

}  // namespace rw
