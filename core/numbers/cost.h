// What a rig costs, as far as anyone knows: a sum never hides what has no price.
#pragma once

#include "rig/rig.h"

namespace rw {

// A sum and how many parts of it nobody gave a price.
struct Sum {
    Money money;
    int unpriced = 0;
};

struct Cost {
    Money total;            // parts bought now, other lines, shipping, tax; free and owned parts count as nothing
    std::string currency;
    int unpriced = 0;       // parts of it that nobody gave a price
    Money parts, other, shipping, tax;   // what the total is made of
    Sum toBuy;              // of the total, what is not paid yet
    Sum later;              // parts marked "later"; not in the total
    struct Group { const PartKind* kind; Sum sum; };
    std::vector<Group> groups;           // the parts bought now, by kind, in list order
};

// Tax is on what is still to buy new: used parts are bought without, paid ones with it.
Cost costOf(const Rig& rig);

// "$1,822" as "$1822.00", with " + 9 unpriced" behind it where parts have no price.
std::string costText(const Cost& cost);

}  // namespace rw
