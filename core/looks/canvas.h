// A solid seen from one of its sides, to draw on: u to the right, v up, w toward the eye, from 0 to its size. Whatever is
// drawn is pulled back into the solid, so that an odd number in the data squashes a look and never lets it stick out.
#pragma once

#include <functional>

#include "looks/mesh_builder.h"

namespace rw {

enum class Side { MinusX, PlusX, MinusY, PlusY, MinusZ, PlusZ };

class Canvas {
public:
    Canvas(MeshBuilder& mesh, const Solid& solid, Side facing, Side right);

    double width() const { return m_size.x; }   // along u
    double height() const { return m_size.y; }  // along v
    double depth() const { return m_size.z; }   // along w, toward the eye
    Canvas part(Vec lo, Vec hi) const;          // a smaller canvas on the same solid, seen the same way
    Canvas fromSide(Side facing, Side right) const;  // the same place seen from another side; sides are the piece's

    // Flat things. Boxes whose size comes out as nothing are not drawn.
    void box(const std::string& material, Vec lo, Vec hi) const;
    void bevelled(const std::string& material, Vec lo, Vec hi, double chamfer = 0.6) const;
    void face(const std::string& material, Vec lo, Vec hi) const;  // a print at hi.z, seen from the front only
    void extruded(const std::string& material, const std::vector<Vec>& outline, double w0, double w1) const;  // convex
    void extrudedSides(const std::string& material, const std::vector<Vec>& outline, double w0, double w1) const;  // no ends
    void disc(const std::string& material, Vec centre, double radius, int sides, int facing = 1) const;
    // A rectangle at w = lo.z with a round hole, seen from the front (facing 1) or the back (-1).
    void holedFace(const std::string& material, Vec lo, Vec hi, Vec centre, double radius, int sides, int facing = 1) const;

    // Round things. `axis` is the canvas's own: X along u, Y along v, Z along w.
    void cone(const std::string& material, Axis axis, Vec base, double height, double radiusLow, double radiusHigh, int sides) const;
    void cylinder(const std::string& material, Axis axis, Vec base, double height, double radius, int sides) const;
    void ring(const std::string& material, Vec base, double height, double inner, double outer, int sides) const;
    void wall(const std::string& material, Axis axis, Vec base, double height, double radiusLow, double radiusHigh, int sides, int facing = 1) const;

    // A curved surface over s and t from 0 to 1; its front is where s × t points.
    using Surface = std::function<Vec(double s, double t)>;
    void surface(const std::string& material, int stepsS, int stepsT, const Surface& at) const;

private:
    Canvas(MeshBuilder& mesh, const Shape& limit, Vec lo, Vec hi, Side facing, Side right);
    Vec place(Vec local) const;
    Vec direction(Vec local) const;
    void polygon(const std::string& material, std::vector<Vec> corners, int facing = 1) const;

    MeshBuilder* m_mesh;
    const Shape* m_limit;
    Vec m_origin, m_right, m_up, m_front, m_size;
};

// Materials that details share.
inline constexpr const char* kDark = "dark";      // gaps and holes: nothing to see in there
// How far a print stands off what it is printed on, mm: enough for a depth buffer across a whole room of parts. Prints
// upon prints are set off again, so what carries two of them starts 2 × kPrint below the solid's face.
inline constexpr double kPrint = 0.15;

}  // namespace rw
