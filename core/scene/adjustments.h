// The lengths that may be set on what stands: the part's own (a fan raised on its cooler) and those of its mount (a radiator
// that slides), each with the place where a hand takes hold of it in the picture.
#pragma once

#include "scene/scene.h"
#include "units/result.h"

namespace rw {

struct Adjustment {
    std::string name;              // "fan_raise": the part's option; "slide_0_x": piece 0 along x of its mount
    Text label;                    // as on screen
    std::string piece;             // that moves, of a part in several: "radiator"
    Length lo, hi, step, value;
    // What a growing value moves, in the board frame; nothing where that part of it has no solids.
    struct Handle { std::size_t piece; Point at; Axis axis; int sense; };
    std::optional<Handle> handle;  // `piece` counts the item's pieces
};

// Of an item of the scene's rig. Those of a mount only while the piece stands there.
std::vector<Adjustment> adjustmentsOf(const Scene& scene, const Item& item);

// The rig with one of them set. Refused where the item has none of that name or the value is outside its range.
Result<Rig> adjusted(const Rig& rig, const ItemId& id, const std::string& name, Length value);

}  // namespace rw
