// Where a frame stands in another: one of the 24 axis-aligned turns, then a shift.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "geometry/vector.h"
#include "units/origin.h"

namespace rw {

// A proper rotation that maps axes onto axes. `source[i]` is the local axis seen along the outer axis i, with its sign.
class Turn {
public:
    constexpr Turn() = default;

    // "+x+y+z" is no turn; "-z+y+x" looks along the outer x at the local -z. Nothing for a mirror or a bad word.
    static std::optional<Turn> fromText(std::string_view text);
    std::string text() const;

    // A turn by quarter turns about an axis, counter-clockwise seen from its tip.
    static Turn about(Axis axis, int quarterTurns);

    Point apply(Point p) const;
    AxisOrigins apply(const AxisOrigins& origins) const;
    Axis apply(Axis axis) const;            // the outer axis a local axis comes to lie along
    int signOf(Axis axis) const;            // +1 or -1: its sense there
    Turn then(const Turn& outer) const;     // this turn first, `outer` after it
    constexpr bool operator==(const Turn&) const = default;

    Axis source(Axis outer) const { return m_source[static_cast<std::size_t>(outer)]; }
    int sign(Axis outer) const { return m_sign[static_cast<std::size_t>(outer)]; }

private:
    std::array<Axis, 3> m_source = {Axis::X, Axis::Y, Axis::Z};
    std::array<int, 3> m_sign = {1, 1, 1};
};

struct Pose {
    Turn turn;
    Point shift;

    constexpr bool operator==(const Pose&) const = default;
    Point apply(Point p) const { return turn.apply(p) + shift; }
    Box apply(const Box& box) const;
    Pose then(const Pose& outer) const { return {turn.then(outer.turn), outer.apply(shift)}; }
};

}  // namespace rw
