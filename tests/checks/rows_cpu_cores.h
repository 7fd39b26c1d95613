// Cores for the cards.
#pragma once

#include "checks/rows.h"

namespace rw::test::cpu_cores_rows {

inline const Row rows[] = {
    {"unknown", {}},
    {"six for one card", [](SmallRig& r) { r.cpu.cores = num(6); }},
    {"four for one card", [](SmallRig& r) { r.cpu.cores = num(4); }, "note", 4, 6, -2, "Processor has 4 cores"},
    {"eight for two cards", [](SmallRig& r) { r.cpu.cores = num(8); r.second = r.card; }},
    {"seven for two cards", [](SmallRig& r) { r.cpu.cores = num(7); r.second = r.card; }, "note", 7, 8, -1},
    {"no card", [](SmallRig& r) { r.cpu.cores = num(2); r.without = {"graphics_card"}; }},
};

}  // namespace rw::test::cpu_cores_rows
