// The steps of refine(), in their order.
#pragma once

#include "db/opendb/mapping.h"

namespace rw::opendb {

// One spelling for each manufacturer: the curated catalogue's, else the one that most records have.
void unifyBrands(std::vector<Part>& parts);

// Records that share a part number and are alike in what tells products of their kind apart become one: the one that was
// checked by hand, else that with most numbers, with what only the others know and with all their part numbers. `parts`
// stand by id before and after.
void mergeDuplicates(std::vector<Part>& parts, Refined& refined);

// Cards' ratings that are far off what others with the chip draw, and plugs that feed less than the card draws.
void dropStrangeRatings(std::vector<Part>& parts, Refined& refined);

// What all parts of a family agree on, for those of it that lack it.
void fillFromFamilies(std::vector<Part>& parts, Refined& refined);

}  // namespace rw::opendb
