// Rows of a frame's own rails that say nothing that could stand, and a frame in order.
#pragma once

#include "checks/rows.h"
#include "support/rail_frame.h"

namespace rw::test::frame_rows_rows {

// One place on the card rail, which is 500 mm long, y downwards.
inline void place(SmallRig& r, FramePlace row) { onRails(r); r.frame.places.push_back(std::move(row)); }

inline const Row rows[] = {
    {"a case", {}},
    {"a frame of no rails", [](SmallRig& r) { r.onFrame = true; r.riser = Riser(); }},
    {"a frame of rails in order", [](SmallRig& r) { onRails(r); }},
    {"rail along no axis", [](SmallRig& r) { onRails(r); r.frame.rails[0].along = "w"; }, "not_checked", kAny, kAny, kAny, "Rail 'base rear' of Frame is left out, for 'w' is no axis"},
    {"wide edge along the rail", [](SmallRig& r) { onRails(r); r.frame.rails[0].wide = len(40); r.frame.rails[0].wideAlong = "y"; }, "not_checked", kAny, kAny, kAny, "'y' is no axis"},
    {"rail of unknown length and start", [](SmallRig& r) { onRails(r); r.frame.rails[1].length = r.frame.rails[1].z = {}; r.frame.rails[1].name.clear(); }, "not_checked", kAny, kAny, kAny, "Rail '2' of Frame is left out, for nobody says its length, z"},
    {"rail of no length", [](SmallRig& r) { onRails(r); r.frame.rails[0].length = len(0); }, "not_checked", kAny, kAny, kAny, "is 0. Measure it."},
    {"rail of no profile", [](SmallRig& r) { onRails(r); r.frame.rails[0].profile = len(0); }, "not_checked", kAny, kAny, kAny, "is 0. Measure it."},
    {"two rails of one name", [](SmallRig& r) { onRails(r); r.frame.rails[1].name = "base rear"; }, "note", kAny, kAny, kAny, "several rails called 'base rear'"},
    {"place on no rail", [](SmallRig& r) { place(r, {"upper", len(10), "card", "", ""}); }, "not_checked", kAny, kAny, kAny, "no rail that stands is called 'upper'"},
    {"place on a rail that is left out", [](SmallRig& r) { place(r, {"base rear", len(10), "card", "", ""}); r.frame.rails[0].length = {}; }, "not_checked", kAny, kAny, kAny, "no rail that stands is called 'base rear'"},
    {"place for nothing", [](SmallRig& r) { place(r, {"cards", len(10), "", "", ""}); }, "not_checked", kAny, kAny, kAny, "Place 3 of Frame is left out, for 'nothing' is nothing it can be for"},
    {"place for nothing known", [](SmallRig& r) { place(r, {"cards", len(10), "toaster", "", ""}); }, "not_checked", kAny, kAny, kAny, "(toaster) of Frame is left out, for 'toaster' is nothing"},
    {"place nowhere on the rail", [](SmallRig& r) { place(r, {"cards", {}, "fan_120", "", ""}); }, "not_checked", kAny, kAny, kAny, "nobody says where on rail 'cards' it is"},
    {"place at the rail's end", [](SmallRig& r) { place(r, {"cards", len(500), "fan_120", "", ""}); }},
    {"place beyond the rail's end", [](SmallRig& r) { place(r, {"cards", len(500.001), "fan_120", "", ""}); }, "not_checked", 500.001, 500, -0.001, "Move it onto the rail"},
    {"face at the rail's end", [](SmallRig& r) { place(r, {"cards", len(10), "card", "top", ""}); }, "not_checked", kAny, kAny, kAny, "'top' is no side of rail 'cards'"},
    {"face by an unknown word", [](SmallRig& r) { place(r, {"cards", len(10), "card", "left", ""}); }, "not_checked", kAny, kAny, kAny, "'left' is no side of rail 'cards'"},
    {"into the rail", [](SmallRig& r) { place(r, {"cards", len(10), "card", "out", "back"}); }, "not_checked", kAny, kAny, kAny, "cannot lie toward 'back'"},
    {"a fan beyond the rail's end", [](SmallRig& r) { place(r, {"cards", len(10), "fan_140", "front", "bottom"}); }, "not_checked", kAny, kAny, kAny, "cannot lie toward 'bottom'"},
    {"a card along the rail", [](SmallRig& r) { place(r, {"cards", len(400), "card", "out", "bottom"}); }},
};

}  // namespace rw::test::frame_rows_rows
