// Points and boxes in whole micrometres. Frame: x from the rear I/O to the front, y up, z out of the board.
#pragma once

#include <algorithm>
#include <array>

#include "units/quantity.h"

namespace rw {

enum class Axis { X, Y, Z };
inline constexpr std::array<Axis, 3> kAxes = {Axis::X, Axis::Y, Axis::Z};

// The other two axes in cyclic order, so that (next, afterNext, axis) is right-handed.
constexpr Axis next(Axis axis) { return static_cast<Axis>((static_cast<int>(axis) + 1) % 3); }
constexpr Axis afterNext(Axis axis) { return static_cast<Axis>((static_cast<int>(axis) + 2) % 3); }

struct Point {
    Length x, y, z;

    constexpr Length& operator[](Axis axis) { return axis == Axis::X ? x : axis == Axis::Y ? y : z; }
    constexpr Length operator[](Axis axis) const { return axis == Axis::X ? x : axis == Axis::Y ? y : z; }
    constexpr bool operator==(const Point&) const = default;
    constexpr Point operator+(Point o) const { return {x + o.x, y + o.y, z + o.z}; }
    constexpr Point operator-(Point o) const { return {x - o.x, y - o.y, z - o.z}; }
};

inline Point pointMm(double x, double y, double z) { return {mm(x), mm(y), mm(z)}; }

struct Box {
    Point lo, hi;

    constexpr bool operator==(const Box&) const = default;
    constexpr Point size() const { return hi - lo; }
    constexpr Point centre() const { return {(lo.x + hi.x) / 2, (lo.y + hi.y) / 2, (lo.z + hi.z) / 2}; }
};

inline Box boxMm(double x0, double y0, double z0, double x1, double y1, double z1)
{
    return {pointMm(x0, y0, z0), pointMm(x1, y1, z1)};
}

constexpr Box united(const Box& a, const Box& b)
{
    return {{std::min(a.lo.x, b.lo.x), std::min(a.lo.y, b.lo.y), std::min(a.lo.z, b.lo.z)},
            {std::max(a.hi.x, b.hi.x), std::max(a.hi.y, b.hi.y), std::max(a.hi.z, b.hi.z)}};
}
// May come out inside out (hi < lo) where the boxes are apart.
constexpr Box common(const Box& a, const Box& b)
{
    return {{std::max(a.lo.x, b.lo.x), std::max(a.lo.y, b.lo.y), std::max(a.lo.z, b.lo.z)},
            {std::min(a.hi.x, b.hi.x), std::min(a.hi.y, b.hi.y), std::min(a.hi.z, b.hi.z)}};
}
constexpr bool contains(const Box& outer, const Box& inner)
{
    return outer.lo.x <= inner.lo.x && outer.lo.y <= inner.lo.y && outer.lo.z <= inner.lo.z
        && inner.hi.x <= outer.hi.x && inner.hi.y <= outer.hi.y && inner.hi.z <= outer.hi.z;
}
// Touching boxes share no volume.
constexpr bool shareVolume(const Box& a, const Box& b)
{
    return a.lo.x < b.hi.x && b.lo.x < a.hi.x && a.lo.y < b.hi.y && b.lo.y < a.hi.y && a.lo.z < b.hi.z && b.lo.z < a.hi.z;
}
constexpr Box grown(const Box& box, Length by)
{
    return {box.lo - Point{by, by, by}, box.hi + Point{by, by, by}};
}

}  // namespace rw
