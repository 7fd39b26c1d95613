// The convex fallback: distance between any two of our shapes by the Gilbert-Johnson-Keerthi search, in double mm.
#pragma once

#include "geometry/measure.h"

namespace rw {

Gap convexGap(const Shape& a, const Shape& b);
double convexDistance(const Shape& a, const Shape& b);  // mm, not rounded; 0 where they touch or overlap

// Whether they share more than a 1 µm skin: used only where no exact test exists.
bool convexPenetrates(const Shape& a, const Shape& b);

}  // namespace rw
