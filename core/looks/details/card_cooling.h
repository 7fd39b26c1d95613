// All of a graphics card above its slot: shroud or frame, fans, fins, backplate, power plugs.
#pragma once

#include "looks/canvas.h"
#include "parts/kinds/graphics_card.h"

namespace rw {

// The canvas faces the fan side, u from the bracket to the far end, v up from the slot.
void drawCardCooling(const Canvas& canvas, const GraphicsCard& card);

}  // namespace rw
