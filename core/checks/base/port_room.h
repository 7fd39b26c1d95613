// The room a port of the board has for its plug, and the way to it.
#pragma once

#include "parts/kinds/motherboard.h"
#include "scene/scene.h"

namespace rw {

// Cards and coolers: what may stand over the board's ports.
bool standsOverPorts(const StandingPiece& piece);

// The room left for a plug up to the piece, where the piece stands in it; nothing where it does not. `board` is its pose.
std::optional<Length> roomLeft(const StandingPiece& piece, const BoardPort& port, const Pose& board);

// Whether the piece stands where the hand with the plug must come through: above an upright port with room for fingers
// beside it; one that lies on its side at the board's edge is reached from there, under a card too.
bool barsTheWay(const StandingPiece& piece, const BoardPort& port, const Pose& board);

}  // namespace rw
