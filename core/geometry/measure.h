// Two solids against each other: do they share volume, how far apart are they, how far may one go.
// Volume is decided exactly, on integers (section.h). Distances are worked out in double micrometres by closed forms;
// only cylinders and prisms on different axes fall back to a convex search.
#pragma once

#include <optional>

#include "geometry/solid.h"

namespace rw {

// Whether a and b share volume. Touching is not sharing.
bool shareVolume(const Shape& a, const Shape& b);

struct Overlap {
    Length depth;  // the shortest way along an axis to pull them apart
    Box box;       // what their bounds have in common
};
std::optional<Overlap> overlap(const Shape& a, const Shape& b);

struct Gap {
    Length distance;  // 0 when they touch or overlap; rounded down to whole µm, toward less room
    Point from, to;   // nearest points on a and on b
};
Gap gap(const Shape& a, const Shape& b);
Gap gapApart(const Shape& a, const Shape& b);  // the same for two that are known to share no volume

// How far `a` may move along the axis in the given sense (+1, -1) before it meets `b`. Nothing if it never does;
// 0 if it touches b there already, or overlaps it.
std::optional<Length> reach(const Shape& a, const Shape& b, Axis axis, int sense);

}  // namespace rw
