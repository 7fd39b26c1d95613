// Solids made for tests: prisms over any points, and random solids that are the same on every machine.
#pragma once

#include <algorithm>
#include <random>
#include <vector>

#include "geometry/solid.h"

namespace rw::test {

// The convex hull of points of the plane across an axis, counter-clockwise, without corners on straight lines.
struct Flat2 { std::int64_t u, v; };
inline std::vector<Flat2> hullOf(std::vector<Flat2> points)
{
    const auto less = [](const Flat2& a, const Flat2& b) { return a.u < b.u || (a.u == b.u && a.v < b.v); };
    std::sort(points.begin(), points.end(), less);
    const auto turn = [](const Flat2& a, const Flat2& b, const Flat2& c) { return (b.u - a.u) * (c.v - a.v) - (b.v - a.v) * (c.u - a.u); };
    std::vector<Flat2> hull;
    for (int pass = 0; pass < 2; ++pass) {
        const std::size_t start = hull.size();
        for (const Flat2& p : points) {
            while (hull.size() >= start + 2 && turn(hull[hull.size() - 2], hull.back(), p) <= 0) hull.pop_back();
            hull.push_back(p);
        }
        hull.pop_back();
        std::reverse(points.begin(), points.end());
    }
    return hull;
}
inline Prism prismOver(Axis axis, const std::vector<Flat2>& points, Length lo, Length hi)
{
    Prism prism{axis, {}, hi - lo};
    for (const Flat2& f : hullOf(points)) {
        Point p;
        p[axis] = lo;
        p[next(axis)] = Length::fromRaw(f.u);
        p[afterNext(axis)] = Length::fromRaw(f.v);
        prism.outline.push_back(p);
    }
    return prism;
}

// Random solids, the same on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    std::int64_t roll(std::int64_t lo, std::int64_t hi) { return lo + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(hi - lo + 1)); }
    Axis axis() { return kAxes[static_cast<std::size_t>(roll(0, 2))]; }
    Point point(std::int64_t lo, std::int64_t hi)
    {
        return {Length::fromRaw(roll(lo, hi)), Length::fromRaw(roll(lo, hi)), Length::fromRaw(roll(lo, hi))};
    }
    // A convex outline of real area within a square, of 3 to 8 corners or a turned rectangle.
    std::vector<Flat2> outline(std::int64_t lo, std::int64_t hi)
    {
        for (;;) {
            std::vector<Flat2> points;
            if (roll(0, 2) == 0) {
                const std::int64_t reach = (hi - lo) / 4, u = roll(lo + 2 * reach, hi - 2 * reach), v = roll(lo + 2 * reach, hi - 2 * reach);
                const std::int64_t du = roll(-reach, reach), dv = roll(-reach, reach), n = roll(1, 2);
                points = {{u, v}, {u + du, v + dv}, {u - dv / n, v + du / n}, {u + du - dv / n, v + dv + du / n}};
            } else {
                for (std::int64_t i = roll(3, 8); i > 0; --i) points.push_back({roll(lo, hi), roll(lo, hi)});
            }
            const auto hull = hullOf(points);
            std::int64_t area = 0;
            for (std::size_t i = 0; i < hull.size(); ++i) {
                const Flat2 &a = hull[i], &b = hull[(i + 1) % hull.size()];
                area += a.u * b.v - a.v * b.u;
            }
            if (hull.size() >= 3 && area > (hi - lo) * (hi - lo) / 50) return hull;
        }
    }
    enum Kind { ABox, ACylinder, APrism };
    Shape shape(std::int64_t lo, std::int64_t hi) { return shape(static_cast<Kind>(roll(0, 2)), axis(), lo, hi); }
    Shape shape(Kind kind, Axis axis, std::int64_t lo, std::int64_t hi)
    {
        const std::int64_t size = hi - lo;
        const Point from = point(lo, hi - size / 4), extent = point(size / 50 + 1, size / 4);
        if (kind == ABox) return Box{from, from + extent};
        if (kind == ACylinder) return Cylinder{axis, from, extent.x, extent.y};
        const std::int64_t u = roll(lo, hi - size / 2);
        return prismOver(axis, outline(u, u + size / 2), from.x, from.x + extent.x);
    }

private:
    std::mt19937_64 m_engine;
};

}  // namespace rw::test
