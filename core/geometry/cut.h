// What a plane across an axis cuts of a solid.
#pragma once

#include <vector>

#include "geometry/solid.h"

namespace rw {

// The outline of a shape where the plane axis = at cuts it, counter-clockwise seen from the side the axis points to; empty
// where it passes it by or only touches it. A circle comes as 48 corners on it.
std::vector<Point> cutAcross(const Shape& shape, Axis axis, Length at);

}  // namespace rw
