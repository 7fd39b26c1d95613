// The kit's speed against board and processor, and four DDR5 modules.
#pragma once

#include "checks/memory_rows.h"
#include "checks/rows.h"

namespace rw::test::memory_speed_rows {

inline void speeds(SmallRig& r, double kit, double board, double cpu)
{
    r.memory.speed = num(kit);
    r.board.memorySpeed = num(board);
    r.cpu.memorySpeed = num(cpu);
}
inline void ddr5(SmallRig& r, double kit, double cpu = 8000)
{
    speeds(r, kit, 8000, cpu);
    r.memory.type = r.board.memoryType = word("DDR5");
}
inline void fourDdr5(SmallRig& r, double kit)
{
    ddr5(r, kit);
    four(r);
}
inline void either(SmallRig& r, double kit)
{
    speeds(r, kit, 4400, 5600);
    r.cpu.memoryTypes = word("DDR4/DDR5");
}

inline const Row rows[] = {
    {"as rated", {}},
    {"slower than rated", [](SmallRig& r) { r.memory.speed = num(2666); }},
    {"just above the processor's", [](SmallRig& r) { r.memory.speed = num(3201); }, "note", 3201, 3200, -1, "Memory is made for 3201 MT/s, Processor is rated for 3200"},
    {"as fast as the board runs", [](SmallRig& r) { speeds(r, 4400, 4400, 4400); }},
    {"faster than the board runs", [](SmallRig& r) { speeds(r, 4401, 4400, 4401); }, "warning", 4401, 4400, -1, "Memory is made for 4401 MT/s; Board runs memory at up to 4400 MT/s"},
    {"faster, by one source", [](SmallRig& r) { speeds(r, 4600, 4600, 4600); r.board.memorySpeed.low = 4400; }, "warning", 4600, 4400, -200},
    {"faster, estimated", [](SmallRig& r) { speeds(r, 4600, 4400, 4600); r.board.memorySpeed.origin = Origin::Estimated; }, "warning", 4600, 4400, -200},
    {"the board's unknown", [](SmallRig& r) { r.board.memorySpeed = {}; }, "not_checked", 3200, kAny, kAny, "how fast Board runs memory is unknown"},
    {"the processor's unknown", [](SmallRig& r) { r.cpu.memorySpeed = {}; }, "not_checked", 3200, kAny, kAny, "what memory speed Processor is rated for is unknown"},
    {"no processor", [](SmallRig& r) { r.without = {"cpu"}; }},
    {"the kit's unknown", [](SmallRig& r) { r.memory.speed = {}; }, "not_checked", kAny, kAny, kAny, "The speed of Memory is unknown"},
    {"two kits, the slower one counts", [](SmallRig& r) { MemoryKit kit = r.memory; kit.speed = num(4800); secondKit(r, kit); }},
    {"two kits, one unknown", [](SmallRig& r) { MemoryKit kit = r.memory; kit.speed = {}; secondKit(r, kit); }, "not_checked", kAny, kAny, kAny, "The speed of Second kit is unknown"},
    {"DDR4 on a processor for both", [](SmallRig& r) { either(r, 3600); }, "note", 3600, 3200, -400},
    {"DDR4 on a processor for both, as rated", [](SmallRig& r) { either(r, 3200); }},
    {"two DDR5 modules", [](SmallRig& r) { ddr5(r, 6400); }},
    {"DDR5 above the processor's", [](SmallRig& r) { ddr5(r, 6400, 5600); }, "note", 6400, 5600, -800, "needs its XMP or EXPO profile"},
    {"four DDR5 modules", [](SmallRig& r) { fourDdr5(r, 6000); }, "note", 6000, 3600, -2400, "4 DDR5 modules, two a channel on Board, usually run at 3600 to 4800 MT/s, whatever the profile of Memory (6000 MT/s)"},
    {"four slow DDR5 modules", [](SmallRig& r) { fourDdr5(r, 3600); }},
    {"three DDR5 modules", [](SmallRig& r) { ddr5(r, 6000); modules(r, {"A1", "A2", "B2"}); }, "note", 6000, 3600, -2400},
    {"four registered DDR5 modules", [](SmallRig& r) { fourDdr5(r, 6000); r.memory.form = r.board.memoryForm = word("RDIMM"); }},
    {"four DDR5 modules, channels unknown", [](SmallRig& r) { fourDdr5(r, 6000); r.cpu.memoryChannels = {}; for (BoardDimm& dimm : r.board.dimms) dimm.label = "DIMM" + dimm.label.substr(1); }},
    {"four DDR4 modules", four},
    {"not placed", [](SmallRig& r) { r.memory.speed = num(9000); r.unplaced = {"memory_kit"}; }},
    {"open frame", [](SmallRig& r) { r.memory.speed = num(3600); r.onFrame = true; }, "note", 3600, 3200, -400},
};

}  // namespace rw::test::memory_speed_rows
