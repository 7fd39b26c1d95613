// Several kits on one board.
#pragma once

#include "checks/memory_rows.h"
#include "checks/rows.h"

namespace rw::test::memory_mix_rows {

inline void another(SmallRig& r, const std::function<void(MemoryKit&)>& change, std::vector<std::string> slots = {"A1", "B1"})
{
    MemoryKit kit = r.memory;
    if (change) change(kit);
    secondKit(r, kit, std::move(slots));
}

inline const Row rows[] = {
    {"one kit", {}},
    {"two alike", [](SmallRig& r) { another(r, {}); }, "note", 2, kAny, kAny, "2 kits stand on one board, Memory and Second kit among them"},
    {"another speed", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.speed = num(3600); }); }, "warning", 3600, 3200, -400, "Second kit is made for 3600 MT/s, Memory for 3200"},
    {"another speed, the first is faster", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.speed = num(2666); }); }, "warning", 3200, 2666, -534, "Memory is made for 3200 MT/s, Second kit for 2666"},
    {"another speed, estimated", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.speed = num(3199, Origin::Estimated); }); }, "warning", 3200, 3199, -1, "all modules run at"},
    {"a speed unknown is told elsewhere", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.speed = {}; }); }, "note", 2},
    {"another capacity", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.moduleGb = num(32); }); }, "note", 32, 16, kAny, "Second kit has modules of 32 GB, Memory of 16 GB"},
    {"another capacity, the first is larger", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.moduleGb = num(8); }); }, "note", 16, 8, kAny, "Memory has modules of 16 GB, Second kit of 8 GB"},
    {"a capacity unknown", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.moduleGb = {}; }); }, "note", 2},
    {"another form", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.form = word("RDIMM"); }); }, "problem", kAny, kAny, kAny, "Memory is UDIMM memory, Second kit is RDIMM: they do not run together"},
    {"another form, typical", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.form = word("RDIMM", Origin::Typical); }); }, "warning", kAny, kAny, kAny, "they do not run together"},
    {"a form unknown is told elsewhere", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.form = {}; }); }, "note", 2},
    {"another type is told elsewhere", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.type = word("DDR5"); }); }, "note", 2},
    {"three kits", [](SmallRig& r) { eightSlots(r, 4); modules(r, {"A1", "B1"}); another(r, {}, {"C1", "D1"}); r.after = [before = r.after, kit = r.memory](Rig& rig) { before(rig); addPart(rig, "third", "memory_kit", "Third kit", kit, "motherboard", "A2"); }; }, "note", 3},
    {"a second kit that stands nowhere", [](SmallRig& r) { another(r, [](MemoryKit& k) { k.speed = num(3600); }, {}); }},
    {"open frame", [](SmallRig& r) { another(r, {}); r.onFrame = true; }, "note", 2},
};

}  // namespace rw::test::memory_mix_rows
