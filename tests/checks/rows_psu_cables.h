// The room behind a supply of 160 mm for its plugs and cables: 20 mm behind a modular one.
#pragma once

#include "checks/rows.h"
#include "support/extra_parts.h"

namespace rw::test::psu_cables_rows {

inline void modular(SmallRig& r, double limit)
{
    r.supply.modular = word("full");
    r.pcCase.psuLimit = len(limit);
}

inline const Row rows[] = {
    {"nothing known of its cables", [](SmallRig& r) { r.pcCase.psuLimit = len(161); }},
    {"fixed cables", [](SmallRig& r) { modular(r, 161); r.supply.modular = word("none"); }},
    {"modular, the wanted room", [](SmallRig& r) { modular(r, 180); }},
    {"modular, a hair less", [](SmallRig& r) { modular(r, 179.999); }, "warning", 180, 179.999, -0.001},
    {"modular, the supply itself does not fit", [](SmallRig& r) { modular(r, 150); }},
    {"modular, a hair less than the supply fits", [](SmallRig& r) { modular(r, 159.999); }},
    {"modular, the supply fits exactly", [](SmallRig& r) { modular(r, 160); }, "warning", 180, 160, -20},
    {"room known, the supply fits exactly", [](SmallRig& r) { r.supply.cableRoom = len(20); r.pcCase.psuLimit = len(160); }, "warning", 180, 160, -20},
    {"room known, semi-modular", [](SmallRig& r) { modular(r, 200); r.supply.modular = word("semi"); r.supply.cableRoom = len(45); }, "warning", 205, 200, -5},
    {"limit with cables", [](SmallRig& r) { modular(r, 165); r.pcCase.psuLimitWithCables = {true, Origin::User}; }},
    {"limit unknown", [](SmallRig& r) { modular(r, 165); r.pcCase.psuLimit = {}; }},
    {"length unknown", [](SmallRig& r) { modular(r, 165); r.supply.length = {}; }},
    {"length, sources disagree", [](SmallRig& r) { modular(r, 182); r.supply.length = lenBetween(160, 160, 165); }, "warning", 185, 182, -3},
    {"limit, sources disagree", [](SmallRig& r) { modular(r, 185); r.pcCase.psuLimit = lenBetween(185, 178, 185); }, "warning", 180, 178, -2},
    {"drive cage", [](SmallRig& r) { modular(r, 250); r.pcCase.psuLimitWithCage = len(170); }, "fits_if", 180, 170, -10, "Fits if the cage is taken out"},
    {"a cage behind it", [](SmallRig& r) { modular(r, 250); r.pcCase.obstacles = {obstacle("HDD cage", "cage", len(167.89), len(410))}; }, "warning", 180, 170, -10, "HDD cage"},
    {"a cage that comes out", [](SmallRig& r) { modular(r, 250); r.pcCase.obstacles = {obstacle("HDD cage", "cage", len(167.89), len(410))}; r.pcCase.obstacles.front().removable = {true, Origin::User}; }, "fits_if", 180, 170, -10, "taken out"},
    {"a cage that moves", [](SmallRig& r) { modular(r, 250); r.pcCase.obstacles = {obstacle("HDD cage", "cage", len(167.89), len(410))}; r.pcCase.obstacles.front().slideFront = len(30); }, "fits_if", 180, 170, -10, "moved by 10 mm"},
};

}  // namespace rw::test::psu_cables_rows
