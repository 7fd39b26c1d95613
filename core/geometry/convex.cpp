#include "geometry/convex.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rw {
namespace {

struct V {
    double x = 0, y = 0, z = 0;
    V operator+(V o) const { return {x + o.x, y + o.y, z + o.z}; }
    V operator-(V o) const { return {x - o.x, y - o.y, z - o.z}; }
    V operator*(double s) const { return {x * s, y * s, z * s}; }
};
double dot(V a, V b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
V crossOf(V a, V b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }

V toV(const Point& p) { return {p.x.amount(), p.y.amount(), p.z.amount()}; }
Point toPoint(V v) { return pointMm(v.x, v.y, v.z); }
double& at(V& v, Axis axis) { return axis == Axis::X ? v.x : axis == Axis::Y ? v.y : v.z; }
double at(const V& v, Axis axis) { return axis == Axis::X ? v.x : axis == Axis::Y ? v.y : v.z; }

// The farthest point of the shape along a direction; `skin` mm are taken off a cylinder all round.
struct Support {
    V direction;
    double skin;

    V operator()(const Box& box) const
    {
        return {direction.x > 0 ? box.hi.x.amount() : box.lo.x.amount(), direction.y > 0 ? box.hi.y.amount() : box.lo.y.amount(),
                direction.z > 0 ? box.hi.z.amount() : box.lo.z.amount()};
    }
    V operator()(const Cylinder& c) const
    {
        V p = toV(c.base);
        const Axis u = next(c.axis), v = afterNext(c.axis);
        const double length = std::hypot(at(direction, u), at(direction, v));
        if (length > 0) {
            at(p, u) += (c.radius.amount() - skin) * at(direction, u) / length;
            at(p, v) += (c.radius.amount() - skin) * at(direction, v) / length;
        }
        at(p, c.axis) += at(direction, c.axis) > 0 ? c.height.amount() - skin : skin;
        return p;
    }
    V operator()(const Prism& prism) const
    {
        V best = toV(prism.outline.front());
        for (const Point& point : prism.outline)
            if (dot(toV(point), direction) > dot(best, direction)) best = toV(point);
        if (at(direction, prism.axis) > 0) at(best, prism.axis) += prism.height.amount();
        return best;
    }
};

struct Vertex { V onA, onB, diff; };

struct Simplex {
    std::array<Vertex, 4> v;
    std::array<double, 4> weight{};
    int size = 0;
};

V blend(const Simplex& s, V Vertex::*member)
{
    V sum;
    for (int i = 0; i < s.size; ++i) sum = sum + (s.v[i].*member) * s.weight[i];
    return sum;
}

// Weights of the point of the segment / triangle nearest to the origin (Ericson, Real-Time Collision Detection, ch. 5).
void nearestOfSegment(Simplex& s)
{
    const V a = s.v[0].diff, b = s.v[1].diff, ab = b - a;
    const double length2 = dot(ab, ab);
    const double t = length2 > 0 ? -dot(a, ab) / length2 : 0;
    if (t <= 0) { s.size = 1; s.weight[0] = 1; return; }
    if (t >= 1) { s.v[0] = s.v[1]; s.size = 1; s.weight[0] = 1; return; }
    s.weight = {1 - t, t, 0, 0};
}

void keep(Simplex& s, int i, int j)
{
    const Vertex a = s.v[i], b = s.v[j];
    s.v[0] = a; s.v[1] = b; s.size = 2;
    nearestOfSegment(s);
}

void nearestOfTriangle(Simplex& s)
{
    const V a = s.v[0].diff, b = s.v[1].diff, c = s.v[2].diff;
    const V normal = crossOf(b - a, c - a);
    const double area2 = dot(normal, normal);
    const double wa = area2 > 0 ? dot(crossOf(b, c), normal) / area2 : -1;
    const double wb = area2 > 0 ? dot(crossOf(c, a), normal) / area2 : -1;
    const double wc = 1 - wa - wb;
    if (wa > 0 && wb > 0 && wc > 0) { s.weight = {wa, wb, wc, 0}; return; }
    Simplex best; double least = std::numeric_limits<double>::max();
    for (auto [i, j] : {std::pair{0, 1}, std::pair{1, 2}, std::pair{0, 2}}) {
        Simplex edge = s;
        keep(edge, i, j);
        const V p = blend(edge, &Vertex::diff);
        if (dot(p, p) < least) { least = dot(p, p); best = edge; }
    }
    s = best;
}

// True when the origin lies inside the tetrahedron: above each face, and not higher than the corner opposite. The second
// half keeps a flat tetrahedron, whose corner's side is only rounding, from claiming what it does not hold.
bool nearestOfTetrahedron(Simplex& s)
{
    const auto faces = std::array<std::array<int, 4>, 4>{{{0, 1, 2, 3}, {0, 1, 3, 2}, {0, 2, 3, 1}, {1, 2, 3, 0}}};
    const bool inside = std::all_of(faces.begin(), faces.end(), [&](const auto& f) {
        const V a = s.v[f[0]].diff, normal = crossOf(s.v[f[1]].diff - a, s.v[f[2]].diff - a);
        const double other = dot(s.v[f[3]].diff - a, normal), origin = dot(a * -1, normal);
        return other * origin > 0 && std::abs(origin) <= std::abs(other);
    });
    if (inside) return true;
    Simplex best; double least = std::numeric_limits<double>::max();
    for (const auto& f : faces) {
        Simplex face;
        face.v = {s.v[f[0]], s.v[f[1]], s.v[f[2]], {}};
        face.size = 3;
        nearestOfTriangle(face);
        const V p = blend(face, &Vertex::diff);
        if (dot(p, p) < least) { least = dot(p, p); best = face; }
    }
    s = best;
    return false;
}

struct Nearest { double distance; V onA, onB; bool overlapping = false; };

Nearest closest(const Shape& a, const Shape& b, double skin)
{
    Simplex s;
    V direction = toV(boundsOf(a).centre()) - toV(boundsOf(b).centre());
    if (dot(direction, direction) == 0) direction = {1, 0, 0};
    double last = std::numeric_limits<double>::max();
    for (int step = 0; step < 64; ++step) {
        Vertex vertex;
        vertex.onA = std::visit(Support{direction * -1, skin}, a);
        vertex.onB = std::visit(Support{direction, skin}, b);
        vertex.diff = vertex.onA - vertex.onB;
        if (s.size > 0) {
            const double square = dot(direction, direction);
            if (square - dot(vertex.diff, direction) <= 1e-12 * std::max(1.0, square)) break;  // no nearer point
        }
        s.v[s.size] = vertex;
        ++s.size;
        if (s.size == 1) s.weight[0] = 1;
        else if (s.size == 2) nearestOfSegment(s);
        else if (s.size == 3) nearestOfTriangle(s);
        else if (nearestOfTetrahedron(s)) return {0, {}, {}, true};
        direction = blend(s, &Vertex::diff);
        const double square = dot(direction, direction);
        if (square < 1e-16) return {0, blend(s, &Vertex::onA), blend(s, &Vertex::onB)};
        if (square >= last) break;
        last = square;
    }
    return {std::sqrt(dot(direction, direction)), blend(s, &Vertex::onA), blend(s, &Vertex::onB)};
}

}  // namespace

Gap convexGap(const Shape& a, const Shape& b)
{
    const Nearest nearest = closest(a, b, 0);
    if (nearest.overlapping) {
        const Point middle = common(boundsOf(a), boundsOf(b)).centre();
        return {Length{}, middle, middle};
    }
    return {Length::fromRaw(static_cast<std::int64_t>(std::floor(nearest.distance * 1000 + 1e-4))), toPoint(nearest.onA), toPoint(nearest.onB)};
}

double convexDistance(const Shape& a, const Shape& b) { return closest(a, b, 0).distance; }

bool convexPenetrates(const Shape& a, const Shape& b) { return closest(a, b, 0.001).distance < 1e-6; }

}  // namespace rw
