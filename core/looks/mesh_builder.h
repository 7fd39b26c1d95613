// Collects triangles by material. Knows nothing of parts; see canvas.h for boxes, cylinders and fans.
#pragma once

#include <array>
#include <cmath>

#include "looks/look.h"

namespace rw {

// A point or direction for drawing, mm. Exactness ends here: nothing is decided by a look.
struct Vec {
    double x = 0, y = 0, z = 0;

    constexpr Vec operator+(Vec o) const { return {x + o.x, y + o.y, z + o.z}; }
    constexpr Vec operator-(Vec o) const { return {x - o.x, y - o.y, z - o.z}; }
    constexpr Vec operator*(double f) const { return {x * f, y * f, z * f}; }
};
constexpr double dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr Vec cross(Vec a, Vec b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }
inline double lengthOf(Vec v) { return std::sqrt(dot(v, v)); }
inline Vec toVec(Point p) { return {p.x.amount(), p.y.amount(), p.z.amount()}; }

class MeshBuilder {
public:
    // A flat convex face, corners counter-clockwise seen from its front.
    void polygon(const std::string& material, const std::vector<Vec>& corners);
    // Four corners of a curved surface, counter-clockwise, with its normals there.
    void patch(const std::string& material, const std::array<Vec, 4>& corners, const std::array<Vec, 4>& normals);

    Look look() && { return std::move(m_look); }

private:
    Mesh& meshOf(const std::string& material);

    Look m_look;
};

}  // namespace rw
