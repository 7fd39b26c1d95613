// Whether two records with a part number in common may be of one product: numbers are wrong in places, or are those of a line.
#pragma once

#include "parts/part.h"

namespace rw::opendb {

// Not where they differ in what tells products of their kind apart: maker, colour, and its main numbers where both have them.
bool isSameProduct(const Part& a, const Part& b);

}  // namespace rw::opendb
