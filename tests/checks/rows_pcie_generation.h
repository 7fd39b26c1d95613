// A card made for a newer PCI Express generation than its slot runs as populated.
#pragma once

#include "checks/rows.h"
#include "checks/sharing_rows.h"

namespace rw::test::pcie_generation_rows {

inline void card(SmallRig& r, const char* interface) { r.card.interface = word(interface); }

inline const Row rows[] = {
    {"nobody knows what the card is made for", {}},
    {"the same generation", [](SmallRig& r) { card(r, "PCIe 4.0 x16"); }},
    {"an older card", [](SmallRig& r) { card(r, "PCIe 3.0 x16"); }},
    {"a newer card", [](SmallRig& r) { card(r, "PCIe 5.0 x16"); }, "note", kAny, kAny, kAny, "Card is made for PCIe 5.0, S1 of Board runs PCIe 4.0"},
    {"a newer card, by its architecture", [](SmallRig& r) { r.card.architecture = word("Blackwell"); }, "note"},
    {"an older processor", [](SmallRig& r) { card(r, "PCIe 4.0 x16"); r.cpu.pcie = word("PCIe 3.0"); }, "note", kAny, kAny, kAny, "runs PCIe 3.0"},
    {"two generations newer", [](SmallRig& r) { card(r, "PCIe 5.0 x16"); r.cpu.pcie = word("PCIe 3.0"); }, "note", kAny, kAny, kAny, "a quarter of the bandwidth"},
    {"an older processor, a slot of the chipset", [](SmallRig& r) { card(r, "PCIe 4.0 x16"); r.cpu.pcie = word("PCIe 3.0"); r.board.slots[0].link = word("chipset 4.0 x16"); }},
    {"slower as populated", [](SmallRig& r) { card(r, "PCIe 4.0 x16"); share(r, "S1", "M2", "CPU 3.0 x16"); }, "note"},
    {"a slot whose generation nobody knows", [](SmallRig& r) { card(r, "PCIe 5.0 x16"); r.board.slots[0].link = word("CPU x16"); }},
    {"on a riser", [](SmallRig& r) { card(r, "PCIe 5.0 x16"); r.riser = Riser(); r.onFrame = true; }, "note"},
};

}  // namespace rw::test::pcie_generation_rows
