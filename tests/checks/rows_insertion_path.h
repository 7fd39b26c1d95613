// Parts that fit in place but cannot be brought there, and those that only go in before others.
#pragma once

#include "support/extra_parts.h"
#include "checks/rows.h"

namespace rw::test::insertion_path_rows {

// A bar of the case from x0 on and z0 up, across the room of the cards; the card in S1 is 300 mm long and 130 high.
inline void bar(SmallRig& r, double x0, double z0, Origin origin = Origin::User)
{
    CaseObstacle o = obstacle("flange", "bracket", len(x0, origin), len(100, origin));
    o.x1 = len(x0 + 30, origin);
    o.y1 = len(260, origin);
    o.z0 = len(z0, origin);
    o.z1 = len(z0 + 5, origin);
    r.pcCase.obstacles.push_back(o);
}

inline void rail(SmallRig& r, const char* name, double x0, double x1, double y0, double y1, double z0, double z1)
{
    CaseObstacle o = obstacle(name, "bracket", len(x0), len(y0));
    o.x1 = len(x1);
    o.y1 = len(y1);
    o.z0 = len(z0);
    o.z1 = len(z1);
    r.pcCase.obstacles.push_back(o);
}

// The supply lies before the cooler, 0.5 mm from it, its rear face to the front, in a frame that is open toward the cooler.
inline void inAFrame(SmallRig& r)
{
    r.pcCase.coolerLimit = len(230);
    r.pcCase.psuPlace = "rear";
    r.pcCase.psuX = len(319);
    r.pcCase.psuY = len(80);
    r.pcCase.psuZ = len(120);
    rail(r, "upper rail", 250, 319, 60, 100, 196, 200);
    rail(r, "front rail", 319.5, 324, 60, 100, 38, 200);
}

inline const Row rows[] = {
    {"roomy", {}},
    {"a flange over the card's end", [](SmallRig& r) { bar(r, 280, 140); }, "warning", kAny, kAny, kAny, "Card fits in place, but the way in is not free: out of the board it meets the flange of Case"},
    {"a flange beyond its end", [](SmallRig& r) { bar(r, 300, 140); }},
    {"a flange a hair over its end", [](SmallRig& r) { bar(r, 298.9, 140); }, "warning"},
    {"a flange touching its end", [](SmallRig& r) { bar(r, 298.91, 140); }},
    {"a flange that comes out", [](SmallRig& r) { bar(r, 280, 140); r.pcCase.obstacles.back().removable = {true, Origin::User}; }},
    {"a flange that can be moved", [](SmallRig& r) { bar(r, 280, 140); r.pcCase.obstacles.back().slideDown = len(100); }},
    {"a flange that is only estimated", [](SmallRig& r) { bar(r, 280, 140, Origin::Estimated); }},
    {"a flange the card stands in: told elsewhere", [](SmallRig& r) { bar(r, 280, 120); }},
    {"a lip over the bracket, tilted past", [](SmallRig& r) { rail(r, "lip", -2, 8, 100, 260, 150, 155); }},
    {"a lip over the bracket, and no room in front", [](SmallRig& r) { rail(r, "lip", -2, 8, 100, 260, 150, 155); rail(r, "post", 305, 310, 100, 260, 20, 130); }, "warning", kAny, kAny, kAny, "Card fits in place"},
    {"the side panel comes off", [](SmallRig& r) { r.pcCase.cardHeightLimit = len(132); }},
    {"a bar high over processor, memory and drive: they go in outside", [](SmallRig& r) { r.unplaced = {"air_cooler", "graphics_card"}; rail(r, "bar", 60, 230, 40, 180, 185, 190); }, "none", kAny, kAny, kAny, "Processor"},
    {"no size, no way", [](SmallRig& r) { r.card.length = {}; bar(r, 280, 140); }},
    {"a supply that goes in before the cooler", inAFrame, "note", kAny, kAny, kAny, "Supply only goes in before Cooler"},
    {"the same without a cooler", [](SmallRig& r) { inAFrame(r); r.unplaced.insert("air_cooler"); }},
    {"the same frame open to the side", [](SmallRig& r) { inAFrame(r); r.pcCase.obstacles.erase(r.pcCase.obstacles.begin()); }},
    {"a frame that is shut", [](SmallRig& r) { inAFrame(r); rail(r, "rear rail", 158.6, 158.9, 60, 100, 170, 200); }, "warning", kAny, kAny, kAny, "Supply fits in place, but the way in is not free"},
    {"a second card under the first", [](SmallRig& r) { r.second = r.card; }},
};

}  // namespace rw::test::insertion_path_rows
