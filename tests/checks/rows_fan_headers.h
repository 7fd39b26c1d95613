// Fans and pumps against the board's headers and hubs.
#pragma once

#include "checks/rows.h"
#include "support/listed_parts.h"

namespace rw::test::fan_headers_rows {

inline void fans(SmallRig& r, double count, double headers)  // beside the cooler's one
{
    fansOnList(r, count);
    r.board.fanHeaders = num(headers);
}

inline const Row rows[] = {
    {"roomy", {}},
    {"exactly enough", [](SmallRig& r) { fans(r, 3, 4); }},
    {"one too few", [](SmallRig& r) { fans(r, 4, 4); }, "warning", 5, 4, -1, "Fan headers: 5 needed for Cooler, Fan pack, 4 there on Board. Use a hub or splitters."},
    {"one too few, estimated", [](SmallRig& r) { fans(r, 4, 4); r.board.fanHeaders.origin = Origin::Estimated; }, "warning", 5, 4, -1},
    {"sources disagree", [](SmallRig& r) { fans(r, 4, 5); r.board.fanHeaders.low = 4; }, "warning", 5, 4, -1},
    {"a chained pack on one header", [](SmallRig& r) {
        CaseFan fan = SmallRig::fanOf(120, 25);
        fan.pack = num(3);
        fan.headers = num(1);
        onList(r, "case_fan", "Fan pack", fan);
        r.board.fanHeaders = num(2);
    }},
    {"fans that stand, in two kits", [](SmallRig& r) { r.fans = {{SmallRig::fanOf(120, 25), "rear fan"}, {SmallRig::fanOf(140, 25), "front fan"}}; r.board.fanHeaders = num(2); }, "warning", 3, 2, -1},
    {"a cooler that names its headers", [](SmallRig& r) { fans(r, 2, 3); r.cooler.headers = num(2); }, "warning", 4, 3, -1},
    {"a passive cooler takes none", [](SmallRig& r) { fans(r, 4, 4); r.cooler.fans = num(0); }},
    {"a liquid cooler takes two", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.board.fanHeaders = num(1); }, "warning", 2, 1, -1},
    {"a liquid cooler, exactly enough", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.board.fanHeaders = num(2); }},
    {"a radiator alone takes one", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.liquid->radiatorOnly = {true, Origin::User}; r.board.fanHeaders = num(1); }},
    {"a hub", [](SmallRig& r) { fans(r, 4, 4); hub(r, num(6)); }},
    {"a hub takes a header itself", [](SmallRig& r) { fans(r, 4, 4); hub(r, num(1)); }, "warning", 5, 4, -1, "4 there on Board + Hub"},
    {"a hub of unknown fans", [](SmallRig& r) { fans(r, 4, 4); hub(r, {}); }, "not_checked", 5, kAny, kAny, "how many fans Hub feeds is unknown"},
    {"the case's hub, exactly enough", [](SmallRig& r) { fans(r, 6, 4); r.pcCase.hubFans = num(4); }},
    {"the case's hub, one too few", [](SmallRig& r) { fans(r, 7, 4); r.pcCase.hubFans = num(4); }, "warning", 8, 7, -1, "7 there on Board + Case"},
    {"headers unknown", [](SmallRig& r) { r.board.fanHeaders = {}; }, "not_checked", 1, kAny, kAny, "Fan headers: 1 needed for Cooler; how many Board has is unknown"},
    {"headers unknown, listed as ports", [](SmallRig& r) { r.board.fanHeaders = {}; r.board.ports.push_back({"CPU_FAN", "fan", len(120), len(20), {}, {}, len(9), len(5), "out"}); }},
    {"no board", [](SmallRig& r) { r.without = {"motherboard"}; }},
    {"open frame", [](SmallRig& r) { fans(r, 4, 4); r.onFrame = true; }, "warning", 5, 4, -1},
};

}  // namespace rw::test::fan_headers_rows
