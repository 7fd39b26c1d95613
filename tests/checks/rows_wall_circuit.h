// The wall's draw against the circuit.
#pragma once

#include "checks/rows.h"

namespace rw::test::wall_circuit_rows {

// 98 W beside the cards.
inline void draws(SmallRig& r, double card, const char* grade, const char* circuit)
{
    r.card.power = watt(card);
    r.supply.power = watt(2000);
    if (*grade) r.supply.efficiency = word(grade);
    r.after = [circuit](Rig& rig) { rig.assumptions.circuit = circuit; };
}

inline const Row rows[] = {
    {"roomy", {}},
    {"half of 2000 W of gold at 115 V: 1111 W", [](SmallRig& r) { draws(r, 902, "80 PLUS Gold", "us_15a"); }},
    {"1440 W exactly", [](SmallRig& r) { draws(r, 1179.53, "80 PLUS Gold", "us_15a"); }},
    {"above", [](SmallRig& r) { draws(r, 1200, "80 PLUS Gold", "us_15a"); }, "warning", 1456.692, 1440, -16.692, "US and Canada, 15 A"},
    {"the same at 20 A", [](SmallRig& r) { draws(r, 1200, "80 PLUS Gold", "us_20a"); }},
    {"Japan, advice", [](SmallRig& r) { draws(r, 1100, "80 PLUS Gold", "jp_15a"); }, "warning", kAny, 1200, kAny, "are advised"},
    {"Europe at 230 V", [](SmallRig& r) { draws(r, 1200, "80 PLUS Gold", "eu_16a"); }},
    {"grade unknown, fine by the worst", [](SmallRig& r) { draws(r, 1000, "", "us_15a"); }},
    {"grade unknown, it decides", [](SmallRig& r) { draws(r, 1202, "", "us_15a"); }, "not_checked", 1625, 1440, kAny, "by a grade nobody gives"},
    {"grade unknown, too much by the best", [](SmallRig& r) { draws(r, 1500, "", "us_15a"); }, "warning"},
    {"no circuit said, little", [](SmallRig& r) { draws(r, 900, "80 PLUS Gold", ""); }},
    {"no circuit said, more than the weakest gives", [](SmallRig& r) { draws(r, 1200, "80 PLUS Gold", ""); }, "not_checked", kAny, 1200, kAny, "Choose under Plan"},
    {"a circuit nobody knows counts as none", [](SmallRig& r) { draws(r, 1200, "80 PLUS Gold", "mars"); }, "not_checked"},
    {"rating unknown: told elsewhere", [](SmallRig& r) { r.supply.power = {}; r.card.power = watt(3000); }},
    {"no supply", [](SmallRig& r) { r.without = {"power_supply"}; }},
};

}  // namespace rw::test::wall_circuit_rows
