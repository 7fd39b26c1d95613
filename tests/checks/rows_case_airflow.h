// Air through the case.
#pragma once

#include "checks/rows.h"

namespace rw::test::case_airflow_rows {

// 298 W inside want 2.97 · 298 / 10 = 88.5 m³/h; a fan's 60 % get through.
inline void fans(SmallRig& r, double airflow, int count, const char* face)
{
    CaseFanMount mount;
    mount.name = mount.face = face;
    mount.count = num(count);
    mount.size = len(120);
    r.pcCase.fanMounts.push_back(mount);
    CaseFan fan = SmallRig::fanOf(120, 25);
    fan.power = watt(0);
    if (airflow > 0) fan.airflow = num(airflow);
    for (int i = 1; i <= count; ++i) r.fans.push_back({fan, count > 1 ? std::string(face) + " " + std::to_string(i) : face});
}

inline const Row rows[] = {
    {"no fan listed: the case may have its own", {}},
    {"enough", [](SmallRig& r) { fans(r, 150, 1, "front"); }},
    {"too little", [](SmallRig& r) { fans(r, 100, 1, "front"); }, "note", 60, 89, -29},
    {"two of them", [](SmallRig& r) { fans(r, 75, 2, "front"); }},
    {"out counts as well as in", [](SmallRig& r) { fans(r, 50, 1, "front"); fans(r, 150, 1, "rear"); }},
    {"in and out do not add", [](SmallRig& r) { fans(r, 80, 1, "front"); fans(r, 80, 1, "rear"); }, "note", 48, 89, -41},
    {"not rated: usual for its size", [](SmallRig& r) { fans(r, 0, 1, "front"); }, "note", 62, 89, -27},
    {"a blower breathes out by itself", [](SmallRig& r) { fans(r, 100, 1, "front"); r.card.cooling = word("blower"); }},
    {"open frame", [](SmallRig& r) { r.onFrame = true; }},
};

}  // namespace rw::test::case_airflow_rows
