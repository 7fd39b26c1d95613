// Ports and headers on a motherboard: where they are, and the room their plugs need.
#pragma once

#include "parts/kinds/motherboard.h"

namespace rw {

void addPorts(Piece& piece, const Motherboard& board);  // as connectors, those whose place is known

}  // namespace rw
