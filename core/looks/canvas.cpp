#include "looks/canvas.h"

#include <algorithm>
#include <numbers>

namespace rw {

namespace {

Vec unitOf(Side side)
{
    const double sign = static_cast<int>(side) % 2 ? 1 : -1;
    const int axis = static_cast<int>(side) / 2;
    return {axis == 0 ? sign : 0, axis == 1 ? sign : 0, axis == 2 ? sign : 0};
}

// (p, q, r) along (next, afterNext, axis): right-handed for every axis.
Vec along(Axis axis, double p, double q, double r)
{
    return axis == Axis::X ? Vec{r, p, q} : axis == Axis::Y ? Vec{q, r, p} : Vec{p, q, r};
}

Vec keptInBox(const Box& box, Vec p)
{
    const Vec lo = toVec(box.lo), hi = toVec(box.hi);
    return {std::clamp(p.x, lo.x, hi.x), std::clamp(p.y, lo.y, hi.y), std::clamp(p.z, lo.z, hi.z)};
}

Vec keptInCylinder(const Cylinder& cylinder, Vec p)
{
    const Vec base = toVec(cylinder.base), off = p - base;
    const Vec axis = along(cylinder.axis, 0, 0, 1);
    const double high = std::clamp(dot(off, axis), 0.0, cylinder.height.amount());
    Vec across = off - axis * dot(off, axis);
    const double distance = lengthOf(across), radius = cylinder.radius.amount();
    if (distance > radius) across = across * (radius / distance);
    return base + axis * high + across;
}

Vec kept(const Shape& shape, Vec p)
{
    if (const Cylinder* cylinder = std::get_if<Cylinder>(&shape)) return keptInCylinder(*cylinder, p);
    return keptInBox(boundsOf(shape), p);  // a prism is drawn by its own outline, see look.cpp
}

constexpr double kTurn = 2 * std::numbers::pi;

}  // namespace

Canvas::Canvas(MeshBuilder& mesh, const Solid& solid, Side facing, Side right)
    : Canvas(mesh, solid.shape, toVec(boundsOf(solid).lo), toVec(boundsOf(solid).hi), facing, right) {}

Canvas::Canvas(MeshBuilder& mesh, const Shape& limit, Vec lo, Vec hi, Side facing, Side right)
    : m_mesh(&mesh), m_limit(&limit), m_right(unitOf(right)), m_front(unitOf(facing))
{
    m_up = cross(m_front, m_right);
    const Vec middle = (lo + hi) * 0.5, size = hi - lo;
    const auto extent = [&](Vec axis) { return std::abs(dot(size, axis)); };
    m_size = {extent(m_right), extent(m_up), extent(m_front)};
    m_origin = middle - (m_right * m_size.x + m_up * m_size.y + m_front * m_size.z) * 0.5;
}

Canvas Canvas::part(Vec lo, Vec hi) const
{
    Canvas part = *this;
    part.m_origin = m_origin + direction(lo);
    part.m_size = {std::max(0.0, hi.x - lo.x), std::max(0.0, hi.y - lo.y), std::max(0.0, hi.z - lo.z)};
    return part;
}

Canvas Canvas::fromSide(Side facing, Side right) const
{
    const Vec a = m_origin, b = m_origin + direction(m_size);
    const Vec lo{std::min(a.x, b.x), std::min(a.y, b.y), std::min(a.z, b.z)};
    const Vec hi{std::max(a.x, b.x), std::max(a.y, b.y), std::max(a.z, b.z)};
    return Canvas(*m_mesh, *m_limit, lo, hi, facing, right);
}

Vec Canvas::direction(Vec local) const { return m_right * local.x + m_up * local.y + m_front * local.z; }
Vec Canvas::place(Vec local) const { return kept(*m_limit, m_origin + direction(local)); }

void Canvas::polygon(const std::string& material, std::vector<Vec> corners, int facing) const
{
    for (Vec& corner : corners) corner = place(corner);
    if (facing < 0) std::reverse(corners.begin(), corners.end());
    m_mesh->polygon(material, corners);
}

void Canvas::box(const std::string& material, Vec lo, Vec hi) const
{
    if (hi.x <= lo.x || hi.y <= lo.y || hi.z <= lo.z) return;
    polygon(material, {{lo.x, lo.y, hi.z}, {hi.x, lo.y, hi.z}, {hi.x, hi.y, hi.z}, {lo.x, hi.y, hi.z}});
    polygon(material, {{lo.x, lo.y, lo.z}, {lo.x, hi.y, lo.z}, {hi.x, hi.y, lo.z}, {hi.x, lo.y, lo.z}});
    polygon(material, {{lo.x, lo.y, lo.z}, {lo.x, lo.y, hi.z}, {lo.x, hi.y, hi.z}, {lo.x, hi.y, lo.z}});
    polygon(material, {{hi.x, lo.y, lo.z}, {hi.x, hi.y, lo.z}, {hi.x, hi.y, hi.z}, {hi.x, lo.y, hi.z}});
    polygon(material, {{lo.x, lo.y, lo.z}, {hi.x, lo.y, lo.z}, {hi.x, lo.y, hi.z}, {lo.x, lo.y, hi.z}});
    polygon(material, {{lo.x, hi.y, lo.z}, {lo.x, hi.y, hi.z}, {hi.x, hi.y, hi.z}, {hi.x, hi.y, lo.z}});
}

// Six faces set in by the chamfer, twelve edges, eight corners: edges catch the light.
void Canvas::bevelled(const std::string& material, Vec lo, Vec hi, double chamfer) const
{
    const Vec size = hi - lo;
    if (size.x <= 0 || size.y <= 0 || size.z <= 0) return;
    const double c = std::min({chamfer, size.x * 0.3, size.y * 0.3, size.z * 0.3});
    const Vec middle = (lo + hi) * 0.5, half = size * 0.5;
    // The corner in direction (p, q, r) as it lies on the face across `axis`: set in along the other two.
    const auto corner = [&](Axis axis, double p, double q, double r) {
        const Vec in{axis == Axis::X ? 0 : c, axis == Axis::Y ? 0 : c, axis == Axis::Z ? 0 : c};
        return middle + Vec{p * (half.x - in.x), q * (half.y - in.y), r * (half.z - in.z)};
    };
    for (const Axis axis : kAxes) {
        const Axis b = next(axis), d = afterNext(axis);
        const auto at = [&](Axis onto, double p, double q, double r) { const Vec v = along(axis, p, q, r); return corner(onto, v.x, v.y, v.z); };
        for (const int sign : {-1, 1}) {
            polygon(material, {at(axis, -1, -1, sign), at(axis, 1, -1, sign), at(axis, 1, 1, sign), at(axis, -1, 1, sign)}, sign);
            // Edges along `axis`, between the faces across b and across d.
            for (const int other : {-1, 1})
                polygon(material, {at(b, sign, other, -1), at(d, sign, other, -1), at(d, sign, other, 1), at(b, sign, other, 1)}, sign * other);
        }
    }
    for (const int p : {-1, 1})
        for (const int q : {-1, 1})
            for (const int r : {-1, 1})
                polygon(material, {corner(Axis::X, p, q, r), corner(Axis::Y, p, q, r), corner(Axis::Z, p, q, r)}, p * q * r);
}

void Canvas::face(const std::string& material, Vec lo, Vec hi) const
{
    if (hi.x <= lo.x || hi.y <= lo.y) return;
    polygon(material, {{lo.x, lo.y, hi.z}, {hi.x, lo.y, hi.z}, {hi.x, hi.y, hi.z}, {lo.x, hi.y, hi.z}});
}

void Canvas::extruded(const std::string& material, const std::vector<Vec>& outline, double w0, double w1) const
{
    if (w1 <= w0) return;
    std::vector<Vec> low, high;
    for (const Vec& p : outline) {
        low.push_back({p.x, p.y, w0});
        high.push_back({p.x, p.y, w1});
    }
    polygon(material, high);
    polygon(material, low, -1);
    extrudedSides(material, outline, w0, w1);
}

void Canvas::extrudedSides(const std::string& material, const std::vector<Vec>& outline, double w0, double w1) const
{
    if (w1 <= w0) return;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vec& a = outline[i];
        const Vec& b = outline[(i + 1) % outline.size()];
        polygon(material, {{a.x, a.y, w0}, {b.x, b.y, w0}, {b.x, b.y, w1}, {a.x, a.y, w1}});
    }
}

void Canvas::disc(const std::string& material, Vec centre, double radius, int sides, int facing) const
{
    std::vector<Vec> corners;
    for (int i = 0; i < sides; ++i)
        corners.push_back(centre + Vec{radius * std::cos(kTurn * i / sides), radius * std::sin(kTurn * i / sides), 0});
    polygon(material, corners, facing);
}

void Canvas::holedFace(const std::string& material, Vec lo, Vec hi, Vec centre, double radius, int sides, int facing) const
{
    const double w = lo.z;
    // Where the ray at an angle leaves the rectangle, and through which of its four sides.
    const auto leave = [&](double angle) {
        const double c = std::cos(angle), s = std::sin(angle);
        const double u = c > 1e-9 ? (hi.x - centre.x) / c : c < -1e-9 ? (lo.x - centre.x) / c : 1e9;
        const double v = s > 1e-9 ? (hi.y - centre.y) / s : s < -1e-9 ? (lo.y - centre.y) / s : 1e9;
        const int side = u <= v ? (c > 0 ? 0 : 2) : (s > 0 ? 1 : 3);
        return std::pair(Vec{centre.x + c * std::min(u, v), centre.y + s * std::min(u, v), w}, side);
    };
    const std::array<Vec, 4> corners = {Vec{hi.x, hi.y, w}, Vec{lo.x, hi.y, w}, Vec{lo.x, lo.y, w}, Vec{hi.x, lo.y, w}};
    const auto onCircle = [&](double angle) { return Vec{centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle), w}; };
    for (int i = 0; i < sides; ++i) {
        const double from = kTurn * i / sides, to = kTurn * (i + 1) / sides;
        const auto [outFrom, sideFrom] = leave(from);
        const auto [outTo, sideTo] = leave(to);
        std::vector<Vec> polygonCorners = {onCircle(from), outFrom};
        for (int side = sideFrom; side != sideTo; side = (side + 1) % 4) polygonCorners.push_back(corners[static_cast<std::size_t>(side)]);
        polygonCorners.push_back(outTo);
        polygonCorners.push_back(onCircle(to));
        polygon(material, polygonCorners, facing);
    }
}

void Canvas::wall(const std::string& material, Axis axis, Vec base, double height, double radiusLow, double radiusHigh, int sides, int facing) const
{
    if (height <= 0) return;
    const double slope = (radiusLow - radiusHigh) / height;
    for (int i = 0; i < sides; ++i) {
        std::array<Vec, 4> corners, normals;
        const std::array<std::pair<int, bool>, 4> walk = {std::pair{i, false}, {i + 1, false}, {i + 1, true}, {i, true}};
        for (std::size_t k = 0; k < 4; ++k) {
            const double angle = kTurn * walk[k].first / sides, c = std::cos(angle), s = std::sin(angle);
            const double radius = walk[k].second ? radiusHigh : radiusLow;
            const std::size_t slot = facing > 0 ? k : 3 - k;
            corners[slot] = place(base + along(axis, radius * c, radius * s, walk[k].second ? height : 0));
            normals[slot] = direction(along(axis, c, s, slope) * facing);
        }
        m_mesh->patch(material, corners, normals);
    }
}

void Canvas::cone(const std::string& material, Axis axis, Vec base, double height, double radiusLow, double radiusHigh, int sides) const
{
    if (height <= 0) return;
    wall(material, axis, base, height, radiusLow, radiusHigh, sides);
    std::vector<Vec> low, high;
    for (int i = 0; i < sides; ++i) {
        const double c = std::cos(kTurn * i / sides), s = std::sin(kTurn * i / sides);
        low.push_back(base + along(axis, radiusLow * c, radiusLow * s, 0));
        high.push_back(base + along(axis, radiusHigh * c, radiusHigh * s, height));
    }
    polygon(material, low, -1);
    polygon(material, high);
}

void Canvas::cylinder(const std::string& material, Axis axis, Vec base, double height, double radius, int sides) const
{
    cone(material, axis, base, height, radius, radius, sides);
}

void Canvas::ring(const std::string& material, Vec base, double height, double inner, double outer, int sides) const
{
    if (height <= 0 || inner >= outer) return;
    wall(material, Axis::Z, base, height, outer, outer, sides);
    wall(material, Axis::Z, base, height, inner, inner, sides, -1);
    for (int i = 0; i < sides; ++i) {
        const auto at = [&](double radius, int step) { return base + Vec{radius * std::cos(kTurn * step / sides), radius * std::sin(kTurn * step / sides), 0}; };
        const Vec up{0, 0, height};
        polygon(material, {at(inner, i) + up, at(outer, i) + up, at(outer, i + 1) + up, at(inner, i + 1) + up});
        polygon(material, {at(inner, i), at(outer, i), at(outer, i + 1), at(inner, i + 1)}, -1);
    }
}

void Canvas::surface(const std::string& material, int stepsS, int stepsT, const Surface& at) const
{
    constexpr double e = 1e-3;  // for the slope: a thousandth of the surface
    const auto slope = [&](double s, double t) {
        const Vec ds = at(std::min(1.0, s + e), t) - at(std::max(0.0, s - e), t);
        const Vec dt = at(s, std::min(1.0, t + e)) - at(s, std::max(0.0, t - e));
        return direction(cross(ds, dt));
    };
    for (int i = 0; i < stepsS; ++i) {
        for (int k = 0; k < stepsT; ++k) {
            const double s0 = double(i) / stepsS, s1 = double(i + 1) / stepsS, t0 = double(k) / stepsT, t1 = double(k + 1) / stepsT;
            m_mesh->patch(material, {place(at(s0, t0)), place(at(s1, t0)), place(at(s1, t1)), place(at(s0, t1))},
                          {slope(s0, t0), slope(s1, t0), slope(s1, t1), slope(s0, t1)});
        }
    }
}

}  // namespace rw
