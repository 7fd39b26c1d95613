// What is asked of the catalogue's search, and what it answers.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "db/prices.h"
#include "units/quantity.h"

namespace rw {

// Enough of a part to list it.
struct PartSummary {
    std::string id, kind, listType, manufacturer, name, shortName;
    std::optional<SavedPrice> price = {};  // the latest; given by find() alone, as is the size
    std::optional<Length> size = {};       // Spec::mainSize(), where the question needed it
    bool operator==(const PartSummary&) const = default;
};

// A part passes with one of the values, and with a number from minimum to maximum. A value is compared as words whatever
// the case; a bare number also with the facet's number: "24" is "24 GB".
struct FacetFilter {
    std::vector<std::string> values = {};
    std::optional<double> minimum = {}, maximum = {};
};

enum class SearchOrder { Relevance, Name, Price, Size };
enum class Direction { Ascending, Descending };
enum class FacetsWanted { No, Counted };

struct SearchRequest {
    std::string text = {};                        // every word must begin a word of the part; empty: all parts
    std::string kind = {};                        // "": every kind
    std::map<std::string, FacetFilter> filters = {};  // by facet: Facet::id, or "manufacturer", "type", "price", "size_mm"; all must pass
    SearchOrder order = SearchOrder::Relevance;
    Direction direction = Direction::Ascending;   // of name, price and size; what has none comes last either way
    int limit = 50, offset = 0;                   // parts; a negative limit: all
    FacetsWanted facets = FacetsWanted::No;
    std::string currency = {};                    // in which prices are compared; "": that of most prices
};

// The values of a facet among the parts that pass all other filters, in the order of their numbers, else of their words.
struct FacetCounts {
    struct Value {
        std::string value;
        double order = 0;
        int count = 0;
        bool isChosen = false;
    };
    std::string id;
    const char* title = "";  // RW_TEXT
    std::vector<Value> values;
};

struct SearchAnswer {
    std::vector<PartSummary> parts;
    int total = 0;    // parts that pass, of which `parts` are some
    int exact = 0;    // of them, those with the words as typed; the others, all behind them in the order of relevance, have
                      // words that are nearly so
    std::vector<FacetCounts> facets;  // of the kind; without a kind how many of which kind, type and manufacturer
};

}  // namespace rw
