// Watts against each supply: 400 W sustained.
#pragma once

#include "checks/rows.h"
#include "rig/edits.h"

namespace rw::test::psu_capacity_rows {

// Board 40, processor 40 (100 at its limit), memory 8, cooler 2, drive 8, card 302 W: 400 W sustained.
inline void draws400(SmallRig& r, double supply)
{
    r.card.power = watt(302);
    r.supply.power = watt(supply);
}
// The same, and a second supply that feeds the card.
inline void cardApart(SmallRig& r, double first, double second)
{
    draws400(r, first);
    r.secondSupply = r.supply;
    r.secondSupply->power = watt(second);
    r.after = [](Rig& rig) { rig = *setSupply(rig, "graphics_card", "power_supply-2"); };
}

inline const Row rows[] = {
    {"roomy", {}},
    {"exactly 80 %", [](SmallRig& r) { draws400(r, 500); }},
    {"a hair above 80 %", [](SmallRig& r) { draws400(r, 499.998); }, "warning", 400, 399.998, -0.002, "(80 %)"},
    {"exactly 95 %", [](SmallRig& r) { draws400(r, 421.053); }, "warning", 400, 336.842, -63.158, "(80 %)"},
    {"above 95 % of an estimated rating", [](SmallRig& r) { draws400(r, 400); r.supply.power.origin = Origin::Estimated; }, "warning", 400, 380, -20, "(95 %)"},
    {"a hair above 95 %", [](SmallRig& r) { draws400(r, 421.051); }, "problem", 400, 399.998, -0.002, "(95 %)"},
    {"the card's power is limited", [](SmallRig& r) { draws400(r, 421.051); r.after = [](Rig& rig) { rig = *setPowerLimit(rig, "graphics_card", watts(200)); }; }},
    {"limited, not enough", [](SmallRig& r) { draws400(r, 421.051); r.after = [](Rig& rig) { rig = *setPowerLimit(rig, "graphics_card", watts(280)); }; }, "warning", 378, 336.841, -41.159, "(80 %)"},
    {"rated power unknown", [](SmallRig& r) { draws400(r, 0); r.supply.power = {}; }, "not_checked", 400, kAny, kAny, "Rated power of Supply is unknown"},
    {"power of the card unknown", [](SmallRig& r) { r.card.power = {}; }, "not_checked", kAny, kAny, kAny, "Power of Card is unknown"},
    {"power of the card unknown, too much already", [](SmallRig& r) { r.card.power = {}; r.supply.power = watt(100); }, "problem", 98, 95, -3, "(95 %)"},
    {"power of the processor unknown", [](SmallRig& r) { r.cpu.maxPower = {}; }, "not_checked", kAny, kAny, kAny, "Power of Processor is unknown"},
    {"two supplies share it", [](SmallRig& r) { draws400(r, 380); r.secondSupply = r.supply; }},
    {"two supplies, the card on the second", [](SmallRig& r) { cardApart(r, 122.5, 377.5); }},
    {"the second just too weak", [](SmallRig& r) { cardApart(r, 200, 377); }, "warning", 302, 301.6, -0.4, "What Second supply feeds draws"},
    {"the second much too weak", [](SmallRig& r) { cardApart(r, 200, 300); }, "problem", 302, 285, -17, "What Second supply feeds draws"},
    {"the first too weak for the rest", [](SmallRig& r) { cardApart(r, 110, 400); }, "warning", 98, 88, -10, "What Supply feeds draws"},
    {"two supplies, one of unknown power", [](SmallRig& r) { draws400(r, 600); r.secondSupply = r.supply; r.secondSupply->power = {}; }, "not_checked", kAny, kAny, kAny, "Rated power of Second supply is unknown"},
    {"no supply", [](SmallRig& r) { r.without = {"power_supply"}; }},
    {"open frame", [](SmallRig& r) { draws400(r, 421.051); r.onFrame = true; }, "problem", 400, 399.998, -0.002, "(95 %)"},
};

}  // namespace rw::test::psu_capacity_rows
