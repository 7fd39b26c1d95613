// What a card's slot links it by, as populated: lanes, the chipset, what others take.
#pragma once

#include "checks/rows.h"
#include "checks/sharing_rows.h"

namespace rw::test::pcie_lanes_rows {

inline void wired(SmallRig& r, const char* link) { r.board.slots[0].link = word(link); }
inline void two(SmallRig& r, const char* link)
{
    r.second = r.card;
    r.board.slots[3].link = word(link);
}

inline const Row rows[] = {
    {"sixteen lanes of the processor", {}},
    {"eight lanes", [](SmallRig& r) { wired(r, "CPU 4.0 x8"); }, "note", 8, 16, -8, "wired CPU 4.0 x8: 8 of its 16 lanes"},
    {"four lanes", [](SmallRig& r) { wired(r, "CPU 3.0 x4"); }, "warning", 4, 16, -12, "4 of its 16 lanes"},
    {"one lane", [](SmallRig& r) { wired(r, "CPU 3.0 x1"); }, "warning", 1, 16, -15},
    {"the chipset's", [](SmallRig& r) { wired(r, "chipset 4.0 x4"); }, "warning", 4, 16, -12, "behind the chipset"},
    {"the chipset's, sixteen lanes", [](SmallRig& r) { wired(r, "PCH 4.0 x16"); }, "warning", 16, 16, 0, "behind the chipset"},
    {"four lanes, estimated: a warning all the same", [](SmallRig& r) { wired(r, "CPU 3.0 x4"); r.board.slots[0].link.origin = Origin::Estimated; }, "warning", 4, 16, -12},
    {"a card of eight lanes in eight", [](SmallRig& r) { wired(r, "CPU 4.0 x8"); r.card.interface = word("PCIe 4.0 x8"); }},
    {"a card of four lanes in four", [](SmallRig& r) { wired(r, "CPU 4.0 x4"); r.card.interface = word("PCIe 4.0 x4"); }},
    {"link unknown", [](SmallRig& r) { r.board.slots[0].link = {}; }, "not_checked", kAny, kAny, kAny, "How S1 of Board is wired is unknown"},
    {"link without lanes", [](SmallRig& r) { wired(r, "CPU 4.0"); }, "not_checked"},
    {"two cards of sixteen", [](SmallRig& r) { two(r, "CPU 4.0 x16"); }, "note", 36, 128, 92, "links its cards by 2 × CPU 4.0 x16: 36 of 128 lanes"},
    {"two cards of sixteen, what is shared unknown", [](SmallRig& r) { two(r, "CPU 4.0 x16"); r.board.sharingComplete = {}; }, "not_checked", 3, kAny, kAny, "whether they share lanes"},
    {"one card and one drive, what is shared unknown", [](SmallRig& r) { r.board.sharingComplete = {}; }, "not_checked", 2},
    {"one card alone, what is shared unknown", [](SmallRig& r) { r.board.sharingComplete = {}; r.unplaced.insert("storage"); }},
    {"more lanes than the processor has", [](SmallRig& r) { two(r, "CPU 4.0 x16"); r.cpu.lanes = num(24); }, "not_checked", 36, 24, kAny, "they share them somehow"},
    {"as many lanes as the processor has", [](SmallRig& r) { two(r, "CPU 4.0 x16"); r.cpu.lanes = num(36); }, "note", 36, 36, 0},
    {"eight lanes with two cards, the first", [](SmallRig& r) { two(r, "CPU 4.0 x16"); share(r, "S1", "S4", "CPU 4.0 x8"); }, "note", 8, 16, -8, "Card gets CPU 4.0 x8 in S1 of Board, because of S4"},
    {"eight and eight", [](SmallRig& r) { two(r, "CPU 4.0 x16"); share(r, "S1", "S4", "CPU 4.0 x8"); share(r, "S4", "S1", "CPU 4.0 x8"); }, "note", 8, 16, -8, "Second card gets CPU 4.0 x8 in S4"},
    {"four lanes with two cards", [](SmallRig& r) { two(r, "CPU 4.0 x16"); share(r, "S1", "S4", "CPU 4.0 x4"); }, "warning", 4, 16, -12, "because of S4"},
    {"the other slot is empty", [](SmallRig& r) { share(r, "S1", "S4", "CPU 4.0 x8"); }},
    {"two slots must be in use, one is", [](SmallRig& r) { two(r, "CPU 4.0 x16"); share(r, "S1", "S4+S2", "CPU 4.0 x8"); }, "none", kAny, kAny, kAny, "because of"},
    {"two slots must be in use, both are", [](SmallRig& r) { two(r, "CPU 4.0 x16"); addX1(r, "S2"); share(r, "S1", "S4+S2", "CPU 4.0 x8"); }, "note", 8, 16, -8, "because of S4, S2"},
    {"an M.2 drive takes eight", [](SmallRig& r) { share(r, "S1", "M2", "CPU 4.0 x8"); }, "note", 8, 16, -8, "because of M2"},
    {"an M.2 drive would, were it SATA", [](SmallRig& r) { share(r, "S1", "M2", "CPU 4.0 x8", "SATA"); }},
    {"an M.2 drive does, being SATA", [](SmallRig& r) { share(r, "S1", "M2", "CPU 4.0 x8", "SATA"); r.drive.interface = word("SATA"); }, "note", 8},
    {"behind the chipset once another is in use", [](SmallRig& r) { two(r, "CPU 4.0 x16"); share(r, "S4", "S1", "chipset 3.0 x4"); }, "warning", 4, 16, -12, "Second card gets chipset 3.0 x4 in S4"},
    {"off: told elsewhere", [](SmallRig& r) { share(r, "S1", "M2", "off"); }},
    {"with a processor of few lanes", [](SmallRig& r) { r.cpu.lanes = num(28); forLanes(r, "S1", 28, "CPU 3.0 x8"); }, "note", 8, 16, -8, "because of Processor"},
    {"with one of many", [](SmallRig& r) { r.cpu.lanes = num(44); forLanes(r, "S1", 28, "CPU 3.0 x8"); }},
    {"an x8 card in four lanes", [](SmallRig& r) { addX1(r, "S2"); r.addIn->size = word("x8"); r.board.slots[1].link = word("chipset 3.0 x4"); }, "note", kAny, kAny, -4, "Add-in card is made for x8; S2 of Board gives it chipset 3.0 x4"},
    {"a card of a newer generation", [](SmallRig& r) { addX1(r, "S2"); r.addIn->interface = word("PCIe 4.0 x4"); r.board.slots[1].link = word("chipset 2.0 x4"); }, "note", kAny, kAny, kAny, "is made for PCIe 4.0 x4"},
    {"a card with less because of another", [](SmallRig& r) { addX1(r, "S2"); r.addIn->interface = word("PCIe 4.0 x4"); share(r, "S2", "M2", "CPU 4.0 x1"); }, "note", kAny, kAny, -3, "because of M2"},
    {"a card of which nothing is known", [](SmallRig& r) { addX1(r, "S2"); r.addIn->size = {}; r.board.slots[1].link = word("chipset 2.0 x1"); }},
    {"with a processor whose lanes nobody knows", [](SmallRig& r) { r.cpu.lanes = {}; forLanes(r, "S1", 28, "CPU 3.0 x8"); }},
    {"with a processor of a series", [](SmallRig& r) { share(r, "S1", "", "CPU 3.0 x8"); r.board.sharing.back().cpus = "Ryzen 4000G/Ryzen 5000"; }, "note", 8},
    {"with one of another series", [](SmallRig& r) { share(r, "S1", "", "CPU 3.0 x8"); r.board.sharing.back().cpus = "Ryzen 4000G"; }},
    {"two cards, the second of eight", [](SmallRig& r) { two(r, "CPU 4.0 x8"); }, "note", 8, 16, -8, "Second card stands in S4"},
    {"two cards, the second on the chipset", [](SmallRig& r) { two(r, "chipset 3.0 x4"); }, "warning", 4, 16, -12, "Second card stands in S4"},
    {"on a riser", [](SmallRig& r) { wired(r, "CPU 4.0 x8"); r.riser = Riser(); r.onFrame = true; }, "note", 8, 16, -8},
    {"on a mining riser", [](SmallRig& r) { r.riser = Riser(); r.riser->lanes = num(1); r.onFrame = true; }, "warning", 1, 16, -15, "Card hangs on Riser, which has 1 of its 16 lanes"},
    {"a riser of as many lanes", [](SmallRig& r) { r.riser = Riser(); r.riser->lanes = num(16); r.onFrame = true; }},
    {"an x16 edge in a closed x8 slot", [](SmallRig& r) { r.board.slots[0].size = "x8"; r.board.slots[0].openEnded = {false, Origin::User}; }, "problem", kAny, kAny, kAny, "is a closed x8 slot"},
    {"an x16 edge in a closed x8 slot, estimated", [](SmallRig& r) { r.board.slots[0].size = "x8"; r.board.slots[0].openEnded = {false, Origin::Estimated}; }, "warning"},
    {"an x16 edge in an x8 slot", [](SmallRig& r) { r.board.slots[0].size = "x8"; }, "not_checked", kAny, kAny, kAny, "whether that slot is open"},
    {"an x16 edge in an open x8 slot", [](SmallRig& r) { r.board.slots[0].size = "x8"; r.board.slots[0].openEnded = {true, Origin::User}; }},
    {"an x1 card anywhere", [](SmallRig& r) { r.addIn = AddInCard(); r.addIn->size = word("x1"); }},
    {"an x8 card in an x1 slot", [](SmallRig& r) { r.addIn = AddInCard(); r.addIn->size = word("x8"); r.board.slots[1].size = "x1"; }, "not_checked", kAny, kAny, kAny, "Add-in card has an x8 edge"},
};

}  // namespace rw::test::pcie_lanes_rows
