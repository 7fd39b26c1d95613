// Gigabytes in all and in one module, against board and processor.
#pragma once

#include "checks/memory_rows.h"
#include "checks/rows.h"

namespace rw::test::memory_capacity_rows {

// Four modules of so many GB.
inline void fourOf(SmallRig& r, double gb)
{
    four(r);
    r.memory.moduleGb = num(gb);
}

inline const Row rows[] = {
    {"32 of 128", {}},
    {"exactly as much", [](SmallRig& r) { fourOf(r, 32); }},
    {"too much for the board", [](SmallRig& r) { fourOf(r, 32); r.board.memoryMaxGb = num(64); }, "problem", 128, 64, -64, "Memory: 128 GB in all; Board takes up to 64 GB."},
    {"too much for the board, by opendb", [](SmallRig& r) { fourOf(r, 32); r.board.memoryMaxGb = num(64, Origin::OpenDb); }, "problem", 128, 64, -64},
    {"too much for the board, estimated", [](SmallRig& r) { fourOf(r, 32); r.board.memoryMaxGb = num(64, Origin::Estimated); }, "warning", 128, 64, -64},
    {"too much by one source", [](SmallRig& r) { fourOf(r, 32); r.board.memoryMaxGb.low = 64; }, "warning", 128, 64, -64},
    {"too much, another source allows it", [](SmallRig& r) { fourOf(r, 32); r.board.memoryMaxGb = num(64); r.board.memoryMaxGb.high = 128; }, "warning", 128, 64, -64},
    {"too much for the processor", [](SmallRig& r) { fourOf(r, 32); r.cpu.memoryMaxGb = num(64); }, "problem", 128, 64, -64, "Processor runs up to 64 GB"},
    {"one GB too much", [](SmallRig& r) { r.cpu.memoryMaxGb = num(31); }, "problem", 32, 31, -1},
    {"two kits together", [](SmallRig& r) { secondKit(r, r.memory); r.board.memoryMaxGb = num(32); }, "problem", 64, 32, -32, "Memory, Second kit: 64 GB in all"},
    {"the board's limit unknown", [](SmallRig& r) { r.board.memoryMaxGb = {}; }, "not_checked", 32, kAny, kAny, "how much memory Board takes is unknown"},
    {"both limits of the board unknown, told once", [](SmallRig& r) { r.board.memoryMaxGb = {}; r.board.moduleMaxGb = {}; }, "not_checked", 32, kAny, kAny, ""},
    {"the processor's limit unknown", [](SmallRig& r) { r.cpu.memoryMaxGb = {}; }, "not_checked", 32, kAny, kAny, "how much memory Processor runs is unknown"},
    {"no processor", [](SmallRig& r) { r.without = {"cpu"}; }},
    {"a module too large", [](SmallRig& r) { r.memory.moduleGb = num(48); }, "problem", 48, 32, -16, "Memory has modules of 48 GB; Board takes modules up to 32 GB."},
    {"a module too large, estimated", [](SmallRig& r) { r.memory.moduleGb = num(48); r.board.moduleMaxGb.origin = Origin::Estimated; }, "warning", 48, 32, -16},
    {"a module as large as may be", [](SmallRig& r) { r.memory.moduleGb = num(32); }},
    {"largest module unknown, its share of the sum", [](SmallRig& r) { r.memory.moduleGb = num(32); r.board.moduleMaxGb = {}; }},
    {"largest module unknown, more than its share", [](SmallRig& r) { r.memory.moduleGb = num(48); r.board.moduleMaxGb = {}; }, "not_checked", 48, kAny, kAny, "how large they may be on Board is unknown"},
    {"the same with two kits, told once", [](SmallRig& r) { r.memory.moduleGb = num(48); r.board.memoryMaxGb = num(191); r.cpu.memoryMaxGb = num(256); r.board.moduleMaxGb = {}; secondKit(r, r.memory); r.memory.moduleGb = num(47); }, "not_checked", 48, kAny, kAny, ""},
    {"the modules' size unknown", [](SmallRig& r) { r.memory.moduleGb = {}; }, "not_checked", kAny, kAny, kAny, "How large the modules of Memory are is unknown"},
    {"one kit's size unknown, the other too much", [](SmallRig& r) { MemoryKit kit = r.memory; kit.moduleGb = {}; secondKit(r, kit); r.board.memoryMaxGb = num(16); }, "problem", 32, 16, -16, "Board takes up to"},
    {"modules in dead slots count for nothing", [](SmallRig& r) { eightSlots(r, 2); r.cpu.memoryMaxGb = num(64); }},
    {"those that work are too much", [](SmallRig& r) { eightSlots(r, 2); r.cpu.memoryMaxGb = num(63); }, "problem", 64, 63, -1},
    {"not placed", [](SmallRig& r) { r.memory.moduleGb = num(128); r.unplaced = {"memory_kit"}; }},
    {"open frame", [](SmallRig& r) { r.memory.moduleGb = num(48); r.onFrame = true; }, "problem", 48, 32, -16},
};

}  // namespace rw::test::memory_capacity_rows
