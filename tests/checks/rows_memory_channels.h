// Modules against memory channels and the board's order of slots.
#pragma once

#include "checks/memory_rows.h"
#include "checks/rows.h"

namespace rw::test::memory_channels_rows {

inline void noOrder(SmallRig& r)
{
    for (BoardDimm& dimm : r.board.dimms) dimm.fillOrder = 0;
}
inline void plainLabels(SmallRig& r)  // that name no channel
{
    for (std::size_t i = 0; i < r.board.dimms.size(); ++i) r.board.dimms[i].label = "DIMM" + std::to_string(i + 1);
}
inline void quad(SmallRig& r, std::vector<std::string> slots)
{
    eightSlots(r, 4);
    modules(r, std::move(slots));
}

inline const Row rows[] = {
    {"two in two channels", {}},
    {"four in two channels", four},
    {"one module", [](SmallRig& r) { modules(r, {"A2"}); }, "warning", 1, 2, -1, "Memory fills 1 of the 2 memory channels on Board: half the bandwidth is lost"},
    {"one module in the second slot of the order", [](SmallRig& r) { modules(r, {"B2"}); }, "warning", 1, 2, -1},
    {"one module, channels estimated", [](SmallRig& r) { modules(r, {"A2"}); r.cpu.memoryChannels.origin = Origin::Estimated; }, "warning", 1, 2, -1},
    {"two in one channel", [](SmallRig& r) { modules(r, {"A1", "A2"}); }, "warning", 1, 2, -1, "Memory: 2 modules on Board fill 1 of the 2 memory channels they could. Move them to A2, B2."},
    {"two in one channel, no order known", [](SmallRig& r) { modules(r, {"A1", "A2"}); noOrder(r); }, "warning", 1, 2, -1, "Move one of them to channel B."},
    {"two in the slots to fill last", [](SmallRig& r) { modules(r, {"A1", "B1"}); }, "warning", kAny, kAny, kAny, "Memory stands in A1, B1; Board wants A2, B2 filled first."},
    {"one of two in the wrong slot", [](SmallRig& r) { modules(r, {"A1", "B2"}); }, "warning", kAny, kAny, kAny, "Memory stands in A1; Board wants A2 filled first."},
    {"the same, no order known", [](SmallRig& r) { modules(r, {"A1", "B1"}); noOrder(r); }},
    {"three in two channels", [](SmallRig& r) { modules(r, {"A1", "A2", "B2"}); }, "note", 2, 1, kAny, "3 modules on Board stand 2 in one memory channel and 1 in another"},
    {"a processor with more channels than the board", [](SmallRig& r) { r.cpu.memoryChannels = num(8); }, "note", 8, 2, -6, "Processor has 8 memory channels, Board leads out 2"},
    {"two kits in one channel each", [](SmallRig& r) { modules(r, {"A1", "A2"}); secondKit(r, r.memory, {"B1", "B2"}); }},
    {"two kits of one, in one channel", [](SmallRig& r) { modules(r, {"A1"}); secondKit(r, r.memory, {"A2"}); }, "warning", 1, 2, -1, "Memory: 2 modules"},
    {"channels by their field", [](SmallRig& r) { plainLabels(r); const char* channels[] = {"A", "A", "B", "B"}; for (std::size_t i = 0; i < 4; ++i) r.board.dimms[i].channel = channels[i]; modules(r, {"DIMM1", "DIMM2"}); }, "warning", 1, 2, -1, "Move them to DIMM2, DIMM4."},
    {"channels of the slots unknown", [](SmallRig& r) { plainLabels(r); modules(r, {"DIMM2", "DIMM4"}); }, "not_checked", kAny, kAny, kAny, "Which memory channels the slots of Board belong to is unknown, so Memory was not checked"},
    {"channels of the slots unknown, one module", [](SmallRig& r) { plainLabels(r); modules(r, {"DIMM2"}); }, "warning", 1, 2, -1},
    {"the processor's channels unknown, the board's decide", [](SmallRig& r) { modules(r, {"A2"}); r.cpu.memoryChannels = {}; }, "warning", 1, 2, -1},
    {"no channels known", [](SmallRig& r) { plainLabels(r); r.cpu.memoryChannels = {}; modules(r, {"DIMM2"}); }, "not_checked"},
    {"two of four channels", [](SmallRig& r) { quad(r, {"A1", "B1"}); }, "note", 2, 4, -2, "Memory fills 2 of the 4 memory channels on Board: the bandwidth of the others is lost"},
    {"one of four channels", [](SmallRig& r) { quad(r, {"A1"}); }, "note", 1, 4, -3},
    {"four modules in two of four channels", [](SmallRig& r) { quad(r, {"A1", "A2", "B1", "B2"}); }, "warning", 2, 4, -2, "Move one of them to channel C."},
    {"four in four channels", [](SmallRig& r) { quad(r, {"A1", "B1", "C1", "D1"}); }},
    {"four channels, a processor with two", [](SmallRig& r) { eightSlots(r, 2); }},
    {"four channels, a processor with two, one module", [](SmallRig& r) { eightSlots(r, 2); modules(r, {"A1"}); }, "warning", 1, 2, -1},
    {"two in one slot is told elsewhere", [](SmallRig& r) { modules(r, {"A2", "B2", "B2"}); }},
    {"not placed", [](SmallRig& r) { modules(r, {"A2"}); seat(r, "memory_kit", {}); }},
    {"open frame", [](SmallRig& r) { modules(r, {"A1", "A2"}); r.onFrame = true; }, "warning", 1, 2, -1},
};

}  // namespace rw::test::memory_channels_rows
