// Rows of boards with more memory than the small rig's one kit.
#pragma once

#include "support/extra_parts.h"

namespace rw::test {

// The modules of an item into these slots, in turn; "" leaves one out.
inline void seat(SmallRig& r, const ItemId& id, std::vector<std::string> slots)
{
    r.after = [before = r.after, id, slots](Rig& rig) {
        if (before) before(rig);
        rig = *unplace(rig, id);
        for (std::size_t i = 0; i < slots.size(); ++i) {
            Placement placement;
            placement.host = "motherboard";
            placement.mount = slots[i];
            if (auto placed = slots[i].empty() ? Result<Rig>(Refusal{}) : placePiece(rig, id, i, placement)) rig = std::move(*placed);
        }
    };
}

// One kit of so many modules in these slots.
inline void modules(SmallRig& r, std::vector<std::string> slots)
{
    r.memory.modules = num(static_cast<double>(slots.size()));
    seat(r, "memory_kit", std::move(slots));
}

inline void four(SmallRig& r) { modules(r, {"A1", "A2", "B1", "B2"}); }

// A second kit, in the slots the first leaves; none of them where it stands nowhere.
inline void secondKit(SmallRig& r, const MemoryKit& kit, std::vector<std::string> slots = {"A1", "B1"})
{
    r.after = [before = r.after, kit](Rig& rig) {
        if (before) before(rig);
        rig = addItem(rig, partOf("memory_kit", "extra kit", "Second kit", kit));
    };
    seat(r, "memory_kit-2", std::move(slots));
}

// Eight slots in four channels, named as on boards for LGA2066.
inline void eightSlots(SmallRig& r, double cpuChannels)
{
    r.board.dimms.clear();
    double x = 40;
    for (const char* label : {"C1", "C2", "D1", "D2", "A1", "A2", "B1", "B2"}) {
        r.board.dimms.push_back({label, len(x), len(80)});
        x += x > 60 && x < 180 ? 112.2 : 9.6;
    }
    r.cpu.memoryChannels = num(cpuChannels);
    r.board.memoryMaxGb = num(256);
    r.cpu.memoryMaxGb = num(256);
    modules(r, {"C1", "C2", "D1", "D2", "A1", "A2", "B1", "B2"});
}

}  // namespace rw::test
