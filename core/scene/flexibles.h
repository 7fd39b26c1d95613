// Tubes and cables between the standing pieces of a part: drawn in their own style, never tested for volume.
#pragma once

#include "scene/scene.h"

namespace rw {

struct Flexible {
    const Item* item;
    Port from, to;                    // in the board frame
    std::size_t pieceFrom, pieceTo;   // in Scene::pieces
};

// The pairs of ports of one name on two pieces that stand.
std::vector<std::pair<Port, Port>> joined(const Piece& a, const Pose& whereA, const Piece& b, const Pose& whereB);

// One for each such pair on two pieces of an item that both stand.
std::vector<Flexible> flexibles(const Scene& scene);

}  // namespace rw
