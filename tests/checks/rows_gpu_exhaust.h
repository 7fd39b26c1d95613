// A card's warm air in its neighbour's intake.
#pragma once

#include "checks/rows.h"

namespace rw::test::gpu_exhaust_rows {

// The second card below the first, of so many watts, so far from its fans.
inline void below(SmallRig& r, double watts, const char* slot = "S3")
{
    r.card.cooling = word("open_air");
    r.second = r.card;
    r.second->power = watt(watts);
    r.secondSlot = slot;
}

inline const Row rows[] = {
    {"one card", [](SmallRig& r) { r.card.cooling = word("open_air"); }},
    {"350 W close below", [](SmallRig& r) { below(r, 350); }, "note", 2},
    {"575 W close below", [](SmallRig& r) { below(r, 575); }, "note", 4},
    {"weak", [](SmallRig& r) { below(r, 150); }},
    {"far below", [](SmallRig& r) { below(r, 575, "S4"); r.card.thickness = r.second->thickness = len(20); }},
    {"a blower below", [](SmallRig& r) { below(r, 575); r.second->cooling = word("blower"); }},
    {"cooling unknown", [](SmallRig& r) { below(r, 575); r.second->cooling = {}; }},
    {"power unknown", [](SmallRig& r) { below(r, 575); r.second->power = {}; }},
};

}  // namespace rw::test::gpu_exhaust_rows
