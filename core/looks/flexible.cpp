#include "looks/flexible.h"

#include "looks/mesh_builder.h"

namespace rw {
namespace {

constexpr int kSteps = 28, kSides = 12;

Vec unit(Axis axis, int sense)
{
    return {axis == Axis::X ? double(sense) : 0, axis == Axis::Y ? double(sense) : 0, axis == Axis::Z ? double(sense) : 0};
}
Vec normalized(Vec v) { return v * (1 / lengthOf(v)); }

// A cubic that leaves `a` along `ta` and arrives at `b` against `tb`.
struct Curve {
    Vec a, ta, b, tb;

    Vec at(double t) const
    {
        const double u = 1 - t;
        return a * (u * u * (1 + 2 * t)) + ta * (u * u * t) + b * (t * t * (3 - 2 * t)) + tb * (t * t * u);
    }
    Vec along(double t) const { return normalized(at(std::min(1.0, t + 1e-3)) - at(std::max(0.0, t - 1e-3))); }
};

struct Ring { std::array<Vec, kSides> point, normal; };

Ring ringAt(Vec centre, Vec wide, Vec thin, double halfWide, double halfThin)
{
    Ring ring;
    for (int i = 0; i < kSides; ++i) {
        const double angle = 2 * 3.14159265358979 * i / kSides, c = std::cos(angle), s = std::sin(angle);
        ring.point[i] = centre + wide * (halfWide * c) + thin * (halfThin * s);
        ring.normal[i] = normalized(wide * (c / halfWide) + thin * (s / halfThin));
    }
    return ring;
}

}  // namespace

Look flexibleLook(const Port& from, const Port& to)
{
    const Vec a = toVec(from.at), b = toVec(to.at);
    const double reach = 0.7 * lengthOf(b - a) + 40;
    const Curve curve{a, unit(from.axis, from.sense) * reach, b, unit(to.axis, to.sense) * reach};
    MeshBuilder mesh;
    Vec wide = unit(from.across, 1);
    std::array<Ring, 2> rings;
    for (int step = 0; step <= kSteps; ++step) {
        const double t = double(step) / kSteps;
        const Vec along = curve.along(t);
        wide = normalized(wide - along * dot(wide, along));  // carried along without a twist
        rings[step % 2] = ringAt(curve.at(t), wide, cross(along, wide), from.width.amount() / 2, from.thickness.amount() / 2);
        if (step == 0) continue;
        const Ring &low = rings[(step + 1) % 2], &high = rings[step % 2];
        for (int i = 0; i < kSides; ++i) {
            const int j = (i + 1) % kSides;
            mesh.patch(from.material, {low.point[i], low.point[j], high.point[j], high.point[i]}, {low.normal[i], low.normal[j], high.normal[j], high.normal[i]});
        }
    }
    return std::move(mesh).look();
}

}  // namespace rw
