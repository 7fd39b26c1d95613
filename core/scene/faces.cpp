#include "scene/faces.h"

#include <cmath>
#include <limits>

namespace rw {
namespace {

Box sideOf(const Box& box, Axis axis, int sense)
{
    Box flat = box;
    (sense > 0 ? flat.lo : flat.hi)[axis] = (sense > 0 ? box.hi : box.lo)[axis];
    return flat;
}

Point pointOn(const Ray& ray, double along)
{
    return pointMm(ray.origin[0] + ray.direction[0] * along, ray.origin[1] + ray.direction[1] * along, ray.origin[2] + ray.direction[2] * along);
}

Origin originAcross(const Face& face) { return face.solid->origins[static_cast<std::size_t>(face.axis)]; }

}  // namespace

std::optional<Entry> enters(const Box& box, const Ray& ray)
{
    Entry in{-std::numeric_limits<double>::max(), Axis::X, 1};
    double out = std::numeric_limits<double>::max();
    for (const Axis axis : kAxes) {
        const auto i = static_cast<std::size_t>(axis);
        const double lo = box.lo[axis].amount() - ray.origin[i], hi = box.hi[axis].amount() - ray.origin[i], d = ray.direction[i];
        if (std::abs(d) < 1e-9) {
            if (lo > 0 || hi < 0) return std::nullopt;
            continue;
        }
        const double first = std::min(lo / d, hi / d);
        if (first > in.along) in = {first, axis, d > 0 ? -1 : 1};
        out = std::min(out, std::max(lo / d, hi / d));
    }
    return in.along <= out && out >= 0 ? std::optional(in) : std::nullopt;
}

std::optional<Face> faceMet(const Scene& scene, const Ray& ray, const Seen& counts)
{
    std::optional<Face> met;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const StandingPiece& piece = scene.pieces()[i];
        for (std::size_t s = 0; s < piece.solids.size(); ++s) {
            if (!counts(piece, piece.solids[s])) continue;
            const auto entry = enters(piece.boxes[s], ray);
            if (!entry || entry->along < 0 || entry->along >= nearest) continue;
            nearest = entry->along;
            Face face{i, &piece.solids[s], entry->axis, entry->sense, sideOf(piece.boxes[s], entry->axis, entry->sense), pointOn(ray, entry->along)};
            face.at[face.axis] = face.flat.lo[face.axis];  // exactly
            met = face;
        }
    }
    return met;
}

FaceDistance distanceBetween(const Face& a, const Face& b)
{
    const Origin origin = weakest(originAcross(a), originAcross(b));
    if (a.axis == b.axis) {
        Point to = a.at;
        to[a.axis] = b.flat.lo[b.axis];
        return {abs(to[a.axis] - a.at[a.axis]), a.at, to, origin};
    }
    const Gap nearest = gap(Shape(a.flat), Shape(b.flat));
    return {nearest.distance, nearest.from, nearest.to, origin};
}

}  // namespace rw
