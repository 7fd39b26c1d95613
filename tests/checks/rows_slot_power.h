// What three and more cards take through the slots.
#pragma once

#include "checks/rows.h"
#include "rig/edits.h"

namespace rw::test::slot_power_rows {

inline void three(SmallRig& r)
{
    r.card.thickness = len(20);
    r.second = r.card;
    r.secondSlot = "S2";
    r.after = [](Rig& rig) {
        rig = addItem(rig, rig.find("graphics_card")->part);
        Placement placement = *rig.find("graphics_card")->pieces.front();
        placement.mount = "S3";
        rig = *placePiece(rig, lastItem(rig), 0, placement);
    };
}

inline const Row rows[] = {
    {"one card", {}},
    {"two cards", [](SmallRig& r) { r.second = r.card; }},
    {"three, the board's plug unknown", [](SmallRig& r) { three(r); }, "not_checked", 225},
    {"three, the board has a plug", [](SmallRig& r) { three(r); r.board.pciePower = num(1); }},
    {"three, the board has none", [](SmallRig& r) { three(r); r.board.pciePower = num(0); }, "warning", 225},
    {"three weak ones", [](SmallRig& r) { r.card.power = watt(50); three(r); r.board.pciePower = num(0); }},
    {"three of 60 W", [](SmallRig& r) { r.card.power = watt(60); three(r); r.board.pciePower = num(0); }, "warning", 180},
    {"no board", [](SmallRig& r) { three(r); r.without = {"motherboard"}; r.after = {}; }},
};

}  // namespace rw::test::slot_power_rows
