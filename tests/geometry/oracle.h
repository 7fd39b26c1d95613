// An independent judge of two solids, in long double: nearest points by alternating projection, proven from below by a
// separating direction. It shares no line and no method with core/geometry.
#pragma once

#include <array>
#include <cmath>
#include <optional>
#include <random>
#include <vector>

#include "geometry/solid.h"

namespace rw::test {

using Real = long double;

struct Vec {
    std::array<Real, 3> c{};
    Real& operator[](int i) { return c[static_cast<std::size_t>(i)]; }
    Real operator[](int i) const { return c[static_cast<std::size_t>(i)]; }
    Vec operator+(const Vec& o) const { return {{c[0] + o.c[0], c[1] + o.c[1], c[2] + o.c[2]}}; }
    Vec operator-(const Vec& o) const { return {{c[0] - o.c[0], c[1] - o.c[1], c[2] - o.c[2]}}; }
    Vec operator*(Real s) const { return {{c[0] * s, c[1] * s, c[2] * s}}; }
};
inline Real dot(const Vec& a, const Vec& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }
inline Vec vec(const Point& p) { return {{Real(p.x.raw()), Real(p.y.raw()), Real(p.z.raw())}}; }
inline Real distance(const Vec& a, const Vec& b) { return std::sqrt(dot(a - b, a - b)); }

// A shape in µm as reals, shrunk toward its middle by `scale`: a column of an outline or of a disc along an axis.
struct Column {
    int axis = 2;
    Real lo = 0, hi = 0;
    std::vector<std::array<Real, 2>> outline;  // either way round, convex; empty: a disc
    std::array<Real, 2> centre{};
    Real radius = 0;

    Column(const Shape& shape, Real scale)
    {
        const Box bounds = boundsOf(shape);
        if (const auto* cylinder = std::get_if<Cylinder>(&shape)) axis = static_cast<int>(cylinder->axis);
        if (const auto* prism = std::get_if<Prism>(&shape)) axis = static_cast<int>(prism->axis);
        const Real a = vec(bounds.lo)[axis], b = vec(bounds.hi)[axis];
        lo = (a + b) / 2 - (b - a) / 2 * scale;
        hi = (a + b) / 2 + (b - a) / 2 * scale;
        if (const auto* cylinder = std::get_if<Cylinder>(&shape)) {
            centre = flat(vec(cylinder->base));
            radius = Real(cylinder->radius.raw()) * scale;
            return;
        }
        if (const auto* prism = std::get_if<Prism>(&shape)) {
            for (const Point& p : prism->outline) outline.push_back(flat(vec(p)));
        } else {
            const auto p = flat(vec(bounds.lo)), q = flat(vec(bounds.hi));
            outline = {p, {q[0], p[1]}, q, {p[0], q[1]}};
        }
        std::array<Real, 2> middle{};
        for (const auto& p : outline) { middle[0] += p[0] / outline.size(); middle[1] += p[1] / outline.size(); }
        for (auto& p : outline)
            for (int i = 0; i < 2; ++i) p[i] = middle[i] + (p[i] - middle[i]) * scale;
    }

    std::array<Real, 2> flat(const Vec& v) const { return {v[(axis + 1) % 3], v[(axis + 2) % 3]}; }

    std::array<Real, 2> nearestFlat(const std::array<Real, 2>& p) const
    {
        if (outline.empty()) {
            const Real du = p[0] - centre[0], dv = p[1] - centre[1], d = std::hypot(du, dv);
            return d <= radius ? p : std::array<Real, 2>{centre[0] + du / d * radius, centre[1] + dv / d * radius};
        }
        int left = 0, right = 0;
        std::array<Real, 2> best{};
        Real least = -1;
        for (std::size_t i = 0; i < outline.size(); ++i) {
            const auto &a = outline[i], &b = outline[(i + 1) % outline.size()];
            const Real du = b[0] - a[0], dv = b[1] - a[1];
            (du * (p[1] - a[1]) - dv * (p[0] - a[0]) >= 0 ? left : right)++;
            Real t = ((p[0] - a[0]) * du + (p[1] - a[1]) * dv) / (du * du + dv * dv);
            t = t < 0 ? 0 : t > 1 ? 1 : t;
            const std::array<Real, 2> q = {a[0] + du * t, a[1] + dv * t};
            const Real d = (p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1]);
            if (least < 0 || d < least) { least = d; best = q; }
        }
        return left == 0 || right == 0 ? p : best;
    }

    Vec nearest(const Vec& p) const
    {
        const auto f = nearestFlat(flat(p));
        Vec out;
        out[(axis + 1) % 3] = f[0];
        out[(axis + 2) % 3] = f[1];
        out[axis] = p[axis] < lo ? lo : p[axis] > hi ? hi : p[axis];
        return out;
    }

    Real farthest(const Vec& direction) const  // the greatest dot product of a point of it with the direction
    {
        const auto d = flat(direction);
        Real across = centre[0] * d[0] + centre[1] * d[1] + radius * std::hypot(d[0], d[1]);
        if (!outline.empty()) across = outline[0][0] * d[0] + outline[0][1] * d[1];
        for (const auto& p : outline) across = std::max(across, p[0] * d[0] + p[1] * d[1]);
        return across + (direction[axis] > 0 ? hi : lo) * direction[axis];
    }
};

struct Bracket { Real least, most; };  // the distance in µm lies between; `least` is 0 where no direction separates them

inline Bracket distanceBetween(const Shape& a, const Shape& b, Real scale = 1, int steps = 400)
{
    const Column one(a, scale), other(b, scale);
    Vec p = vec(boundsOf(a).centre()), q;
    Bracket bracket{0, 0};
    for (int step = 0; step < steps; ++step) {
        q = other.nearest(p);
        p = one.nearest(q);
        bracket.most = distance(p, q);
        if (bracket.most < 1e-6L) { bracket.least = 0; break; }
        if (step % 8 != 0) continue;
        const Vec direction = (q - p) * (1 / bracket.most);
        bracket.least = std::max<Real>(bracket.least, -one.farthest(direction) - other.farthest(direction * -1));
        if (bracket.most - bracket.least < 0.05L) break;
    }
    return bracket;
}

// Whether they share volume, where that can be proven one way or the other.
inline std::optional<bool> sharesVolume(const Shape& a, const Shape& b)
{
    const Bracket whole = distanceBetween(a, b);
    if (whole.least > 0) return false;
    if (distanceBetween(a, b, 0.9999L).most < 1e-6L) return true;  // even both shrunk have a point in common
    return std::nullopt;
}

// How far a point lies outside a shape, in µm.
inline Real outside(const Shape& shape, const Point& point)
{
    const Vec p = vec(point);
    return distance(p, Column(shape, 1).nearest(p));
}

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

// Exactly, for outlines on a small grid: whether two convex outlines have a piece of area in common. The corners of what
// they share are found as fractions; three of them not on one line are an area.
inline bool shareArea(const std::vector<Flat2>& a, const std::vector<Flat2>& b)
{
    using Wide = __int128;
    struct Fraction { Wide u, v, w; };  // u/w, v/w
    std::vector<Fraction> shared;
    const auto side = [](const Flat2& p, const Flat2& q, const Flat2& r) { return (q.u - p.u) * (r.v - p.v) - (q.v - p.v) * (r.u - p.u); };
    const auto within = [&](const Flat2& p, const std::vector<Flat2>& outline) {
        for (std::size_t i = 0; i < outline.size(); ++i)
            if (side(outline[i], outline[(i + 1) % outline.size()], p) < 0) return false;
        return true;
    };
    for (const Flat2& p : a) if (within(p, b)) shared.push_back({p.u, p.v, 1});
    for (const Flat2& p : b) if (within(p, a)) shared.push_back({p.u, p.v, 1});
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j) {
            const Flat2 &p = a[i], &q = a[(i + 1) % a.size()], &r = b[j], &s = b[(j + 1) % b.size()];
            const std::int64_t r0 = side(p, q, r), s0 = side(p, q, s), p0 = side(r, s, p), q0 = side(r, s, q);
            if ((r0 < 0) == (s0 < 0) || (p0 < 0) == (q0 < 0) || r0 == 0 || s0 == 0 || p0 == 0 || q0 == 0) continue;
            const Wide w = p0 - q0;  // p + (q - p) p0 / (p0 - q0)
            shared.push_back({p.u * w + Wide(q.u - p.u) * p0, p.v * w + Wide(q.v - p.v) * p0, w});
        }
    for (std::size_t i = 1; i < shared.size(); ++i)
        for (std::size_t j = i + 1; j < shared.size(); ++j) {
            const Fraction &x = shared[0], &y = shared[i], &z = shared[j];
            if (x.u * (y.v * z.w - z.v * y.w) - x.v * (y.u * z.w - z.u * y.w) + x.w * (y.u * z.v - z.u * y.v) != 0) return true;
        }
    return false;
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
    Shape shape(std::int64_t lo, std::int64_t hi)
    {
        const std::int64_t size = hi - lo;
        const Point from = point(lo, hi - size / 4);
        const Point extent = point(size / 50 + 1, size / 4);
        switch (roll(0, 2)) {
        case 0: return Box{from, from + extent};
        case 1: return Cylinder{axis(), from, extent.x, extent.y};
        default: {
            const std::int64_t u = roll(lo, hi - size / 2);
            const Axis a = axis();
            return shifted(prismOver(a, outline(u, u + size / 2), from.x, from.x + extent.x), {});
        }
        }
    }

private:
    std::mt19937_64 m_engine;
};

}  // namespace rw::test
