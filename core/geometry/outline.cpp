#include "geometry/outline.h"

#include <algorithm>

#include <boost/geometry/algorithms/area.hpp>
#include <boost/geometry/algorithms/convex_hull.hpp>
#include <boost/geometry/algorithms/correct.hpp>
#include <boost/geometry/algorithms/is_valid.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/ring.hpp>
#include <boost/geometry/strategies/cartesian.hpp>

namespace rw {
namespace {

namespace bg = boost::geometry;
using Vertex = bg::model::d2::point_xy<double>;          // whole µm in double: exact
using Ring = bg::model::ring<Vertex, false, false>;      // counter-clockwise, open

bool isSame(const Vertex& a, const Vertex& b) { return a.x() == b.x() && a.y() == b.y(); }

double turnAt(const Vertex& a, const Vertex& b, const Vertex& c)
{
    return (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x());
}

bool isConvex(const Ring& ring)
{
    const std::size_t n = ring.size();
    for (std::size_t i = 0; i < n; ++i)
        if (turnAt(ring[i], ring[(i + 1) % n], ring[(i + 2) % n]) < 0) return false;
    return true;
}

bool inTriangle(const Vertex& p, const Vertex& a, const Vertex& b, const Vertex& c)
{
    return turnAt(a, b, p) >= 0 && turnAt(b, c, p) >= 0 && turnAt(c, a, p) >= 0;
}

// Ear clipping: triangles are convex, and part outlines have few corners.
std::vector<Ring> trianglesOf(Ring ring)
{
    std::vector<Ring> triangles;
    while (ring.size() > 3) {
        const std::size_t n = ring.size();
        std::size_t ear = n;
        for (std::size_t i = 0; i < n && ear == n; ++i) {
            const Vertex &a = ring[(i + n - 1) % n], &b = ring[i], &c = ring[(i + 1) % n];
            if (turnAt(a, b, c) <= 0) continue;
            bool empty = true;
            for (std::size_t j = 0; j < n; ++j)
                if (j != i && j != (i + n - 1) % n && j != (i + 1) % n) empty = empty && !inTriangle(ring[j], a, b, c);
            if (empty) ear = i;
        }
        if (ear == n) break;  // only collinear corners are left
        triangles.push_back({ring[(ear + n - 1) % n], ring[ear], ring[(ear + 1) % n]});
        ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(ear));
    }
    triangles.push_back(ring);
    return triangles;
}

Prism prismOf(const Ring& ring, Axis axis, Length lo, Length hi)
{
    Prism prism{axis, {}, hi - lo};
    for (const Vertex& v : ring) {
        Point p;
        p[axis] = lo;
        p[next(axis)] = Length::fromRaw(static_cast<std::int64_t>(v.x()));
        p[afterNext(axis)] = Length::fromRaw(static_cast<std::int64_t>(v.y()));
        prism.outline.push_back(p);
    }
    return prism;
}

}  // namespace

Result<std::vector<Prism>> prismsOf(const std::vector<OutlinePoint>& outline, Axis axis, Length lo, Length hi)
{
    if (outline.size() < 3) return Refusal{"an outline needs at least three corners"};
    if (hi <= lo) return Refusal{"an outline needs a thickness above zero"};
    Ring ring;
    for (const OutlinePoint& p : outline) ring.emplace_back(static_cast<double>(p.u.raw()), static_cast<double>(p.v.raw()));
    ring.erase(std::unique(ring.begin(), ring.end(), isSame), ring.end());  // a corner given twice has an edge without a direction
    if (ring.size() > 1 && isSame(ring.front(), ring.back())) ring.pop_back();
    bg::correct(ring);
    std::string reason;
    if (!bg::is_valid(ring, reason)) return Refusal{"the outline is not a simple polygon: " + reason};
    std::vector<Prism> prisms;
    for (const Ring& piece : isConvex(ring) ? std::vector<Ring>{ring} : trianglesOf(ring))
        prisms.push_back(prismOf(piece, axis, lo, hi));
    return prisms;
}

}  // namespace rw
