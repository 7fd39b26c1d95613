#include "geometry/cut.h"

#include <cmath>
#include <limits>

namespace rw {
namespace {

constexpr int kCorners = 48;

Point pointAt(Axis axis, Length at, Length u, Length v)
{
    Point p;
    p[axis] = at;
    p[next(axis)] = u;
    p[afterNext(axis)] = v;
    return p;
}

std::vector<Point> rectangle(Axis axis, Length at, Point lo, Point hi)
{
    const Axis u = next(axis), v = afterNext(axis);
    if (hi[u] <= lo[u] || hi[v] <= lo[v]) return {};
    return {pointAt(axis, at, lo[u], lo[v]), pointAt(axis, at, hi[u], lo[v]), pointAt(axis, at, hi[u], hi[v]), pointAt(axis, at, lo[u], hi[v])};
}

std::vector<Point> circle(const Cylinder& cylinder, Length at)
{
    std::vector<Point> corners;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2 * M_PI * i / kCorners, r = cylinder.radius.amount();
        corners.push_back(pointAt(cylinder.axis, at, cylinder.base[next(cylinder.axis)] + mm(r * std::cos(angle)), cylinder.base[afterNext(cylinder.axis)] + mm(r * std::sin(angle))));
    }
    return corners;
}

// What stands on an axis of its own is cut in a rectangle, as wide as its outline is there.
std::vector<Point> slice(Axis axis, Length at, const Box& bounds, Axis across, Length from, Length to)
{
    Point lo = bounds.lo, hi = bounds.hi;
    lo[across] = from;
    hi[across] = to;
    return rectangle(axis, at, lo, hi);
}

// How far a convex outline reaches along `across` where it crosses axis = at.
std::pair<Length, Length> reachOf(const std::vector<Point>& outline, Axis axis, Length at, Axis across)
{
    double lo = std::numeric_limits<double>::max(), hi = -lo;
    const auto take = [&](double value) { lo = std::min(lo, value), hi = std::max(hi, value); };
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point &a = outline[i], &b = outline[(i + 1) % outline.size()];
        const double fromA = (at - a[axis]).amount(), fromB = (at - b[axis]).amount();
        if (fromA == 0) take(a[across].amount());
        if (fromA * fromB < 0) take(a[across].amount() + (b[across] - a[across]).amount() * fromA / (fromA - fromB));
    }
    return lo <= hi ? std::pair(mm(lo), mm(hi)) : std::pair(Length{}, Length{});
}

}  // namespace

std::vector<Point> cutAcross(const Shape& shape, Axis axis, Length at)
{
    const Box bounds = boundsOf(shape);
    if (at <= bounds.lo[axis] || at >= bounds.hi[axis]) return {};
    if (const auto* cylinder = std::get_if<Cylinder>(&shape)) {
        if (cylinder->axis == axis) return circle(*cylinder, at);
        const double off = (at - cylinder->base[axis]).amount(), r = cylinder->radius.amount();
        const Length half = mm(std::sqrt(std::max(0.0, r * r - off * off)));
        const Axis across = next(axis) == cylinder->axis ? afterNext(axis) : next(axis);
        return slice(axis, at, bounds, across, cylinder->base[across] - half, cylinder->base[across] + half);
    }
    if (const auto* prism = std::get_if<Prism>(&shape)) {
        if (prism->axis == axis) {
            std::vector<Point> outline = prism->outline;
            for (Point& corner : outline) corner[axis] = at;
            return outline;
        }
        const Axis across = next(axis) == prism->axis ? afterNext(axis) : next(axis);
        const auto [from, to] = reachOf(prism->outline, axis, at, across);
        return slice(axis, at, bounds, across, from, to);
    }
    return rectangle(axis, at, bounds.lo, bounds.hi);
}

}  // namespace rw
