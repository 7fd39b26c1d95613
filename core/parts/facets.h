// What the kinds write their facets with: ids, titles and words in one place.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "parts/part.h"

namespace rw {

struct FacetTitle {
    const char* id;     // "memory_gb"
    const char* title;  // RW_TEXT
};
// All there are, in the order in which they are shown.
const std::vector<FacetTitle>& facetTitles();
const FacetTitle* findFacetTitle(const std::string& id);

// How a value of a facet of lengths reads: "below 280 mm", "320 mm to 359 mm" with its numbers as lengths. Nothing for the values
// of other facets, which read as they stand; what fans and radiators are sold by is among those.
std::optional<Text> lengthsOf(const std::string& facet, const std::string& value);

// Facets of known facts only: what is absent adds nothing. Ids are those of facetTitles(); a facet may have several values
// (the sockets of a cooler), each its own row.
class FacetList {
public:
    FacetList& word(const char* id, const std::string& value);
    FacetList& word(const char* id, const TextFact& fact);      // "open_air" as "open air"
    FacetList& each(const char* id, const std::vector<std::string>& values);
    FacetList& each(const char* id, const TextFact& fact);      // "DDR4/DDR5": two values
    FacetList& plug(const char* id, const std::string& type);   // "pcie_8pin" as "PCIe 8-pin"
    FacetList& number(const char* id, const NumberFact& fact, const char* unit = "");  // "24 GB"
    FacetList& valued(const char* id, const std::string& value, double order);
    FacetList& count(const char* id, std::size_t count);
    FacetList& capacity(const char* id, const NumberFact& gigabytes);  // "500 GB", "2 TB"; as number in GB
    FacetList& power(const char* id, const PowerFact& fact);    // "850 W"
    FacetList& length(const char* id, const LengthFact& fact);  // "120 mm"
    // As words the band it lies in ("320 to 359 mm"), as number the length itself. `starts`: of the bands, in mm, ascending.
    FacetList& band(const char* id, const LengthFact& fact, std::initializer_list<int> starts);
    FacetList& flag(const char* id, const FlagFact& fact);      // "yes", "no"

    operator std::vector<Facet>() { return std::move(m_facets); }

private:
    void add(const char* id, std::string value, double order);

    std::vector<Facet> m_facets;
};

}  // namespace rw
