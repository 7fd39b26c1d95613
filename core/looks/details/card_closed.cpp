#include <cmath>
#include <numbers>

#include "looks/details/card_layers.h"
#include "looks/details/fins.h"

namespace rw {

namespace {

// The side walls that close a card: the whole height, from the backplate to the face.
void drawClosedSides(const Canvas& canvas, const Layers& at, const char* material, double from, double to)
{
    canvas.extrudedSides(material, {{from, 0, 0}, {to, 0, 0}, {to, at.v, 0}, {from, at.v, 0}}, at.boardTop, at.face);
}

}  // namespace

// A closed shroud with one radial fan at the far end that blows out through the bracket.
void drawBlower(const Canvas& canvas, const Layers& at)
{
    const double radius = std::min(at.v * 0.36, at.u * 0.22), split = at.u - 2.6 * radius, deep = (at.face - at.boardTop) * 0.7;
    const Vec centre{at.u - 1.3 * radius, at.v / 2, 0}, floor = centre + Vec{0, 0, at.face - deep};
    drawClosedSides(canvas, at, "shroud", 0, at.u);
    canvas.holedFace("shroud", {split, 0, at.face}, {at.u, at.v, at.face}, centre, radius, 40);
    canvas.face("shroud", {0, 0, 0}, {split, at.v, at.face});
    canvas.wall("shroud", Axis::Z, floor, deep, radius, radius, 40, -1);
    canvas.disc(kDark, floor, radius, 40);
    canvas.ring("shroud_trim", centre + Vec{0, 0, at.face}, at.w - at.face, radius, radius * 1.06, 40);
    for (int i = 0; i < 36; ++i) {  // the drum's short vanes
        const double angle = 2 * std::numbers::pi * i / 36, lean = 0.22;
        const auto on = [&](double r, double a) { return centre + Vec{r * std::cos(a), r * std::sin(a), 0}; };
        canvas.extruded("fan_blade", {on(radius * 0.72, angle), on(radius * 0.95, angle + lean), on(radius * 0.95, angle + lean + 0.05), on(radius * 0.72, angle + 0.05)}, floor.z + 1, at.face - 1.5);
    }
    canvas.cone("fan_blade", Axis::Z, floor, deep * 0.8, radius * 0.68, radius * 0.42, 28);
    canvas.disc("shroud_trim", floor + Vec{0, 0, deep * 0.8 + kPrint}, radius * 0.24, 16);
    for (const double high : {0.16, 0.78})  // two ribs along the closed part, and the name
        canvas.bevelled("shroud_trim", {at.u * 0.03, at.v * high, at.face}, {split - 4, at.v * (high + 0.06), at.w}, 0.5);
    canvas.extruded("print", {{split * 0.28, at.v * 0.40, 0}, {split * 0.76, at.v * 0.40, 0}, {split * 0.76, at.v * 0.58, 0}, {split * 0.28, at.v * 0.58, 0}}, at.face, at.face + kPrint);
}

// No fan: the case's wind goes in at one end and out at the other.
void drawPassive(const Canvas& canvas, const Layers& at)
{
    drawClosedSides(canvas, at, "shroud_trim", 8, at.u - 8);
    canvas.face("shroud_trim", {8, 0, 0}, {at.u - 8, at.v, at.face});
    canvas.box(kDark, {12, 4, at.boardTop}, {at.u - 12, at.v - 4, at.face - 2});
    drawFins(canvas.part({1, 2, at.fins}, {at.u - 1, at.v - 2, at.face - 1}), {Axis::Y, 26, 0.3, "fins"});
    for (int i = 0; i < 9; ++i) canvas.bevelled("shroud", {14, at.v * (0.08 + 0.098 * i), at.face - 0.5}, {at.u - 14, at.v * (0.11 + 0.098 * i), at.w - 0.5}, 0.4);
    canvas.extruded("gold", {{at.u * 0.62, at.v * 0.42, 0}, {at.u * 0.88, at.v * 0.42, 0}, {at.u * 0.88, at.v * 0.58, 0}, {at.u * 0.62, at.v * 0.58, 0}}, at.face, at.w);
}

}  // namespace rw
