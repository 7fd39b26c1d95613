// A supply's length against its bay, 30 mm wanted for plugs; a cage, fan or drive behind it takes over where it leaves less.
#pragma once

#include "checks/rows.h"
#include "support/extra_parts.h"

namespace rw::test::psu_length_rows {

inline void cage(SmallRig& r, LengthFact x0)  // room is counted from the rear wall, 2.11 mm behind the board's edge
{
    r.pcCase.obstacles = {obstacle("HDD cage", "cage", x0, len(410))};  // under the shroud
}

inline void floorFan(SmallRig& r, double length)
{
    r.supply.length = len(length);
    CaseFanMount mount;
    mount.name = "floor";
    mount.face = "floor";
    mount.count = num(1);
    mount.size = len(140);
    r.pcCase.fanMounts = {mount};
    CaseFan fan;
    fan.size = len(140);
    fan.thickness = len(25);
    r.after = [fan](Rig& rig) { addPart(rig, "fan", "case_fan", "Fan", fan, "pc_case", "floor"); };
}

inline const Row rows[] = {
    {"roomy", {}},
    {"30 mm left", [](SmallRig& r) { r.supply.length = len(220); }},
    {"close", [](SmallRig& r) { r.supply.length = len(221); }, "note", 221, 250, 29},
    {"exact fit", [](SmallRig& r) { r.supply.length = len(250); }, "warning", 250, 250, 0},
    {"a hair too long", [](SmallRig& r) { r.supply.length = len(250.001); }, "problem", 250.001, 250, -0.001},
    {"too long, estimated", [](SmallRig& r) { r.supply.length = len(260, Origin::Estimated); }, "warning", 260, 250, -10},
    {"too long, typical", [](SmallRig& r) { r.supply.length = len(260, Origin::Typical); }, "warning", 260, 250, -10},
    {"too long, limit of its family", [](SmallRig& r) { r.supply.length = len(260); r.pcCase.psuLimit.origin = Origin::Family; }, "warning", 260, 250, -10},
    {"too long, opendb against a published limit", [](SmallRig& r) { r.supply.length = len(260, Origin::OpenDb); }, "problem", 260, 250, -10},
    {"sources disagree, the worse is too long", [](SmallRig& r) { r.supply.length = lenBetween(200, 200, 255); }, "warning", 255, 250, -5},
    {"sources disagree, the better fits", [](SmallRig& r) { r.supply.length = lenBetween(255, 200, 255); }, "warning", 255, 250, -5},
    {"sources disagree on the limit", [](SmallRig& r) { r.pcCase.psuLimit = lenBetween(250, 150, 250); }, "warning", 160, 150, -10},
    {"limit estimated, fits", [](SmallRig& r) { r.pcCase.psuLimit.origin = Origin::Estimated; }, "not_checked", 160, 250, 90, "is an estimate"},
    {"length unknown", [](SmallRig& r) { r.supply.length = {}; }, "not_checked", kAny, 250, kAny, "Length of Supply is unknown"},
    {"both unknown", [](SmallRig& r) { r.supply.length = r.pcCase.psuLimit = {}; }, "not_checked", kAny, kAny, kAny, "Length of Supply is unknown; the limit of Case is unknown"},
    {"limit unknown", [](SmallRig& r) { r.pcCase.psuLimit = {}; }, "not_checked", 160, kAny, kAny, "what Case takes is unknown"},
    {"cage in the way", [](SmallRig& r) { r.pcCase.psuLimitWithCage = len(150); }, "fits_if", 160, 150, -10, "Fits if the cage is taken out"},
    {"cage taken out", [](SmallRig& r) { r.pcCase.psuLimitWithCage = len(150); r.caseState = {"cage_out"}; }},
    {"too long even without the cage", [](SmallRig& r) { r.pcCase.psuLimitWithCage = len(150); r.pcCase.psuLimit = len(155); }, "problem", 160, 150, -10},
    {"cage behind it, roomy", [](SmallRig& r) { cage(r, len(200)); }},
    {"cage behind it, close", [](SmallRig& r) { cage(r, len(167.89)); }, "note", 160, 170, 10, "the HDD cage of Case"},
    {"cage behind it, exact", [](SmallRig& r) { cage(r, len(157.89)); }, "warning", 160, 160, 0},
    {"cage behind it, a hair", [](SmallRig& r) { cage(r, len(157.889)); }, "problem", 160, 159.999, -0.001},
    {"cage behind it, estimated and in the way", [](SmallRig& r) { cage(r, len(147.89, Origin::Estimated)); }, "warning", 160, 150, -10},
    {"cage behind it, estimated and clear", [](SmallRig& r) { cage(r, len(167.89, Origin::Estimated)); }},
    {"cage that comes out", [](SmallRig& r) { cage(r, len(147.89)); r.pcCase.obstacles.front().removable = {true, Origin::User}; }, "fits_if", 160, 150, -10, "taken out"},
    {"cage that moves", [](SmallRig& r) { cage(r, len(147.39)); r.pcCase.obstacles.front().slideFront = len(11); }, "fits_if", 160, 149.5, -10.5, "moved by 11 mm"},
    {"cage that moves too little", [](SmallRig& r) { cage(r, len(147.39)); r.pcCase.obstacles.front().slideFront = len(10); }, "problem", 160, 149.5, -10.5},
    {"cage above the shroud", [](SmallRig& r) { cage(r, len(147.89)); r.pcCase.obstacles.front().y0 = len(200); r.pcCase.obstacles.front().y1 = len(300); }},
    {"floor fan, short supply", [](SmallRig& r) { floorFan(r, 160); }},
    {"floor fan, long supply", [](SmallRig& r) { floorFan(r, 200); }, "warning", 200, 182, -18, "the fan of Fan"},
    {"floor fan at a measured place", [](SmallRig& r) { floorFan(r, 200); r.pcCase.fanMounts.front().x = len(247.89); }, "problem", 200, 180, -20},
    {"cables are told by their own check", [](SmallRig& r) { r.supply.length = len(240); r.supply.modular = word("full"); }},
    {"limit that counts the cables", [](SmallRig& r) { r.supply.length = len(240); r.pcCase.psuLimitWithCables = {true, Origin::User}; }},
    {"open frame", [](SmallRig& r) { r.supply.length = len(600); r.onFrame = true; }},
};

}  // namespace rw::test::psu_length_rows
