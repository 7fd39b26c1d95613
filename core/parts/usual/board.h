// The usual places on a motherboard, in this order: each takes only what those before it left free, so no two overlap.
// Lengths as boards have them: from the rear and the upper edge, downwards.
#pragma once

#include "parts/kinds/motherboard.h"

namespace rw::usual {

void fillOutline(Motherboard& board);
void fillSocketAndMemory(Motherboard& board);
void fillSlots(Motherboard& board);
void fillBlocks(Motherboard& board);         // heat sinks and the 24-pin block, where none are listed
void fillM2(Motherboard& board);

// How sockets of a family stand on their boards: from the socket's middle to the first memory slot, slots on both sides of
// it or on the front one alone.
struct SocketFamily { double toMemory, spread; bool bothSides; double x, xLow, xHigh, y, yLow, yHigh; };
// Nothing for boards of two sockets: they have no usual layout.
std::optional<SocketFamily> socketFamily(const Motherboard& board);

// The board's edges as it is drawn.
Length frontEdge(const Motherboard& board);
Length lowerEdge(const Motherboard& board);
bool isMini(const Motherboard& board);       // as deep as a Mini-ITX board

// A box on the board, up to `height`.
Box onBoard(Length x0, Length y0, Length x1, Length y1, Length height);
// Whether it lies on the board, and shares room with nothing that stands there.
bool isFree(const Motherboard& board, const Box& box);

}  // namespace rw::usual
