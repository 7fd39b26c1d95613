// The convex fallback, for solids that have no axis in common: the nearest points of two shapes that share no volume, by
// the Gilbert-Johnson-Keerthi search in double micrometres.
#pragma once

#include "geometry/solid.h"

namespace rw {

struct ConvexGap {
    double distance = 0;  // µm, not rounded; 0 where they touch or overlap
    Point from, to;       // nearest points on a and on b
};
ConvexGap convexGap(const Shape& a, const Shape& b);

}  // namespace rw
