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

// In µm from `origin`: only small differences are rounded, and the answer is the same wherever the two stand.
V toV(const Point& p, const Point& origin)
{
    const Point q = p - origin;
    return {static_cast<double>(q.x.raw()), static_cast<double>(q.y.raw()), static_cast<double>(q.z.raw())};
}
Point toPoint(V v, const Point& origin)
{
    return origin + Point{Length::fromRaw(std::llround(v.x)), Length::fromRaw(std::llround(v.y)), Length::fromRaw(std::llround(v.z))};
}
double& at(V& v, Axis axis) { return axis == Axis::X ? v.x : axis == Axis::Y ? v.y : v.z; }
double at(const V& v, Axis axis) { return axis == Axis::X ? v.x : axis == Axis::Y ? v.y : v.z; }
double micrometres(Length length) { return static_cast<double>(length.raw()); }

// The farthest point of the shape along a direction.
struct Support {
    V direction;
    const Point& origin;

    V operator()(const Box& box) const
    {
        const V lo = toV(box.lo, origin), hi = toV(box.hi, origin);
        return {direction.x > 0 ? hi.x : lo.x, direction.y > 0 ? hi.y : lo.y, direction.z > 0 ? hi.z : lo.z};
    }
    V operator()(const Cylinder& c) const
    {
        V p = toV(c.base, origin);
        const Axis u = next(c.axis), v = afterNext(c.axis);
        const double length = std::sqrt(at(direction, u) * at(direction, u) + at(direction, v) * at(direction, v));
        if (length > 0) {
            at(p, u) += micrometres(c.radius) * at(direction, u) / length;
            at(p, v) += micrometres(c.radius) * at(direction, v) / length;
        }
        if (at(direction, c.axis) > 0) at(p, c.axis) += micrometres(c.height);
        return p;
    }
    V operator()(const Prism& prism) const
    {
        V best = toV(prism.outline.front(), origin);
        double most = dot(best, direction);
        for (const Point& point : prism.outline) {
            const V p = toV(point, origin);
            const double along = dot(p, direction);
            if (along > most) { most = along; best = p; }
        }
        if (at(direction, prism.axis) > 0) at(best, prism.axis) += micrometres(prism.height);
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

}  // namespace

ConvexGap convexGap(const Shape& a, const Shape& b)
{
    const Box boundsA = boundsOf(a), boundsB = boundsOf(b);
    const Point origin = boundsA.lo;
    const auto found = [&](double distance, V onA, V onB) { return ConvexGap{distance, toPoint(onA, origin), toPoint(onB, origin)}; };
    Simplex s;
    V direction = toV(boundsA.centre(), origin) - toV(boundsB.centre(), origin);
    if (dot(direction, direction) == 0) direction = {1, 0, 0};
    double last = std::numeric_limits<double>::max();
    for (int step = 0; step < 64; ++step) {
        Vertex vertex;
        vertex.onA = std::visit(Support{direction * -1, origin}, a);
        vertex.onB = std::visit(Support{direction, origin}, b);
        vertex.diff = vertex.onA - vertex.onB;
        if (s.size > 0) {
            const double square = dot(direction, direction);
            if (square - dot(vertex.diff, direction) <= 1e-12 * std::max(1e6, square)) break;  // no nearer point
        }
        s.v[s.size] = vertex;
        ++s.size;
        if (s.size == 1) s.weight[0] = 1;
        else if (s.size == 2) nearestOfSegment(s);
        else if (s.size == 3) nearestOfTriangle(s);
        else if (nearestOfTetrahedron(s)) {
            const Point middle = common(boundsA, boundsB).centre();
            return {0, middle, middle};
        }
        direction = blend(s, &Vertex::diff);
        const double square = dot(direction, direction);
        if (square < 1e-10) return found(0, blend(s, &Vertex::onA), blend(s, &Vertex::onB));
        if (square >= last) break;
        last = square;
    }
    return found(std::sqrt(dot(direction, direction)), blend(s, &Vertex::onA), blend(s, &Vertex::onB));
}

}  // namespace rw
