#include "geometry/solid.h"

#include <algorithm>
#include <optional>

namespace rw {
namespace {

Box boundsOfPoints(const std::vector<Point>& points)
{
    Box box{points.front(), points.front()};
    for (const Point& p : points) box = united(box, {p, p});
    return box;
}

struct Bounds {
    Box operator()(const Box& box) const { return box; }
    Box operator()(const Cylinder& c) const
    {
        Point lo = c.base, hi = c.base;
        for (Axis axis : {next(c.axis), afterNext(c.axis)}) { lo[axis] -= c.radius; hi[axis] += c.radius; }
        hi[c.axis] += c.height;
        return {lo, hi};
    }
    Box operator()(const Prism& p) const
    {
        Box box = boundsOfPoints(p.outline);
        box.hi[p.axis] += p.height;
        return box;
    }
};

struct Place {
    const Pose& pose;

    Shape operator()(const Box& box) const { return pose.apply(box); }
    Shape operator()(const Cylinder& c) const
    {
        Point base = c.base;
        if (pose.turn.signOf(c.axis) < 0) base[c.axis] += c.height;  // the other end comes to lie lower
        return Cylinder{pose.turn.apply(c.axis), pose.apply(base), c.height, c.radius};
    }
    Shape operator()(const Prism& p) const
    {
        Prism out{pose.turn.apply(p.axis), {}, p.height};
        const bool flipped = pose.turn.signOf(p.axis) < 0;
        for (Point point : p.outline) {
            if (flipped) point[p.axis] += p.height;
            out.outline.push_back(pose.apply(point));
        }
        if (flipped) std::reverse(out.outline.begin(), out.outline.end());  // seen from the other tip
        return out;
    }
};

}  // namespace

Box boundsOf(const Shape& shape) { return std::visit(Bounds{}, shape); }

Box doubtfulBoundsOf(const Solid& solid)
{
    const Box box = boundsOf(solid);
    return {box.lo - solid.doubt.lo, box.hi + solid.doubt.hi};
}

Box boundsOfHit(const std::vector<Solid>& solids)
{
    std::optional<Box> box;
    for (const Solid& solid : solids)
        if (!isKeepOut(solid.role)) box = box ? united(*box, boundsOf(solid)) : boundsOf(solid);
    return box.value_or(Box{});
}

Shape placed(const Shape& shape, const Pose& pose) { return std::visit(Place{pose}, shape); }

Solid placed(const Solid& solid, const Pose& pose)
{
    Solid out = solid;
    out.shape = placed(solid.shape, pose);
    out.origins = pose.turn.apply(solid.origins);
    for (Axis axis : kAxes) {
        const Axis local = pose.turn.source(axis);
        const bool flipped = pose.turn.sign(axis) < 0;
        out.doubt.lo[axis] = flipped ? solid.doubt.hi[local] : solid.doubt.lo[local];
        out.doubt.hi[axis] = flipped ? solid.doubt.lo[local] : solid.doubt.hi[local];
    }
    return out;
}

Shape shifted(const Shape& shape, Point by) { return placed(shape, Pose{{}, by}); }

}  // namespace rw
