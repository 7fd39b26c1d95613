// The supplies' plugs against the cards' and the board's, and one lead for each.
#pragma once

#include "checks/rows.h"
#include "rig/edits.h"
#include "support/listed_parts.h"

namespace rw::test::psu_plugs_rows {

inline void plugs(SmallRig& r, const char* type, int count, double power = 350)
{
    r.card.plugs = {{type, count}};
    r.card.power = watt(power);
}
inline void there(SmallRig& r, double pcie, double leads) { r.supply.pcie = num(pcie), r.supply.pcieLeads = num(leads); }
inline void two(SmallRig& r, int count, double pcie)
{
    plugs(r, "pcie_8pin", count);
    r.second = r.card;
    r.supply.pcie = r.supply.pcieLeads = num(pcie);
}
inline void noNative(SmallRig& r) { r.supply.twelveVhpwr = num(0); }
inline void server(SmallRig& r, double eps, int plugCount = 1)
{
    plugs(r, "eps_8pin", plugCount);
    r.supply.eps = num(eps);
}

inline const Row rows[] = {
    {"an adapter feeds the board's second EPS plug", [](SmallRig& r) { r.board.eps = num(2); r.supply.eps = num(1); adapter(r, "pcie_8pin", "eps_8pin", num(2)); }, "none", kAny, kAny, kAny, "EPS"},
    {"an adapter between words that are no plugs", [](SmallRig& r) { adapter(r, "PCIe 8-pin", "eps_8pin", num(2)); }, "not_checked", kAny, kAny, kAny, "is no plug that is known"},
    {"roomy", {}},
    // PCIe plugs
    {"two cards, exactly enough", [](SmallRig& r) { two(r, 3, 6); }},
    {"two cards, one too few", [](SmallRig& r) { two(r, 3, 5); }, "problem", 6, 5, -1, "PCIe 8-pin plugs: 6 needed for Card, Second card, 5 there on Supply"},
    {"the same by opendb", [](SmallRig& r) { two(r, 3, 5); r.supply.pcie.origin = Origin::OpenDb; }, "problem", 6, 5, -1},
    {"the same, estimated", [](SmallRig& r) { two(r, 3, 5); r.supply.pcie.origin = Origin::Estimated; }, "warning", 6, 5, -1},
    {"sources disagree, the worst lacks", [](SmallRig& r) { two(r, 3, 6); r.supply.pcie.low = 4; }, "warning", 6, 4, -2, "4 there on Supply"},
    {"sources disagree, the best is enough", [](SmallRig& r) { two(r, 3, 5); r.supply.pcie.high = 8; }, "warning", 6, 5, -1},
    {"sources disagree, all lack", [](SmallRig& r) { two(r, 3, 4); r.supply.pcie.low = 3; r.supply.pcie.high = 5; }, "problem", 6, 4, -2},
    {"6-pin and 8-pin alike", [](SmallRig& r) { r.card.plugs = {{"pcie_8pin", 1}, {"pcie_6pin", 1}}; there(r, 1, 1); }, "problem", 2, 1, -1},
    {"none on the card", [](SmallRig& r) { r.card.plugs = {{"pcie_8pin", 0}}; there(r, 0, 0); }},
    {"the board takes one for its slots", [](SmallRig& r) { r.board.pciePower = num(1); there(r, 1, 1); }, "warning", 2, 1, -1, "Leave the board's own free"},
    {"the board's, estimated", [](SmallRig& r) { r.board.pciePower = num(1, Origin::Estimated); there(r, 1, 1); }, "warning", 2, 1, -1},
    {"a hub takes one", [](SmallRig& r) { hub(r, num(6), "PCIe 6-pin"); there(r, 1, 1); }, "problem", 2, 1, -1, "needed for Hub, Card"},
    {"a card that stands nowhere", [](SmallRig& r) { two(r, 3, 5); r.unplaced = {"graphics_card-2"}; }, "problem", 6, 5, -1},
    {"two supplies together", [](SmallRig& r) { two(r, 3, 4); r.secondSupply = r.supply; }},
    {"two supplies, too few together", [](SmallRig& r) { two(r, 3, 2); r.secondSupply = r.supply; }, "problem", 6, 4, -2, "4 there on Supply + Second supply"},
    {"one supply unknown, the other not enough", [](SmallRig& r) { two(r, 3, 4); r.secondSupply = r.supply; r.secondSupply->pcie = {}; }, "not_checked", 6, kAny, kAny, "how many Second supply has is unknown"},
    {"one supply unknown, the other enough", [](SmallRig& r) { two(r, 3, 6); r.secondSupply = r.supply; r.secondSupply->pcie = {}; }},
    {"the supply's number unknown", [](SmallRig& r) { r.supply.pcie = {}; }, "not_checked", 1, kAny, kAny, "how many Supply has is unknown"},
    {"unknown, and none needed", [](SmallRig& r) { r.supply.pcie = {}; r.without = {"graphics_card"}; }},
    {"the card's plugs unknown", [](SmallRig& r) { r.card.plugs.clear(); }, "not_checked", kAny, kAny, kAny, "Which power plugs Card has is unknown"},
    {"a plug nobody knows", [](SmallRig& r) { plugs(r, "24pin", 1); }, "not_checked", kAny, kAny, kAny, "Which power plugs Card has is unknown"},
    {"one card's plugs unknown, the other's too many", [](SmallRig& r) { two(r, 3, 2); r.second->plugs.clear(); }, "problem", 3, 2, -1, "PCIe 8-pin plugs"},
    {"no supply", [](SmallRig& r) { two(r, 3, 5); r.without = {"power_supply"}; }},
    {"open frame", [](SmallRig& r) { two(r, 3, 5); r.onFrame = true; }, "problem", 6, 5, -1},
    // 16 and 12 pins
    {"a native cable", [](SmallRig& r) { plugs(r, "12v_2x6", 1, 600); there(r, 0, 0); }},
    {"no native cable, its box adapter", [](SmallRig& r) { plugs(r, "12vhpwr", 1); r.card.adapter = {{"pcie_8pin", 3}}; noNative(r); there(r, 3, 3); }},
    {"no native cable, its box adapter, too few", [](SmallRig& r) { plugs(r, "12vhpwr", 1); r.card.adapter = {{"pcie_8pin", 3}}; noNative(r); there(r, 2, 2); }, "problem", 3, 2, -1},
    {"no native cable, adapter by its power", [](SmallRig& r) { plugs(r, "12v_2x6", 1, 451); noNative(r); there(r, 3, 3); }, "warning", 4, 3, -1, "PCIe 8-pin plugs"},
    {"no native cable, an adapter on the list", [](SmallRig& r) { plugs(r, "12v_2x6", 1, 449); adapter(r, "pcie_8pin", "12vhpwr", num(2)); noNative(r); there(r, 2, 2); }},
    {"an adapter on the list, plugs usual", [](SmallRig& r) { plugs(r, "12v_2x6", 1); adapter(r, "pcie_8pin", "12v_2x6", {}); noNative(r); there(r, 1, 1); }, "warning", 2, 1, -1},
    {"one native cable for two cards: the stronger gets it", [](SmallRig& r) { plugs(r, "12v_2x6", 1, 300); r.second = r.card; r.second->power = watt(600); there(r, 2, 2); }, "not_checked", 2, kAny, kAny, "takes an adapter from 2"},
    {"two cards, one native cable, too few for the other", [](SmallRig& r) { plugs(r, "12v_2x6", 1, 300); r.second = r.card; r.second->power = watt(600); there(r, 1, 1); }, "warning", 2, 1, -1, "2 needed for Card, 1"},
    {"no native cable, estimated", [](SmallRig& r) { plugs(r, "12vhpwr", 1); r.card.adapter = {{"pcie_8pin", 3}}; r.supply.twelveVhpwr = num(0, Origin::Estimated); there(r, 2, 2); }, "warning", 3, 2, -1},
    {"a native cable by one source only", [](SmallRig& r) { plugs(r, "12vhpwr", 1); r.card.adapter = {{"pcie_8pin", 3}}; r.supply.twelveVhpwr.low = 0; there(r, 2, 2); }, "warning", 3, 2, -1},
    {"native cable unknown, the adapter's plugs enough", [](SmallRig& r) { plugs(r, "12vhpwr", 1); r.supply.twelveVhpwr = {}; }, "not_checked", 3, kAny, kAny, "takes an adapter from 3"},
    {"native cable unknown, it decides", [](SmallRig& r) { plugs(r, "12vhpwr", 1); r.supply.twelveVhpwr = {}; there(r, 2, 2); }, "not_checked", 3, kAny, kAny, "whether that has a 12VHPWR cable is unknown"},
    {"native cable unknown, and too few without", [](SmallRig& r) { two(r, 3, 2); r.second->plugs = {{"12vhpwr", 1}}; r.second->adapter = {{"pcie_8pin", 3}}; r.supply.twelveVhpwr = {}; }, "problem", 6, 2, -4},
    {"adapter and power unknown", [](SmallRig& r) { plugs(r, "12vhpwr", 1); r.card.power = {}; noNative(r); }, "not_checked", kAny, kAny, kAny, "Which plugs the adapter of Card takes is unknown"},
    {"12 pins, no native cable for them", [](SmallRig& r) { plugs(r, "pcie_12pin", 1, 220); there(r, 1, 1); }, "warning", 2, 1, -1},
    {"12 pins, its box adapter", [](SmallRig& r) { plugs(r, "pcie_12pin", 1); r.card.adapter = {{"pcie_8pin", 2}}; there(r, 2, 2); }},
    {"12 pins, its box adapter, too few", [](SmallRig& r) { plugs(r, "pcie_12pin", 1); r.card.adapter = {{"pcie_8pin", 2}}; there(r, 1, 1); }, "problem", 2, 1, -1},
    // EPS plugs
    {"the board's, exactly enough", [](SmallRig& r) { r.board.eps = num(2); }},
    {"the board's, one too few: it starts with one", [](SmallRig& r) { r.board.eps = num(2); r.supply.eps = num(1); }, "warning", 2, 1, -1, "Leave one of the board free"},
    {"the board's, none there", [](SmallRig& r) { r.supply.eps = num(0); }, "problem", 1, 0, -1, "EPS plugs: 1 needed for Board, 0 there on Supply"},
    {"the board's, unknown", [](SmallRig& r) { r.board.eps = {}; }, "not_checked", kAny, kAny, kAny, "How many EPS plugs Board takes is unknown"},
    {"the supply's, unknown", [](SmallRig& r) { r.supply.eps = {}; }, "not_checked", 1, kAny, kAny, "EPS plugs: 1 needed for Board; how many Supply has is unknown"},
    {"a server card, exactly enough", [](SmallRig& r) { server(r, 2); }},
    {"a server card, one too few", [](SmallRig& r) { server(r, 1); }, "problem", 2, 1, -1, "EPS plugs: 2 needed for Board, Card"},
    {"a server card, one too few, estimated", [](SmallRig& r) { server(r, 1); r.supply.eps.origin = Origin::Estimated; }, "warning", 2, 1, -1},
    {"a server card, sources disagree", [](SmallRig& r) { server(r, 2); r.supply.eps.low = 1; }, "warning", 2, 1, -1},
    {"a server card by an adapter on the list", [](SmallRig& r) { server(r, 1); adapter(r, "pcie_8pin", "eps_8pin", num(2)); }},
    {"a server card by the adapter in its box", [](SmallRig& r) { server(r, 1); r.card.adapter = {{"pcie_8pin", 2}}; }},
    {"by an adapter, its PCIe plugs lack", [](SmallRig& r) { server(r, 1); adapter(r, "pcie_8pin", "eps_8pin", num(2)); there(r, 1, 1); }, "problem", 2, 1, -1, "PCIe 8-pin plugs: 2 needed for Card"},
    {"an adapter from SATA feeds no card's PCIe plug", [](SmallRig& r) { adapter(r, "sata", "pcie_8pin", num(2)); there(r, 0, 0); }, "problem", 1, 0, -1},
    {"a server card of two plugs", [](SmallRig& r) { server(r, 2, 2); }, "problem", 3, 2, -1},
    // leads
    {"one plug on a card, leads unknown", [](SmallRig& r) { r.supply.pcieLeads = {}; }},
    {"two cards of three plugs, eight there, leads unknown", [](SmallRig& r) { two(r, 3, 8); r.supply.pcieLeads = {}; }, "note", 6, 8, 2, "Use one lead for each plug"},
    {"two cards of three plugs, exactly as many leads", [](SmallRig& r) { two(r, 3, 8); r.supply.pcieLeads = num(6); }},
    {"two cards of three plugs, a lead too few", [](SmallRig& r) { two(r, 3, 8); r.supply.pcieLeads = num(5); }, "warning", 6, 5, -1, "One lead for each PCIe plug: 6 needed"},
    {"leads, sources disagree", [](SmallRig& r) { two(r, 3, 8); r.supply.pcieLeads = num(6); r.supply.pcieLeads.low = 4; }, "warning", 6, 4, -2},
    {"leads, estimated", [](SmallRig& r) { two(r, 3, 8); r.supply.pcieLeads = num(5, Origin::Estimated); }, "warning", 6, 5, -1},
    {"one plug on each card may share a lead", [](SmallRig& r) { two(r, 1, 2); r.supply.pcieLeads = num(1); }},
    {"plugs lack: leads are not told besides", [](SmallRig& r) { two(r, 3, 5); r.supply.pcieLeads = num(3); }, "none", kAny, kAny, kAny, "lead"},
    {"450 W by an adapter, as many leads", [](SmallRig& r) { plugs(r, "12v_2x6", 1, 450); r.card.adapter = {{"pcie_8pin", 4}}; noNative(r); there(r, 6, 4); }},
    {"450 W by an adapter, a lead too few", [](SmallRig& r) { plugs(r, "12v_2x6", 1, 450); r.card.adapter = {{"pcie_8pin", 4}}; noNative(r); there(r, 6, 3); }, "warning", 4, 3, -1, "Card draws 450 W over an adapter of 4 plugs"},
    {"449 W by an adapter, a lead too few", [](SmallRig& r) { plugs(r, "12v_2x6", 1, 449); r.card.adapter = {{"pcie_8pin", 4}}; noNative(r); there(r, 6, 3); }, "warning", 4, 3, -1, "One lead for each PCIe plug"},
    {"450 W by an adapter, leads unknown", [](SmallRig& r) { plugs(r, "12v_2x6", 1, 450); noNative(r); r.supply.pcieLeads = {}; }, "note", kAny, kAny, kAny, "on how many leads is unknown"},
    {"two supplies, the one that feeds the card has no plug for it", [](SmallRig& r) { r.supply.pcie = num(4); r.secondSupply = r.supply; r.secondSupply->pcie = num(0); r.after = [](Rig& rig) { rig = *setSupply(rig, "graphics_card", "power_supply-2"); }; }, "warning", kAny, kAny, kAny, "fed by Second supply"},
    {"two supplies, the other feeds it", [](SmallRig& r) { r.supply.pcie = num(4); r.secondSupply = r.supply; r.secondSupply->pcie = num(0); r.after = [](Rig& rig) { rig = *setSupply(rig, "graphics_card", "power_supply"); }; }},
};

}  // namespace rw::test::psu_plugs_rows
