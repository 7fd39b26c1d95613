// A solid seen along an axis: an interval and an outline or a circle across it. Two solids that have an axis in common
// are told apart there exactly, on integers; two on different axes by what they reach along the third axis.
#pragma once

#include <optional>

#include <boost/container/small_vector.hpp>

#include "geometry/solid.h"

namespace rw {

struct Flat { std::int64_t u, v; };   // µm, in the plane across an axis: along next(axis) and afterNext(axis)
struct FlatReal { double u, v; };

struct Section {
    Length lo, hi;                                      // along the axis
    boost::container::small_vector<Flat, 8> outline;    // counter-clockwise; empty for a circle
    Flat centre{};
    std::int64_t radius = 0;                            // µm
};

// The axis a cylinder or a prism stands along; nothing for a box, which stands along every axis.
std::optional<Axis> axisOf(const Shape& shape);

// An axis both shapes stand along, if there is one.
std::optional<Axis> commonAxis(const Shape& a, const Shape& b);

Section sectionAlong(const Shape& shape, Axis axis);  // the shape stands along the axis

// Whether the outlines or circles share area. Exact while coordinates stay below 2^30 µm (a kilometre).
bool sectionsMeet(const Section& a, const Section& b);

// Whether two solids that have no axis in common share volume. Their bounds do. Exact as above.
bool crossedMeet(const Shape& a, const Shape& b);

// How far apart the outlines or circles are, in µm, and the nearest points; 0 and a point of both where they share area.
struct FlatGap {
    double distance = 0;
    FlatReal from{}, to{};
};
FlatGap flatGap(const Section& a, const Section& b);

}  // namespace rw
