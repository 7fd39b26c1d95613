// What the parts of a kind are narrowed by, in columns: counting the values of thousands of hits takes well under a
// millisecond, where the same GROUP BY in SQL takes several.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "db/search_parts.h"

namespace SQLite { class Database; }

namespace rw {

struct FacetColumn {
    struct Value {
        std::string value;
        double order = 0;     // of several the least
    };
    struct Entry {
        std::uint32_t value;  // which of `values`
        double number;        // Facet::order
    };
    std::string id;
    std::vector<Value> values;            // in the order they are shown
    std::vector<std::uint32_t> begins;    // of the range's part i the entries begins[i] to begins[i + 1]
    std::vector<Entry> entries;

    const Entry* begin(std::uint32_t i) const { return entries.data() + begins[i]; }
    const Entry* end(std::uint32_t i) const { return entries.data() + begins[i + 1]; }
};

struct FacetTable {
    SearchParts::Range range;
    std::vector<FacetColumn> columns;     // as facetTitles() has them
    std::vector<double> sizes;            // mm, of the range's parts; NaN: not known. Empty where nobody asked

    const FacetColumn* column(const std::string& id) const;
};

// Of what lists show: kind (of all kinds together), type where there are several, and manufacturer.
FacetTable listedFacets(const SearchParts& parts, const std::string& kind);
// With all that is known of the parts.
FacetTable allFacets(SQLite::Database& database, const SearchParts& parts, const std::string& kind);

}  // namespace rw
