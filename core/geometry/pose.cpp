#include "geometry/pose.h"

namespace rw {

std::optional<Turn> Turn::fromText(std::string_view text)
{
    if (text.size() != 6) return std::nullopt;
    Turn turn;
    std::array<bool, 3> seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        const char sign = text[2 * i], letter = text[2 * i + 1];
        if ((sign != '+' && sign != '-') || letter < 'x' || letter > 'z' || seen[letter - 'x']) return std::nullopt;
        seen[letter - 'x'] = true;
        turn.m_source[i] = static_cast<Axis>(letter - 'x');
        turn.m_sign[i] = sign == '+' ? 1 : -1;
    }
    const bool even = next(turn.m_source[0]) == turn.m_source[1];
    const int determinant = (even ? 1 : -1) * turn.m_sign[0] * turn.m_sign[1] * turn.m_sign[2];
    return determinant == 1 ? std::optional(turn) : std::nullopt;
}

std::string Turn::text() const
{
    std::string text;
    for (std::size_t i = 0; i < 3; ++i) {
        text += m_sign[i] > 0 ? '+' : '-';
        text += static_cast<char>('x' + static_cast<int>(m_source[i]));
    }
    return text;
}

Turn Turn::about(Axis axis, int quarterTurns)
{
    Turn quarter;  // outer `next` shows local -afterNext, outer `afterNext` shows local next
    quarter.m_source[static_cast<std::size_t>(next(axis))] = afterNext(axis);
    quarter.m_sign[static_cast<std::size_t>(next(axis))] = -1;
    quarter.m_source[static_cast<std::size_t>(afterNext(axis))] = next(axis);
    Turn turn;
    for (int i = 0; i < ((quarterTurns % 4) + 4) % 4; ++i) turn = turn.then(quarter);
    return turn;
}

Point Turn::apply(Point p) const
{
    Point out;
    for (Axis axis : kAxes) out[axis] = p[source(axis)] * sign(axis);
    return out;
}

AxisOrigins Turn::apply(const AxisOrigins& origins) const
{
    AxisOrigins out{};
    for (std::size_t i = 0; i < 3; ++i) out[i] = origins[static_cast<std::size_t>(m_source[i])];
    return out;
}

Axis Turn::apply(Axis axis) const
{
    for (Axis outer : kAxes)
        if (source(outer) == axis) return outer;
    return axis;
}

int Turn::signOf(Axis axis) const { return sign(apply(axis)); }

Turn Turn::then(const Turn& outer) const
{
    Turn turn;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto mid = static_cast<std::size_t>(outer.m_source[i]);
        turn.m_source[i] = m_source[mid];
        turn.m_sign[i] = outer.m_sign[i] * m_sign[mid];
    }
    return turn;
}

Box Pose::apply(const Box& box) const
{
    const Point a = apply(box.lo), b = apply(box.hi);
    return {{std::min(a.x, b.x), std::min(a.y, b.y), std::min(a.z, b.z)},
            {std::max(a.x, b.x), std::max(a.y, b.y), std::max(a.z, b.z)}};
}

}  // namespace rw
