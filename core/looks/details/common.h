// What the kinds' looks share beside the canvas.
#pragma once

#include <string_view>

#include "looks/canvas.h"

namespace rw {

bool isDrawn(const Solid& solid);                        // not limits, keep-outs and what has no volume
void drawPlainly(MeshBuilder& mesh, const Solid& solid); // the solid itself: box, cylinder or prism

// Whether a name holds a word, whatever the case: "VRM heat sink" holds "vrm".
bool holds(std::string_view name, std::string_view lowerCaseWord);

}  // namespace rw
