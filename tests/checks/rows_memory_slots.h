// Modules against slots, and against those that work with the processor.
#pragma once

#include "checks/memory_rows.h"
#include "checks/rows.h"

namespace rw::test::memory_slots_rows {

inline void anotherOf(SmallRig& r, double count, std::vector<std::string> slots)
{
    MemoryKit kit = r.memory;
    kit.modules = num(count);
    secondKit(r, kit, std::move(slots));
}

inline const Row rows[] = {
    {"two of four", {}},
    {"all four", four},
    {"two kits in all four", [](SmallRig& r) { anotherOf(r, 2, {"A1", "B1"}); }},
    {"a kit too many", [](SmallRig& r) { four(r); anotherOf(r, 1, {}); }, "problem", 5, 4, -1, "Memory slots: 5 needed for Memory, Second kit, 4 there on Board"},
    {"a kit with one module too many", [](SmallRig& r) { anotherOf(r, 3, {"A1", "B1"}); }, "problem", 5, 4, -1},
    {"eight modules, four of them in a slot", [](SmallRig& r) { modules(r, {"A1", "A2", "B1", "B2", "", "", "", ""}); }, "problem", 8, 4, -4, "8 needed for Memory, 4 there"},
    {"a kit too many, its count estimated", [](SmallRig& r) { four(r); r.memory.modules.origin = Origin::Estimated; anotherOf(r, 1, {}); }, "warning", 5, 4, -1},
    {"slots are left, the kit stands nowhere", [](SmallRig& r) { r.unplaced = {"memory_kit"}; }},
    {"two in one slot is told elsewhere", [](SmallRig& r) { modules(r, {"A1", "A2", "B1", "B2", "B2"}); }},
    {"the kit's modules unknown", [](SmallRig& r) { r.memory.modules = {}; }, "not_checked", kAny, 4, kAny, "How many modules Memory has is unknown; Board has 4 memory slots"},
    {"the board's slots unknown", [](SmallRig& r) { r.board.dimms.clear(); }, "not_checked", 2, kAny, kAny, "how many Board has is unknown"},
    {"no memory", [](SmallRig& r) { r.without = {"memory_kit"}; }},
    {"eight slots, four channels", [](SmallRig& r) { eightSlots(r, 4); }},
    {"four slots dead", [](SmallRig& r) { eightSlots(r, 2); }, "warning", 8, 4, -4, "With Processor only 4 of the 8 memory slots of Board work; 8 modules stand there"},
    {"four slots dead, estimated channels", [](SmallRig& r) { eightSlots(r, 2); r.cpu.memoryChannels.origin = Origin::Estimated; }, "warning", 8, 4, -4},
    {"one module more than work", [](SmallRig& r) { eightSlots(r, 2); modules(r, {"A1", "A2", "B1", "B2", "C1"}); }, "warning", 5, 4, -1},
    {"as many as work: which do is not known", [](SmallRig& r) { eightSlots(r, 2); modules(r, {"A1", "A2", "B1", "B2"}); }, "not_checked", 4, 4, kAny, "only 4 of the 8 memory slots of Board work; which"},
    {"as many, over all channels", [](SmallRig& r) { eightSlots(r, 2); modules(r, {"A1", "B1", "C1", "D1"}); }, "warning", 4, 2, -2, "of the 4 modules on Board at most 2 stand in them"},
    {"two, in the right channels", [](SmallRig& r) { eightSlots(r, 2); modules(r, {"A1", "B1"}); }, "not_checked", 2, 4, kAny, "which, nobody says here"},
    {"dead slots, two kits", [](SmallRig& r) { eightSlots(r, 2); modules(r, {"A1", "A2", "B1", "B2"}); anotherOf(r, 2, {"C1", "D1"}); }, "warning", 6, 4, -2},
    {"more channels than the board", [](SmallRig& r) { r.cpu.memoryChannels = num(8); }},
    {"the processor's channels unknown", [](SmallRig& r) { eightSlots(r, 2); r.cpu.memoryChannels = {}; }},
    {"no processor", [](SmallRig& r) { eightSlots(r, 2); r.without = {"cpu"}; }},
    {"open frame", [](SmallRig& r) { eightSlots(r, 2); r.onFrame = true; }, "warning", 8, 4, -4},
};

}  // namespace rw::test::memory_slots_rows
