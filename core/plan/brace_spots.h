// Where a card support would bear a card: on which mount, how far slid, how high.
#pragma once

#include "parts/kinds/gpu_brace.h"
#include "scene/scene.h"

namespace rw {

struct BraceSpot {
    Placement placement;
    State state;
};

// Every free mount from which the brace reaches the card's underside as the rig stands, slid and set so that it just touches
// it there. `self` is the brace's own item, whose mount is not taken; empty for a part that is not in the rig yet. None for a
// card that stands upright, or whose size is unknown.
std::vector<BraceSpot> braceSpots(const Scene& scene, const ItemId& card, const Part& brace, const State& state, const ItemId& self);

// The card that a standing brace bears now: its underside within 1.5 mm above it.
std::optional<ItemId> bornCard(const Scene& scene, const ItemId& brace);

}  // namespace rw
