// Peaks of the cards against what the supply rides out.
#pragma once

#include "checks/rows.h"
#include "rig/edits.h"

namespace rw::test::psu_transient_rows {

// 158 W beside the card: board 40, processor 100 at its limit, memory 8, cooler 2, drive 8. The card draws 302 W and peaks at 1.4
// times that: 580.8 W at once, 520.4 W for 10 ms.
inline void peaks580(SmallRig& r, double supply, const char* version = "ATX 3.0", double sixteen = 1)
{
    r.card.power = watt(302);
    r.supply.power = watt(supply);
    r.supply.atxVersion = word(version);
    r.supply.twelveVhpwr = num(sixteen);
}
// A card of 584.706 W that peaks at 1.7 times: 158 + 994 = 1152 W at once, 947.353 W for 10 ms, 801.176 W for 100 ms.
inline void ampere(SmallRig& r, double supply, const char* version = "ATX 3.0", double sixteen = 1)
{
    peaks580(r, supply, version, sixteen);
    r.card.power = watt(994 / 1.7);
    r.card.architecture = word("Ampere");
}

inline const Row rows[] = {
    {"roomy", {}},
    {"ATX 3 with 12VHPWR: 100 ms decide, exactly 120 %", [](SmallRig& r) { ampere(r, 667.65); }},
    {"a hair above", [](SmallRig& r) { ampere(r, 667.64); }, "warning", 801.177, 801.168, -0.009, "peaking for 100 ms"},
    {"ATX 3 without 12VHPWR: 145 % for 1 ms", [](SmallRig& r) { ampere(r, 794.483, "ATX 3.1", 0); }},
    {"without 12VHPWR: a hair above", [](SmallRig& r) { ampere(r, 794.481, "ATX 3.1", 0); }, "warning", 1152, 1151.997, -0.003, "peaking for 1 ms"},
    {"ATX 2: its rating exactly", [](SmallRig& r) { peaks580(r, 580.8, "ATX12V 2.4"); }},
    {"ATX 2: a hair above its rating", [](SmallRig& r) { peaks580(r, 580.79, "ATX12V 2.4"); }, "warning", 580.8, 580.79, -0.01, "before ATX 3"},
    {"version unknown: its rating is enough", [](SmallRig& r) { peaks580(r, 580.8); r.supply.atxVersion = {}; }},
    {"version unknown: ATX 3 would do", [](SmallRig& r) { peaks580(r, 580.79); r.supply.atxVersion = {}; }, "not_checked", 580.8, 580.79, -0.01, "if it is ATX 3"},
    {"version unknown: not even ATX 3 would do", [](SmallRig& r) { ampere(r, 500, "", 0); r.supply.atxVersion = {}; }, "warning"},
    {"ATX 3, the 12VHPWR plug unknown: enough without it", [](SmallRig& r) { ampere(r, 794.483, "ATX 3.1"); r.supply.twelveVhpwr = {}; }},
    {"ATX 3, the plug unknown: it decides", [](SmallRig& r) { ampere(r, 700, "ATX 3.1"); r.supply.twelveVhpwr = {}; }, "not_checked", kAny, kAny, kAny, "if it has a 12VHPWR plug"},
    {"ATX 3, the plug unknown: not enough either way", [](SmallRig& r) { ampere(r, 500, "ATX 3.1"); r.supply.twelveVhpwr = {}; }, "warning"},
    {"a limit lowers the peaks", [](SmallRig& r) { ampere(r, 660); r.after = [](Rig& rig) { rig = *setPowerLimit(rig, "graphics_card", watts(500)); }; }},
    {"each supply by what it feeds", [](SmallRig& r) { ampere(r, 900); r.secondSupply = r.supply; r.secondSupply->power = watt(500); r.after = [](Rig& rig) { rig = *setSupply(rig, "graphics_card", "power_supply-2"); }; }, "warning", 994, 900, -94, "Second supply"},
    {"rated power unknown: told elsewhere", [](SmallRig& r) { r.supply.power = {}; }},
    {"no supply", [](SmallRig& r) { r.without = {"power_supply"}; }},
    {"no card", [](SmallRig& r) { r.without = {"graphics_card"}; }},
};

}  // namespace rw::test::psu_transient_rows
