#include "geometry/measure.h"

#include <cmath>

#include "geometry/convex.h"

namespace rw {
namespace {

using Wide = __int128;  // cross products of µm coordinates (< 2^31 each) squared need more than 64 bits

struct Flat { std::int64_t u, v; };  // a point in the plane across an axis

// A shape seen along an axis it is prismatic on: an interval and an outline or a circle.
struct Section {
    Length lo, hi;
    std::vector<Flat> outline;  // counter-clockwise; empty for a circle
    Flat centre{};
    std::int64_t radius = 0;
};

Flat flat(const Point& p, Axis axis) { return {p[next(axis)].raw(), p[afterNext(axis)].raw()}; }

std::optional<Section> sectionAlong(const Shape& shape, Axis axis)
{
    const Box bounds = boundsOf(shape);
    Section section{bounds.lo[axis], bounds.hi[axis], {}, {}, 0};
    if (const auto* box = std::get_if<Box>(&shape)) {
        const Flat a = flat(box->lo, axis), b = flat(box->hi, axis);
        section.outline = {a, {b.u, a.v}, b, {a.u, b.v}};
        return section;
    }
    if (const auto* cylinder = std::get_if<Cylinder>(&shape)) {
        if (cylinder->axis != axis) return std::nullopt;
        section.centre = flat(cylinder->base, axis);
        section.radius = cylinder->radius.raw();
        return section;
    }
    const auto& prism = std::get<Prism>(shape);
    if (prism.axis != axis) return std::nullopt;
    for (const Point& p : prism.outline) section.outline.push_back(flat(p, axis));
    return section;
}

Wide cross(Flat a, Flat b, Flat p) { return Wide(b.u - a.u) * (p.v - a.v) - Wide(b.v - a.v) * (p.u - a.u); }
Wide square(std::int64_t x) { return Wide(x) * x; }

// Whether an edge of `a` separates the interiors of the two convex outlines.
bool edgeSeparates(const std::vector<Flat>& a, const std::vector<Flat>& b)
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        const Flat from = a[i], to = a[(i + 1) % a.size()];
        bool outside = true;
        for (const Flat& p : b) outside = outside && cross(from, to, p) <= 0;
        if (outside) return true;
    }
    return false;
}

bool circleMeets(Flat centre, std::int64_t radius, const std::vector<Flat>& outline)
{
    bool inside = true;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Flat a = outline[i], b = outline[(i + 1) % outline.size()];
        const Wide side = cross(a, b, centre);
        inside = inside && side > 0;
        const Wide length2 = square(b.u - a.u) + square(b.v - a.v);
        const Wide along = Wide(b.u - a.u) * (centre.u - a.u) + Wide(b.v - a.v) * (centre.v - a.v);
        const Wide radius2 = square(radius);
        if (along <= 0) {
            if (square(centre.u - a.u) + square(centre.v - a.v) < radius2) return true;
        } else if (along < length2 && side * side < radius2 * length2) {
            return true;
        }
    }
    return inside;
}

bool sectionsMeet(const Section& a, const Section& b)
{
    if (a.outline.empty() && b.outline.empty())
        return square(a.centre.u - b.centre.u) + square(a.centre.v - b.centre.v) < square(a.radius + b.radius);
    if (a.outline.empty()) return circleMeets(a.centre, a.radius, b.outline);
    if (b.outline.empty()) return circleMeets(b.centre, b.radius, a.outline);
    return !edgeSeparates(a.outline, b.outline) && !edgeSeparates(b.outline, a.outline);
}

// An axis on which both shapes are prismatic, with their sections there.
struct CommonAxis { Axis axis; Section a, b; };
std::optional<CommonAxis> commonAxis(const Shape& a, const Shape& b)
{
    for (Axis axis : kAxes) {
        auto sectionA = sectionAlong(a, axis), sectionB = sectionAlong(b, axis);
        if (sectionA && sectionB) return CommonAxis{axis, std::move(*sectionA), std::move(*sectionB)};
    }
    return std::nullopt;
}

// Two prisms on different axes: separating axes in space, exact on integers.
struct Vector3 { Wide x, y, z; };
Vector3 asVector(const Point& p) { return {p.x.raw(), p.y.raw(), p.z.raw()}; }

std::vector<Point> cornersOf(const Shape& shape)
{
    if (const auto* box = std::get_if<Box>(&shape)) {
        std::vector<Point> corners;
        for (int i = 0; i < 8; ++i)
            corners.push_back({i & 1 ? box->hi.x : box->lo.x, i & 2 ? box->hi.y : box->lo.y, i & 4 ? box->hi.z : box->lo.z});
        return corners;
    }
    const auto& prism = std::get<Prism>(shape);
    std::vector<Point> corners = prism.outline;
    for (Point p : prism.outline) { p[prism.axis] += prism.height; corners.push_back(p); }
    return corners;
}

std::vector<Vector3> edgesOf(const Shape& shape)
{
    if (std::holds_alternative<Box>(shape)) return {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    const auto& prism = std::get<Prism>(shape);
    Point along;
    along[prism.axis] = Length::fromRaw(1);
    std::vector<Vector3> edges = {asVector(along)};
    for (std::size_t i = 0; i < prism.outline.size(); ++i)
        edges.push_back(asVector(prism.outline[(i + 1) % prism.outline.size()] - prism.outline[i]));
    return edges;
}

Vector3 crossProduct(const Vector3& a, const Vector3& b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

bool separatedAlong(const Vector3& direction, const std::vector<Point>& a, const std::vector<Point>& b)
{
    const auto range = [&](const std::vector<Point>& points) {
        std::pair<Wide, Wide> r{};
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Vector3 p = asVector(points[i]);
            const Wide d = direction.x * p.x + direction.y * p.y + direction.z * p.z;
            r = i == 0 ? std::pair{d, d} : std::pair{std::min(r.first, d), std::max(r.second, d)};
        }
        return r;
    };
    const auto [aLo, aHi] = range(a);
    const auto [bLo, bHi] = range(b);
    return aHi <= bLo || bHi <= aLo;
}

bool prismsMeet(const Shape& a, const Shape& b)
{
    const auto cornersA = cornersOf(a), cornersB = cornersOf(b);
    const auto edgesA = edgesOf(a), edgesB = edgesOf(b);
    // Face normals of a prism are cross products of two of its own edges.
    const auto faceNormals = [](const std::vector<Vector3>& edges) {
        std::vector<Vector3> normals = {edges.front()};
        for (std::size_t i = 1; i < edges.size(); ++i) normals.push_back(crossProduct(edges.front(), edges[i]));
        return normals;
    };
    for (const Vector3& normal : faceNormals(edgesA))
        if (separatedAlong(normal, cornersA, cornersB)) return false;
    for (const Vector3& normal : faceNormals(edgesB))
        if (separatedAlong(normal, cornersA, cornersB)) return false;
    for (const Vector3& u : edgesA)
        for (const Vector3& v : edgesB) {
            const Vector3 normal = crossProduct(u, v);
            if ((normal.x != 0 || normal.y != 0 || normal.z != 0) && separatedAlong(normal, cornersA, cornersB)) return false;
        }
    return true;
}

}  // namespace

bool shareVolume(const Shape& a, const Shape& b)
{
    if (!shareVolume(boundsOf(a), boundsOf(b))) return false;
    if (std::holds_alternative<Box>(a) && std::holds_alternative<Box>(b)) return true;
    if (const auto common = commonAxis(a, b))
        return sectionsMeet(common->a, common->b);  // the intervals meet: the bounds do
    if (!std::holds_alternative<Cylinder>(a) && !std::holds_alternative<Cylinder>(b)) return prismsMeet(a, b);
    return convexPenetrates(a, b);
}

std::optional<Overlap> overlap(const Shape& a, const Shape& b)
{
    if (!shareVolume(a, b)) return std::nullopt;
    const Box boundsA = boundsOf(a), boundsB = boundsOf(b);
    const auto wayOut = [&](Axis axis) {
        return std::min(boundsA.hi[axis] - boundsB.lo[axis], boundsB.hi[axis] - boundsA.lo[axis]);
    };
    return Overlap{std::min({wayOut(Axis::X), wayOut(Axis::Y), wayOut(Axis::Z)}), common(boundsA, boundsB)};
}

Gap gap(const Shape& a, const Shape& b)
{
    if (!std::holds_alternative<Box>(a) || !std::holds_alternative<Box>(b)) {
        if (shareVolume(a, b)) {
            const Point middle = common(boundsOf(a), boundsOf(b)).centre();
            return {Length{}, middle, middle};
        }
        return convexGap(a, b);
    }
    const Box boxA = std::get<Box>(a), boxB = std::get<Box>(b);
    Gap result;
    double square = 0;
    for (Axis axis : kAxes) {
        const Length lo = std::max(boxA.lo[axis], boxB.lo[axis]), hi = std::min(boxA.hi[axis], boxB.hi[axis]);
        if (lo <= hi) {
            result.from[axis] = result.to[axis] = (lo + hi) / 2;  // side by side here: the middle of the shared stretch
        } else {
            const bool aBelow = boxA.hi[axis] < boxB.lo[axis];
            result.from[axis] = aBelow ? boxA.hi[axis] : boxA.lo[axis];
            result.to[axis] = aBelow ? boxB.lo[axis] : boxB.hi[axis];
            square += std::pow(static_cast<double>((lo - hi).raw()), 2);
        }
    }
    result.distance = Length::fromRaw(static_cast<std::int64_t>(std::floor(std::sqrt(square))));
    return result;
}

std::optional<Length> reach(const Shape& a, const Shape& b, Axis axis, int sense)
{
    const Box boundsA = boundsOf(a), boundsB = boundsOf(b);
    for (Axis side : {next(axis), afterNext(axis)})
        if (boundsA.hi[side] <= boundsB.lo[side] || boundsB.hi[side] <= boundsA.lo[side]) return std::nullopt;
    if (sense > 0 ? boundsB.hi[axis] <= boundsA.lo[axis] : boundsA.hi[axis] <= boundsB.lo[axis]) return std::nullopt;
    const Length direct = sense > 0 ? boundsB.lo[axis] - boundsA.hi[axis] : boundsA.lo[axis] - boundsB.hi[axis];

    const auto sectionA = sectionAlong(a, axis), sectionB = sectionAlong(b, axis);
    if (sectionA && sectionB) {
        if (!sectionsMeet(*sectionA, *sectionB)) return std::nullopt;
        return std::max(direct, Length{});
    }
    // A round or slanted face along the way: the gap is convex in the shift, so find its least, then the first contact.
    const auto shiftedBy = [&](std::int64_t distance) {
        Point by;
        by[axis] = Length::fromRaw(distance) * sense;
        return shifted(a, by);
    };
    std::int64_t lo = std::max<std::int64_t>(0, direct.raw());
    std::int64_t hi = (sense > 0 ? boundsB.hi[axis] - boundsA.lo[axis] : boundsA.hi[axis] - boundsB.lo[axis]).raw();
    const std::int64_t start = lo;
    while (hi - lo > 2 && !shareVolume(shiftedBy((lo + hi) / 2), b)) {
        const std::int64_t third = (hi - lo) / 3;
        const double gapLo = convexDistance(shiftedBy(lo + third), b), gapHi = convexDistance(shiftedBy(hi - third), b);
        if (gapLo <= gapHi) hi -= third;
        if (gapHi <= gapLo) lo += third;
    }
    std::int64_t inside = (lo + hi) / 2, outside = start;
    if (!shareVolume(shiftedBy(inside), b)) return std::nullopt;
    if (shareVolume(shiftedBy(outside), b)) return Length::fromRaw(start);
    while (inside - outside > 1) {
        const std::int64_t middle = (inside + outside) / 2;
        (shareVolume(shiftedBy(middle), b) ? inside : outside) = middle;
    }
    return Length::fromRaw(outside);
}

}  // namespace rw
