// An independent judge of two solids; it shares no line with core/geometry.
// Whether they share volume it decides exactly: on integers, fractions, or to 100 digits where roots cannot lie closer.
// How far apart they are it brackets: from above by a point of each, from below by a plane that separates them. However the
// points and the plane were found, they prove the distance, up to the rounding of long double (10^-12 µm here).
#pragma once

#include <array>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <vector>

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include "geometry/solid.h"

namespace rw::test {

using Real = long double;
using Plain = std::int64_t;
using Wide = __int128;
using Fraction = boost::multiprecision::cpp_rational;
using Digits = boost::multiprecision::cpp_bin_float_100;

// A convex outline or a disc across an axis, from lo to hi along it, in µm. `at(p)` are the coordinates across the axis.
template <class Number>
struct Flat { Number u, v; };

struct Column {
    int axis = 2;
    Plain lo = 0, hi = 0;
    std::vector<Flat<Plain>> outline;  // counter-clockwise; empty: a disc
    Flat<Plain> centre{};
    Plain radius = 0;

    bool isDisc() const { return outline.empty(); }
};

inline std::array<Plain, 3> raw(const Point& p) { return {p.x.raw(), p.y.raw(), p.z.raw()}; }

// Along `axis`, for a box: it stands along every axis.
inline Column columnOf(const Shape& shape, int axis = 2)
{
    Column column;
    const auto flat = [&](const Point& p) {
        const auto c = raw(p);
        return Flat<Plain>{c[std::size_t(column.axis + 1) % 3], c[std::size_t(column.axis + 2) % 3]};
    };
    if (const auto* c = std::get_if<Cylinder>(&shape)) {
        column.axis = static_cast<int>(c->axis);
        column.centre = flat(c->base);
        column.radius = c->radius.raw();
        column.lo = raw(c->base)[std::size_t(column.axis)];
        column.hi = column.lo + c->height.raw();
    } else if (const auto* p = std::get_if<Prism>(&shape)) {
        column.axis = static_cast<int>(p->axis);
        for (const Point& corner : p->outline) column.outline.push_back(flat(corner));
        column.lo = raw(p->outline.front())[std::size_t(column.axis)];
        column.hi = column.lo + p->height.raw();
    } else {
        column.axis = axis;
        const Box& box = std::get<Box>(shape);
        const auto a = flat(box.lo), b = flat(box.hi);
        column.outline = {a, {b.u, a.v}, b, {a.u, b.v}};
        column.lo = raw(box.lo)[std::size_t(axis)];
        column.hi = raw(box.hi)[std::size_t(axis)];
    }
    return column;
}

// Two columns along the same axis where the shapes allow it.
inline std::pair<Column, Column> columnsOf(const Shape& a, const Shape& b)
{
    constexpr Plain kBound = Plain{1} << 21;  // 2 m: up to here every product below fits
    for (const Box& bounds : {boundsOf(a), boundsOf(b)})
        for (const Plain x : {bounds.lo.x.raw(), bounds.lo.y.raw(), bounds.lo.z.raw(), -bounds.hi.x.raw(), -bounds.hi.y.raw(), -bounds.hi.z.raw()})
            if (x <= -kBound) throw std::logic_error("the oracle judges within 2 m of the origin only");
    const bool boxA = std::holds_alternative<Box>(a), boxB = std::holds_alternative<Box>(b);
    const Column one = columnOf(a), other = columnOf(b);
    return {boxA ? columnOf(a, other.axis) : one, boxB && !boxA ? columnOf(b, one.axis) : other};
}

// Sharing volume

// Two solids of plane faces: every corner of what they share is a corner of three of their planes. They share volume where
// no plane has all those corners on it. With coordinates below 2^21 the greatest product stays below 2^116.
struct HalfSpace { std::array<Wide, 3> normal; Wide offset; };  // normal · x <= offset

inline void addHalfSpaces(const Column& column, std::vector<HalfSpace>& all)
{
    const std::size_t along = std::size_t(column.axis), u = (along + 1) % 3, v = (along + 2) % 3;
    HalfSpace below{{}, -column.lo}, above{{}, column.hi};
    below.normal[along] = -1;
    above.normal[along] = 1;
    all.push_back(below);
    all.push_back(above);
    for (std::size_t i = 0; i < column.outline.size(); ++i) {
        const auto &a = column.outline[i], &b = column.outline[(i + 1) % column.outline.size()];
        HalfSpace side{{}, 0};
        side.normal[u] = b.v - a.v;
        side.normal[v] = a.u - b.u;
        side.offset = side.normal[u] * a.u + side.normal[v] * a.v;
        all.push_back(side);
    }
}

inline Wide determinant(const std::array<Wide, 3>& a, const std::array<Wide, 3>& b, const std::array<Wide, 3>& c)
{
    return a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
}

inline bool facedShareVolume(const Column& one, const Column& other)
{
    std::vector<HalfSpace> all;
    addHalfSpaces(one, all);
    addHalfSpaces(other, all);
    std::vector<bool> left(all.size(), false);  // some corner lies off this plane
    std::size_t open = all.size();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j)
            for (std::size_t k = j + 1; k < all.size(); ++k) {
                const HalfSpace &a = all[i], &b = all[j], &c = all[k];
                Wide w = determinant(a.normal, b.normal, c.normal);
                if (w == 0) continue;
                std::array<Wide, 3> corner;  // over w, by Cramer's rule
                for (std::size_t x = 0; x < 3; ++x) {
                    auto p = a.normal, q = b.normal, r = c.normal;
                    p[x] = a.offset;
                    q[x] = b.offset;
                    r[x] = c.offset;
                    corner[x] = determinant(p, q, r);
                }
                if (w < 0) {
                    w = -w;
                    for (Wide& x : corner) x = -x;
                }
                bool shared = true;
                for (const HalfSpace& h : all)
                    shared = shared && h.normal[0] * corner[0] + h.normal[1] * corner[1] + h.normal[2] * corner[2] <= h.offset * w;
                if (!shared) continue;
                for (std::size_t h = 0; h < all.size(); ++h)
                    if (!left[h] && all[h].normal[0] * corner[0] + all[h].normal[1] * corner[1] + all[h].normal[2] * corner[2] < all[h].offset * w) {
                        left[h] = true;
                        if (--open == 0) return true;
                    }
            }
    return false;
}

// The square of the distance of a point to an outline; 0 inside.
inline Fraction squareToOutline(const Flat<Plain>& p, const std::vector<Flat<Plain>>& outline)
{
    bool inside = true;
    std::optional<Fraction> least;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const auto &a = outline[i], &b = outline[(i + 1) % outline.size()];
        const Fraction du = b.u - a.u, dv = b.v - a.v, pu = p.u - a.u, pv = p.v - a.v;
        inside = inside && du * pv - dv * pu >= 0;
        Fraction t = (pu * du + pv * dv) / (du * du + dv * dv);
        t = t < 0 ? Fraction(0) : t > 1 ? Fraction(1) : t;
        const Fraction u = pu - t * du, v = pv - t * dv, square = u * u + v * v;
        if (!least || square < *least) least = square;
    }
    return inside ? Fraction(0) : *least;
}

inline bool flatsShareArea(const Column& one, const Column& other)  // at least one is a disc
{
    if (!one.isDisc()) return flatsShareArea(other, one);
    if (!other.isDisc()) return squareToOutline(one.centre, other.outline) < Fraction(one.radius) * one.radius;
    const Plain u = one.centre.u - other.centre.u, v = one.centre.v - other.centre.v, sum = one.radius + other.radius;
    return u * u + v * v < sum * sum;
}

// What a column reaches along the axis that is neither its own nor `across`, between two places along `across`.
struct Reached { Digits lo, hi; };
inline std::optional<Reached> reachedBetween(const Column& column, int across, Plain from, Plain to)
{
    const bool first = (column.axis + 1) % 3 == across;
    const auto turned = [&](const Flat<Plain>& f) { return first ? f : Flat<Plain>{f.v, f.u}; };
    if (column.isDisc()) {
        const auto centre = turned(column.centre);
        const Plain beside = centre.u < from ? from - centre.u : centre.u > to ? centre.u - to : 0;
        if (beside >= column.radius) return std::nullopt;
        const Digits half = sqrt(Digits(column.radius * column.radius - beside * beside));
        return Reached{centre.v - half, centre.v + half};
    }
    std::vector<Flat<Fraction>> kept;  // the outline, cut off on both sides
    for (const auto& f : column.outline) kept.push_back({turned(f).u, turned(f).v});
    for (const int side : {1, -1}) {
        const Fraction limit = Fraction(side > 0 ? to : -from);
        std::vector<Flat<Fraction>> cut;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const auto &a = kept[i], &b = kept[(i + 1) % kept.size()];
            const Fraction inA = limit - side * a.u, inB = limit - side * b.u;
            if (inA >= 0) cut.push_back(a);
            if ((inA < 0) != (inB < 0) && inA != 0 && inB != 0) cut.push_back({a.u + (b.u - a.u) * inA / (inA - inB), a.v + (b.v - a.v) * inA / (inA - inB)});
        }
        kept = std::move(cut);
    }
    if (kept.empty()) return std::nullopt;
    Fraction lo = kept[0].v, hi = kept[0].v, least = kept[0].u, most = kept[0].u;
    for (const auto& f : kept) {
        lo = std::min(lo, f.v);
        hi = std::max(hi, f.v);
        least = std::min(least, f.u);
        most = std::max(most, f.u);
    }
    if (least == most) return std::nullopt;  // only its edge touches the stretch
    return Reached{Digits(lo), Digits(hi)};
}

// Two ends are fractions with a denominator below 2^22, plus or minus roots of integers below 2^44. Their difference times
// its three conjugates is a fraction with a denominator below 2^88, and no conjugate exceeds 2^24: what is not zero is
// greater than 2^-160, or 10^-49.
inline bool isMore(const Digits& a, const Digits& b) { return a - b > Digits("1e-60"); }

inline bool sharesVolume(const Shape& a, const Shape& b)
{
    const auto [one, other] = columnsOf(a, b);
    if (!one.isDisc() && !other.isDisc()) return facedShareVolume(one, other);
    if (one.axis == other.axis) return one.lo < other.hi && other.lo < one.hi && flatsShareArea(one, other);
    const auto reachedA = reachedBetween(one, other.axis, other.lo, other.hi), reachedB = reachedBetween(other, one.axis, one.lo, one.hi);
    return reachedA && reachedB && isMore(reachedA->hi, reachedB->lo) && isMore(reachedB->hi, reachedA->lo);
}

// The distance

struct Vec {
    std::array<Real, 3> c{};
    Real& operator[](int i) { return c[static_cast<std::size_t>(i)]; }
    Real operator[](int i) const { return c[static_cast<std::size_t>(i)]; }
    Vec operator-(const Vec& o) const { return {{c[0] - o.c[0], c[1] - o.c[1], c[2] - o.c[2]}}; }
    Vec operator*(Real s) const { return {{c[0] * s, c[1] * s, c[2] * s}}; }
};
inline Real dot(const Vec& a, const Vec& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }
inline Vec vec(const Point& p) { return {{Real(p.x.raw()), Real(p.y.raw()), Real(p.z.raw())}}; }
inline Real distance(const Vec& a, const Vec& b) { return std::sqrt(dot(a - b, a - b)); }
inline Real clamped(Real x, Real lo, Real hi) { return x < lo ? lo : x > hi ? hi : x; }

inline Flat<Real> nearestFlat(const Column& column, const Flat<Real>& p)
{
    if (column.isDisc()) {
        const Real du = p.u - column.centre.u, dv = p.v - column.centre.v, d = std::sqrt(du * du + dv * dv);
        return d <= column.radius ? p : Flat<Real>{column.centre.u + du / d * column.radius, column.centre.v + dv / d * column.radius};
    }
    bool inside = true;
    Flat<Real> best{};
    Real least = -1;
    for (std::size_t i = 0; i < column.outline.size(); ++i) {
        const auto &a = column.outline[i], &b = column.outline[(i + 1) % column.outline.size()];
        const Real du = b.u - a.u, dv = b.v - a.v;
        inside = inside && du * (p.v - a.v) - dv * (p.u - a.u) >= 0;
        const Real t = clamped(((p.u - a.u) * du + (p.v - a.v) * dv) / (du * du + dv * dv), 0, 1);
        const Flat<Real> q = {a.u + du * t, a.v + dv * t};
        const Real d = (p.u - q.u) * (p.u - q.u) + (p.v - q.v) * (p.v - q.v);
        if (least < 0 || d < least) { least = d; best = q; }
    }
    return inside ? p : best;
}

inline Vec nearestOf(const Column& column, const Vec& p)
{
    const int u = (column.axis + 1) % 3, v = (column.axis + 2) % 3;
    const auto f = nearestFlat(column, {p[u], p[v]});
    Vec out;
    out[u] = f.u;
    out[v] = f.v;
    out[column.axis] = clamped(p[column.axis], column.lo, column.hi);
    return out;
}

inline Real farthest(const Column& column, const Vec& direction)  // the greatest dot product of a point of it with the direction
{
    const Real du = direction[(column.axis + 1) % 3], dv = direction[(column.axis + 2) % 3];
    Real across = column.centre.u * du + column.centre.v * dv + column.radius * std::sqrt(du * du + dv * dv);
    for (std::size_t i = 0; i < column.outline.size(); ++i) {
        const Real here = column.outline[i].u * du + column.outline[i].v * dv;
        across = i == 0 ? here : std::max(across, here);
    }
    return across + std::max(direction[column.axis] * column.lo, direction[column.axis] * column.hi);
}

struct Points { Vec on, other; };

// Along one axis the flat shapes and the heights are apart by themselves. A disc's nearest point is the one to its centre.
inline Points nearestAlongOneAxis(const Column& one, const Column& other)
{
    Flat<Real> p{}, q{};
    if (one.isDisc() || other.isDisc()) {
        const Column &disc = one.isDisc() ? one : other, &rest = one.isDisc() ? other : one;
        const Flat<Real> centre{Real(disc.centre.u), Real(disc.centre.v)};
        const auto there = nearestFlat(rest, centre), here = nearestFlat(disc, there);
        p = one.isDisc() ? here : there;
        q = one.isDisc() ? there : here;
    } else {
        Real least = -1;
        const auto corner = [&](const Column& from, const Column& to, Flat<Real>& own, Flat<Real>& its) {
            for (const auto& c : from.outline) {
                const Flat<Real> f{Real(c.u), Real(c.v)}, n = nearestFlat(to, f);
                const Real d = (f.u - n.u) * (f.u - n.u) + (f.v - n.v) * (f.v - n.v);
                if (least < 0 || d < least) { least = d; own = f; its = n; }
            }
        };
        corner(one, other, p, q);
        corner(other, one, q, p);
        for (std::size_t i = 0; i < one.outline.size(); ++i)  // outlines that cross, perhaps with no corner in the other
            for (std::size_t j = 0; j < other.outline.size(); ++j) {
                const auto &a = one.outline[i], &b = one.outline[(i + 1) % one.outline.size()];
                const auto &c = other.outline[j], &d = other.outline[(j + 1) % other.outline.size()];
                const auto side = [](const auto& f, const auto& g, const auto& h) { return (g.u - f.u) * (h.v - f.v) - (g.v - f.v) * (h.u - f.u); };
                const Plain atC = side(a, b, c), atD = side(a, b, d), atA = side(c, d, a), atB = side(c, d, b);
                if ((atC < 0) == (atD < 0) || (atA < 0) == (atB < 0) || atC == 0 || atD == 0 || atA == 0 || atB == 0) continue;
                const Real t = Real(atA) / Real(atA - atB);
                p = q = {a.u + (b.u - a.u) * t, a.v + (b.v - a.v) * t};
            }
    }
    const int u = (one.axis + 1) % 3, v = (one.axis + 2) % 3;
    Points points;
    points.on[u] = p.u;
    points.on[v] = p.v;
    points.other[u] = q.u;
    points.other[v] = q.v;
    points.on[one.axis] = clamped(Real(other.lo), one.lo, one.hi);
    points.other[one.axis] = clamped(points.on[one.axis], other.lo, other.hi);
    points.on[one.axis] = clamped(points.other[one.axis], one.lo, one.hi);
    return points;
}

// Where a line along `across` at `c` runs through a column, and how its ends move with c.
struct Chord { Real lo, hi, loSlope, hiSlope; };
inline Chord chordAt(const Column& column, int across, Real c)
{
    const bool first = (column.axis + 1) % 3 == across;
    const auto turned = [&](const Flat<Plain>& f) { return first ? f : Flat<Plain>{f.v, f.u}; };
    if (column.isDisc()) {
        const auto centre = turned(column.centre);
        const Real off = c - centre.v, half = std::sqrt(std::max<Real>(0, (column.radius - off) * (column.radius + off)));
        const Real slope = half > 0 ? off / half : off * 1e30L;
        return {centre.u - half, centre.u + half, slope, -slope};
    }
    Chord chord{1, -1, 0, 0};
    for (std::size_t i = 0; i < column.outline.size(); ++i) {
        const auto a = turned(column.outline[i]), b = turned(column.outline[(i + 1) % column.outline.size()]);
        if (a.v == b.v || c < std::min(a.v, b.v) || c > std::max(a.v, b.v)) continue;
        const Real slope = Real(b.u - a.u) / Real(b.v - a.v), u = a.u + slope * (c - a.v);
        if (chord.lo > chord.hi) { chord = {u, u, slope, slope}; continue; }
        if (u < chord.lo) { chord.lo = u; chord.loSlope = slope; }
        if (u > chord.hi) { chord.hi = u; chord.hiSlope = slope; }
    }
    return chord;
}

// Across each other: the squared distance of the point of `one` at a place c along the third axis is convex in c. Its slope
// is zero, or changes its sign, at the nearest point.
inline Points nearestCrossed(const Column& one, const Column& other)
{
    const int third = 3 - one.axis - other.axis;
    const bool first = (one.axis + 1) % 3 == third;
    const auto along = [&](const Flat<Plain>& f) { return first ? f.u : f.v; };
    Real lo = along(one.centre) - one.radius, hi = along(one.centre) + one.radius;
    for (std::size_t i = 0; i < one.outline.size(); ++i) {
        const Real c = along(one.outline[i]);
        lo = i == 0 ? c : std::min(lo, c);
        hi = i == 0 ? c : std::max(hi, c);
    }
    Points points;
    for (int step = 0; step < 120; ++step) {
        const Real c = (lo + hi) / 2;
        const Chord chord = chordAt(one, other.axis, c);
        const bool below = chord.hi < other.lo, above = chord.lo > other.hi;
        Vec p;
        p[third] = c;
        p[other.axis] = below ? chord.hi : above ? chord.lo : clamped(Real(other.lo), chord.lo, chord.hi);
        // The nearest point of `other` to the line through c along its own height: nearest of all heights of `one`.
        Vec q;
        Real least = -1;
        const int u = (other.axis + 1) % 3, v = (other.axis + 2) % 3;
        const auto attempt = [&](Real height) {
            Vec at = p;
            at[one.axis] = height;
            const auto f = nearestFlat(other, {at[u], at[v]});
            Vec here;
            here[u] = f.u;
            here[v] = f.v;
            const Real back = clamped(here[one.axis], one.lo, one.hi), d = (here[one.axis] - back) * (here[one.axis] - back) + (here[third] - c) * (here[third] - c);
            if (least < 0 || d < least) { least = d; q = here; p[one.axis] = back; }
        };
        attempt(one.lo);
        attempt(one.hi);
        const Chord there = chordAt(other, one.axis, c);  // between its ends, where the line runs through the other
        if (there.lo <= there.hi) attempt(clamped(there.lo, one.lo, one.hi));
        for (const auto& corner : other.outline) attempt(clamped(Real(other.axis == (one.axis + 2) % 3 ? corner.u : corner.v), one.lo, one.hi));
        if (other.isDisc()) attempt(clamped(Real(other.axis == (one.axis + 2) % 3 ? other.centre.u : other.centre.v), one.lo, one.hi));
        q[other.axis] = clamped(p[other.axis], other.lo, other.hi);
        points = {p, q};
        const Real apart = below ? other.lo - chord.hi : above ? chord.lo - other.hi : 0;
        const Real slope = apart * (below ? -chord.hiSlope : chord.loSlope) + (c - q[third]);
        if (slope == 0) break;
        (slope > 0 ? hi : lo) = c;
    }
    return points;
}

struct Bracket { Real least, most; };  // the distance in µm lies between

inline Bracket distanceBetween(const Shape& a, const Shape& b)
{
    const auto [one, other] = columnsOf(a, b);
    const Points points = one.axis == other.axis ? nearestAlongOneAxis(one, other) : nearestCrossed(one, other);
    const Vec p = nearestOf(one, points.on), q = nearestOf(other, points.other);  // certainly points of the two
    const Real most = distance(p, q);
    if (most == 0) return {0, 0};
    const Vec direction = (q - p) * (1 / most);
    return {std::max<Real>(0, -farthest(one, direction) - farthest(other, direction * -1)), most};
}

// How far a point lies outside a shape, in µm.
inline Real outside(const Shape& shape, const Point& point)
{
    const Vec p = vec(point);
    return distance(p, nearestOf(columnOf(shape), p));
}

}  // namespace rw::test
