// What a rig costs, as far as anyone knows: a sum never hides what has no price.
#pragma once

#include "rig/rig.h"

namespace rw {

struct Cost {
    Money total;            // known prices and other lines; free and owned parts count as nothing
    std::string currency;
    int unpriced = 0;       // parts nobody gave a price
};
Cost costOf(const Rig& rig);

// "$1,822" as "$1822.00", with " + 9 unpriced" behind it where parts have no price.
std::string costText(const Cost& cost);

}  // namespace rw
