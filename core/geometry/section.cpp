#include "geometry/section.h"

#include <cmath>
#include <limits>

namespace rw {
namespace {

using Wide = __int128;  // the square of a cross product of coordinates below 2^30 needs 124 bits

Flat flat(const Point& p, Axis axis) { return {p[next(axis)].raw(), p[afterNext(axis)].raw()}; }

Wide cross(Flat a, Flat b, Flat p) { return Wide(b.u - a.u) * (p.v - a.v) - Wide(b.v - a.v) * (p.u - a.u); }
Wide square(std::int64_t x) { return Wide(x) * x; }
Flat following(const Section& s, std::size_t i) { return s.outline[i + 1 < s.outline.size() ? i + 1 : 0]; }

// Whether an edge of `a` separates the interiors of the two convex outlines.
bool edgeSeparates(const Section& a, const Section& b)
{
    for (std::size_t i = 0; i < a.outline.size(); ++i) {
        const Flat from = a.outline[i], to = following(a, i);
        bool outside = true;
        for (const Flat& p : b.outline) {
            outside = cross(from, to, p) <= 0;
            if (!outside) break;
        }
        if (outside) return true;
    }
    return false;
}

bool circleMeets(const Section& circle, const Section& polygon)
{
    bool inside = true;
    for (std::size_t i = 0; i < polygon.outline.size(); ++i) {
        const Flat a = polygon.outline[i], b = following(polygon, i), centre = circle.centre;
        const Wide side = cross(a, b, centre);
        inside = inside && side > 0;
        const Wide length2 = square(b.u - a.u) + square(b.v - a.v);
        const Wide along = Wide(b.u - a.u) * (centre.u - a.u) + Wide(b.v - a.v) * (centre.v - a.v);
        const Wide radius2 = square(circle.radius);
        if (along <= 0) {
            if (square(centre.u - a.u) + square(centre.v - a.v) < radius2) return true;
        } else if (along < length2 && side * side < radius2 * length2) {
            return true;
        }
    }
    return inside;
}

// An end of a stretch along a line: numerator / denominator ± the root of `square`. Outlines have no root, circles have 1
// as their denominator.
struct End { Wide numerator, denominator, square; };

bool isBelow(const End& a, const End& b) { return a.numerator * b.denominator < b.numerator * a.denominator; }

struct Stretch { End lo, hi; };

// What a section reaches along v where lo < u < hi (or the other way round, `swapped`). Nothing where it is not there.
std::optional<Stretch> stretchWithin(const Section& section, bool swapped, std::int64_t lo, std::int64_t hi)
{
    const auto turned = [&](Flat f) { return swapped ? Flat{f.v, f.u} : f; };
    if (section.outline.empty()) {
        const Flat centre = turned(section.centre);
        const std::int64_t beside = std::max({lo - centre.u, centre.u - hi, std::int64_t{0}});
        if (beside >= section.radius) return std::nullopt;
        const End end{centre.v, 1, square(section.radius) - square(beside)};
        return Stretch{end, end};
    }
    std::optional<Stretch> stretch;
    const auto include = [&](Wide numerator, Wide denominator) {
        const End end{numerator, denominator, 0};
        if (!stretch) stretch = Stretch{end, end};
        if (isBelow(end, stretch->lo)) stretch->lo = end;
        if (isBelow(stretch->hi, end)) stretch->hi = end;
    };
    for (std::size_t i = 0; i < section.outline.size(); ++i) {
        Flat a = turned(section.outline[i]), b = turned(following(section, i));
        if (lo <= a.u && a.u <= hi) include(a.v, 1);
        if (b.u < a.u) std::swap(a, b);
        for (const std::int64_t cut : {lo, hi})
            if (a.u < cut && cut < b.u) include(Wide(a.v) * (b.u - a.u) + Wide(b.v - a.v) * (cut - a.u), b.u - a.u);
    }
    return stretch;
}

bool reachesPast(const End& hi, const End& lo)  // hi + √ > lo - √
{
    const Wide apart = lo.numerator * hi.denominator - hi.numerator * lo.denominator, scale = hi.denominator * lo.denominator;
    if (hi.square == 0 && lo.square == 0) return apart < 0;
    if (apart < 0) return true;
    const Wide rest = apart * apart - scale * scale * (hi.square + lo.square);  // √hi + √lo > apart / scale, squared twice
    return rest < 0 || (scale == 1 && rest * rest < 4 * hi.square * lo.square);
}

double length(FlatReal f) { return std::sqrt(f.u * f.u + f.v * f.v); }
FlatReal real(Flat f) { return {static_cast<double>(f.u), static_cast<double>(f.v)}; }
FlatReal real(Flat f, FlatReal plus) { return {static_cast<double>(f.u) + plus.u, static_cast<double>(f.v) + plus.v}; }

// From `p` to the nearest point of the outline where p lies outside it; nothing where it does not. Only differences of
// coordinates are rounded, so that the answer is the same wherever the two stand.
struct Way { double square; FlatReal by; };
std::optional<Way> wayTo(const Section& polygon, Flat p)
{
    std::optional<Way> least;
    for (std::size_t i = 0; i < polygon.outline.size(); ++i) {
        const Flat a = polygon.outline[i], b = following(polygon, i);
        const double du = static_cast<double>(b.u - a.u), dv = static_cast<double>(b.v - a.v);
        const double pu = static_cast<double>(p.u - a.u), pv = static_cast<double>(p.v - a.v);
        const double side = du * pv - dv * pu;
        if (side > 0) continue;  // inside this edge: the nearest point lies on another one
        const double along = du * pu + dv * pv, length2 = du * du + dv * dv;
        Way way;
        if (along <= 0) way = {pu * pu + pv * pv, {-pu, -pv}};
        else if (along >= length2) way = {(pu - du) * (pu - du) + (pv - dv) * (pv - dv), {du - pu, dv - pv}};
        else way = {side * side / length2, {dv * side / length2, -du * side / length2}};
        if (!least || way.square < least->square) least = way;
    }
    return least;
}

// A point of both convex outlines: the middle of the corners of what they share.
FlatReal pointOfBoth(const Section& a, const Section& b)
{
    FlatReal sum{};
    int count = 0;
    const auto include = [&](FlatReal p) { sum = {sum.u + p.u, sum.v + p.v}; ++count; };
    for (const auto& [one, other] : {std::pair{&a, &b}, std::pair{&b, &a}})
        for (const Flat& p : one->outline) {
            bool inside = true;
            for (std::size_t j = 0; j < other->outline.size() && inside; ++j) inside = cross(other->outline[j], following(*other, j), p) >= 0;
            if (inside) include(real(p));
        }
    for (std::size_t i = 0; i < a.outline.size(); ++i)
        for (std::size_t j = 0; j < b.outline.size(); ++j) {
            const Flat p = a.outline[i], q = following(a, i), r = b.outline[j], s = following(b, j);
            const double atR = static_cast<double>(cross(p, q, r)), atS = static_cast<double>(cross(p, q, s));
            if ((atR < 0) == (atS < 0) || atR == atS || (cross(r, s, p) < 0) == (cross(r, s, q) < 0)) continue;
            const double t = atR / (atR - atS);
            include(real(r, {t * static_cast<double>(s.u - r.u), t * static_cast<double>(s.v - r.v)}));
        }
    return {sum.u / count, sum.v / count};
}

FlatGap between(FlatReal p) { return {0, p, p}; }

FlatGap circlesGap(const Section& a, const Section& b)
{
    const FlatReal way{static_cast<double>(b.centre.u - a.centre.u), static_cast<double>(b.centre.v - a.centre.v)};
    const double distance = length(way), radiusA = static_cast<double>(a.radius), radiusB = static_cast<double>(b.radius);
    const FlatReal unit = distance > 0 ? FlatReal{way.u / distance, way.v / distance} : FlatReal{1, 0};
    const auto at = [&](double t) { return real(a.centre, {unit.u * t, unit.v * t}); };
    if (distance <= radiusA + radiusB) return between(at((std::max(-radiusA, distance - radiusB) + std::min(radiusA, distance + radiusB)) / 2));
    return {distance - radiusA - radiusB, at(radiusA), at(distance - radiusB)};
}

FlatGap circleGap(const Section& circle, const Section& polygon)
{
    const auto way = wayTo(polygon, circle.centre);
    if (!way) return between(real(circle.centre));
    const double distance = std::sqrt(way->square), radius = static_cast<double>(circle.radius);
    if (distance <= radius) return between(real(circle.centre, way->by));
    return {distance - radius, real(circle.centre, {way->by.u * radius / distance, way->by.v * radius / distance}), real(circle.centre, way->by)};
}

FlatGap polygonsGap(const Section& a, const Section& b)
{
    if (sectionsMeet(a, b)) return between(pointOfBoth(a, b));
    double least = std::numeric_limits<double>::max();
    FlatGap gap;
    for (const Flat& p : a.outline)
        if (const auto way = wayTo(b, p); way && way->square < least) { least = way->square; gap = {0, real(p), real(p, way->by)}; }
    for (const Flat& p : b.outline)
        if (const auto way = wayTo(a, p); way && way->square < least) { least = way->square; gap = {0, real(p, way->by), real(p)}; }
    gap.distance = std::sqrt(least);
    return gap;
}

}  // namespace

std::optional<Axis> axisOf(const Shape& shape)
{
    if (const auto* cylinder = std::get_if<Cylinder>(&shape)) return cylinder->axis;
    if (const auto* prism = std::get_if<Prism>(&shape)) return prism->axis;
    return std::nullopt;
}

std::optional<Axis> commonAxis(const Shape& a, const Shape& b)
{
    const auto axisA = axisOf(a), axisB = axisOf(b);
    if (axisA && axisB && *axisA != *axisB) return std::nullopt;
    return axisA ? axisA : axisB ? axisB : Axis::Z;
}

Section sectionAlong(const Shape& shape, Axis axis)
{
    Section section;
    if (const auto* cylinder = std::get_if<Cylinder>(&shape)) {
        section.lo = cylinder->base[axis];
        section.hi = section.lo + cylinder->height;
        section.centre = flat(cylinder->base, axis);
        section.radius = cylinder->radius.raw();
    } else if (const auto* prism = std::get_if<Prism>(&shape)) {
        section.lo = prism->outline.front()[axis];
        section.hi = section.lo + prism->height;
        for (const Point& p : prism->outline) section.outline.push_back(flat(p, axis));
    } else {
        const Box& box = std::get<Box>(shape);
        const Flat a = flat(box.lo, axis), b = flat(box.hi, axis);
        section.lo = box.lo[axis];
        section.hi = box.hi[axis];
        section.outline = {a, {b.u, a.v}, b, {a.u, b.v}};
    }
    return section;
}

bool sectionsMeet(const Section& a, const Section& b)
{
    if (a.outline.empty() && b.outline.empty())
        return square(a.centre.u - b.centre.u) + square(a.centre.v - b.centre.v) < square(a.radius + b.radius);
    if (a.outline.empty()) return circleMeets(a, b);
    if (b.outline.empty()) return circleMeets(b, a);
    return !edgeSeparates(a, b) && !edgeSeparates(b, a);
}

// Whatever their places along the third axis, a lies across b: they share volume where the stretches meet that each
// reaches along the third axis within the other's height.
bool crossedMeet(const Shape& a, const Shape& b)
{
    const Axis axisA = *axisOf(a), axisB = *axisOf(b);
    const Section sectionA = sectionAlong(a, axisA), sectionB = sectionAlong(b, axisB);
    const auto stretchA = stretchWithin(sectionA, axisB != next(axisA), sectionB.lo.raw(), sectionB.hi.raw());
    const auto stretchB = stretchWithin(sectionB, axisA != next(axisB), sectionA.lo.raw(), sectionA.hi.raw());
    return stretchA && stretchB && reachesPast(stretchA->hi, stretchB->lo) && reachesPast(stretchB->hi, stretchA->lo);
}

FlatGap flatGap(const Section& a, const Section& b)
{
    if (a.outline.empty() && b.outline.empty()) return circlesGap(a, b);
    if (a.outline.empty()) return circleGap(a, b);
    if (b.outline.empty()) {
        const FlatGap back = circleGap(b, a);
        return {back.distance, back.to, back.from};
    }
    return polygonsGap(a, b);
}

}  // namespace rw
