#include "looks/details/card_layers.h"
#include "looks/details/fan.h"
#include "looks/details/fins.h"

namespace rw {

namespace {

// One face of a flow-through card, on a canvas whose eye side is that face: a rim, a round opening with a rotor on one
// half, an X of bars over open fins on the other.
void drawFlowFace(const Canvas& canvas, bool fanAtLow, double deep)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), rim = std::min(4.5, v * 0.05);
    const double split = fanAtLow ? v * 1.04 : u - v * 1.04, radius = v * 0.44;
    const Vec centre{fanAtLow ? v * 0.5 : u - v * 0.5, v / 2, 0};
    const double fanLow = fanAtLow ? 0 : split, fanHigh = fanAtLow ? split : u;
    canvas.holedFace("shroud", {fanLow + rim, rim, w - 1}, {fanHigh - rim, v - rim, w - 1}, centre, radius, 40);
    canvas.wall("shroud_trim", Axis::Z, centre + Vec{0, 0, w - deep}, deep - 1, radius, radius, 40, -1);
    canvas.ring("shroud_trim", centre + Vec{0, 0, w - 1}, 0.8, radius, radius + 1.8, 40);
    drawRotor(canvas, {centre + Vec{0, 0, w - deep + 1}, radius * 0.97, deep - 2.5, 0.32, 9});
    // The rim all round, and the X over the rest.
    canvas.bevelled("shroud_trim", {0, 0, w - 6}, {u, rim, w}, 1);
    canvas.bevelled("shroud_trim", {0, v - rim, w - 6}, {u, v, w}, 1);
    canvas.bevelled("shroud_trim", {0, rim, w - 6}, {rim, v - rim, w}, 1);
    canvas.bevelled("shroud_trim", {u - rim, rim, w - 6}, {u, v - rim, w}, 1);
    const double a = fanAtLow ? fanHigh : rim, b = fanAtLow ? u - rim : fanLow, t = std::min(5.0, v * 0.05);
    canvas.extruded("shroud_trim", {{a, rim, 0}, {a + t, rim, 0}, {b, v - rim, 0}, {b - t, v - rim, 0}}, w - 5, w - 0.5);
    canvas.extruded("shroud_trim", {{b - t, rim, 0}, {b, rim, 0}, {a + t, v - rim, 0}, {a, v - rim, 0}}, w - 5, w - 0.6);
    canvas.box("shroud_trim", {fanAtLow ? fanHigh - t : fanLow, rim, w - 5}, {fanAtLow ? fanHigh : fanLow + t, v - rim, w - 0.4});
}

}  // namespace

void drawFlowThrough(const Canvas& canvas, const Layers& at)
{
    const double deep = std::min(14.0, at.w * 0.28);
    canvas.box(kDark, {at.v, 8, deep + 3}, {at.u - at.v, at.v - 8, at.w - deep - 3});
    canvas.box(kDark, {6, 8, at.w * 0.40}, {at.u - 6, at.v - 8, at.w * 0.60});
    const int count = std::clamp(static_cast<int>(at.u / 4.5), 10, 70);
    drawFins(canvas.part({4, 4, deep}, {at.u - 4, at.v - 4, at.w - deep}), {Axis::X, count, 0.3, "fins_dark"});
    // Where there is no fan the fins reach up to just below the face.
    const double reach = at.v * 1.06;
    drawFins(canvas.part({reach, 5, at.w - deep}, {at.u - 5, at.v - 5, at.w - 6}), {Axis::X, count * 2 / 3, 0.3, "fins_dark"});
    drawFins(canvas.part({5, 5, 5}, {at.u - reach, at.v - 5, deep}), {Axis::X, count * 2 / 3, 0.3, "fins_dark"});
    drawFlowFace(canvas, true, deep);
    drawFlowFace(canvas.fromSide(Side::PlusY, Side::MinusX), true, deep);  // seen from behind, the far end comes first
}

}  // namespace rw
