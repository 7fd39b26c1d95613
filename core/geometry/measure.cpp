#include "geometry/measure.h"

#include <cmath>

#include "geometry/convex.h"
#include "geometry/section.h"

namespace rw {
namespace {

bool isBox(const Shape& shape) { return std::holds_alternative<Box>(shape); }

// The last ten-thousandth of a micrometre is rounding: 5 mm worked out as 4999.99999 µm are 5 mm.
Length wholeMicrometres(double distance) { return Length::fromRaw(static_cast<std::int64_t>(std::floor(distance + 1e-4))); }

// Along one axis: how far apart two stretches are, and where each is nearest to the other. Side by side, that is the
// middle of what they share.
struct Along { Length apart, from, to; };
Along alongOf(Length loA, Length hiA, Length loB, Length hiB)
{
    const Length lo = std::max(loA, loB), hi = std::min(hiA, hiB);
    if (lo <= hi) return {{}, (lo + hi) / 2, (lo + hi) / 2};
    return {lo - hi, hiA < loB ? hiA : loA, hiA < loB ? loB : hiB};
}

double squared(Length length) { return static_cast<double>(length.raw()) * static_cast<double>(length.raw()); }

Gap boxGap(const Box& a, const Box& b)
{
    Gap gap;
    double square = 0;
    for (Axis axis : kAxes) {
        const Along along = alongOf(a.lo[axis], a.hi[axis], b.lo[axis], b.hi[axis]);
        gap.from[axis] = along.from;
        gap.to[axis] = along.to;
        square += squared(along.apart);  // whole, and exact below 67 m: so is the root, rounded down
    }
    gap.distance = Length::fromRaw(static_cast<std::int64_t>(std::sqrt(square)));
    return gap;
}

Gap commonGap(const Shape& a, const Shape& b, Axis axis)
{
    const Section sectionA = sectionAlong(a, axis), sectionB = sectionAlong(b, axis);
    const Along along = alongOf(sectionA.lo, sectionA.hi, sectionB.lo, sectionB.hi);
    const FlatGap flat = flatGap(sectionA, sectionB);
    Gap gap;
    gap.distance = wholeMicrometres(std::sqrt(squared(along.apart) + flat.distance * flat.distance));
    gap.from[axis] = along.from;
    gap.to[axis] = along.to;
    for (const auto& [point, at] : {std::pair{&gap.from, flat.from}, std::pair{&gap.to, flat.to}}) {
        (*point)[next(axis)] = Length::fromRaw(std::llround(at.u));
        (*point)[afterNext(axis)] = Length::fromRaw(std::llround(at.v));
    }
    return gap;
}

// Not rounded, in µm; 0 where they touch or overlap.
double distanceOf(const Shape& a, const Shape& b)
{
    const auto axis = commonAxis(a, b);
    if (!axis) return convexGap(a, b).distance;
    const Section sectionA = sectionAlong(a, *axis), sectionB = sectionAlong(b, *axis);
    const Along along = alongOf(sectionA.lo, sectionA.hi, sectionB.lo, sectionB.hi);
    return std::hypot(static_cast<double>(along.apart.raw()), flatGap(sectionA, sectionB).distance);
}

}  // namespace

bool shareVolume(const Shape& a, const Shape& b)
{
    if (!shareVolume(boundsOf(a), boundsOf(b))) return false;
    if (isBox(a) && isBox(b)) return true;
    const auto axis = commonAxis(a, b);
    return axis ? sectionsMeet(sectionAlong(a, *axis), sectionAlong(b, *axis)) : crossedMeet(a, b);  // the heights meet: the bounds do
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
    if (isBox(a) && isBox(b)) return boxGap(std::get<Box>(a), std::get<Box>(b));
    if (!shareVolume(a, b)) return gapApart(a, b);
    const Point middle = common(boundsOf(a), boundsOf(b)).centre();
    return {Length{}, middle, middle};
}

Gap gapApart(const Shape& a, const Shape& b)
{
    if (isBox(a) && isBox(b)) return boxGap(std::get<Box>(a), std::get<Box>(b));
    if (const auto axis = commonAxis(a, b)) return commonGap(a, b, *axis);
    const ConvexGap nearest = convexGap(a, b);
    return {wholeMicrometres(nearest.distance), nearest.from, nearest.to};
}

std::optional<Length> reach(const Shape& a, const Shape& b, Axis axis, int sense)
{
    const Box boundsA = boundsOf(a), boundsB = boundsOf(b);
    for (Axis side : {next(axis), afterNext(axis)})
        if (boundsA.hi[side] <= boundsB.lo[side] || boundsB.hi[side] <= boundsA.lo[side]) return std::nullopt;
    if (sense > 0 ? boundsB.hi[axis] <= boundsA.lo[axis] : boundsA.hi[axis] <= boundsB.lo[axis]) return std::nullopt;
    const Length direct = sense > 0 ? boundsB.lo[axis] - boundsA.hi[axis] : boundsA.lo[axis] - boundsB.hi[axis];

    if (axisOf(a).value_or(axis) == axis && axisOf(b).value_or(axis) == axis) {
        if (!sectionsMeet(sectionAlong(a, axis), sectionAlong(b, axis))) return std::nullopt;
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
        const double gapLo = distanceOf(shiftedBy(lo + third), b), gapHi = distanceOf(shiftedBy(hi - third), b);
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
