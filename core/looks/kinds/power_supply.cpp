#include <algorithm>

#include "looks/details/common.h"
#include "looks/details/connectors.h"
#include "looks/details/fan.h"
#include "looks/details/fins.h"
#include "parts/kinds/power_supply.h"

namespace rw {

namespace {

// The fan is on one large face behind concentric wires; the rotor is seen between them.
void drawFanFace(const Canvas& canvas)
{
    const Vec size{canvas.width(), canvas.height(), 0};
    const double front = canvas.depth() - kPrint, radius = std::min(size.x, size.y) / 2 - 6, deep = std::min(28.0, front * 0.6);
    const Vec centre{size.x / 2, size.y / 2, 0};
    canvas.holedFace("psu", {0, 0, front}, size, centre, radius, 32);
    canvas.wall("psu", Axis::Z, centre + Vec{0, 0, front - deep}, deep, radius, radius, 32, -1);
    canvas.disc(kDark, centre + Vec{0, 0, front - deep}, radius, 32);
    drawRotor(canvas, {centre + Vec{0, 0, front - deep + 1}, radius * 0.96, deep - 5, 0.34, 7});
    for (int i = 1; i <= 7; ++i) {
        const double outer = radius * i / 7.4 + 1;
        canvas.ring("steel", centre + Vec{0, 0, front - 1.6}, 1.6, outer - 1.6, outer, 28);
    }
    for (const Vec across : {Vec{1, 0, 0}, Vec{0, 1, 0}}) {  // the wires that hold the rings
        const Vec other{across.y, across.x, 0};
        const Vec lo = centre - across * (radius + 4) - other * 1.2, hi = centre + across * (radius + 4) + other * 1.2;
        canvas.box("steel", {lo.x, lo.y, front - 2.4}, {hi.x, hi.y, front - 1});
    }
    canvas.disc("shroud_trim", centre + Vec{0, 0, canvas.depth()}, radius * 0.2, 20);
}

// AC inlet, switch and the vent, toward the outside. u lies along the width, v along the height.
void drawRearFace(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const double inlet = std::min(34.0, u * 0.25), high = std::min(26.0, v * 0.34), left = u - inlet - 8, low = v * 0.12;
    drawHexVent(canvas.part({6, 6, 0}, {left - 4, v - 6, w}), 7.5, w - kPrint / 2);
    drawHexVent(canvas.part({left, low + high + 22, 0}, {u - 6, v - 6, w}), 7.5, w - kPrint / 2);
    canvas.face("slot", {left - 1, low, w}, {left + inlet + 1, low + high, w - kPrint / 2});
    for (int pin = 0; pin < 3; ++pin) {
        const double at = left + inlet * (0.26 + 0.24 * pin), up = low + high * (pin == 1 ? 0.55 : 0.28);
        canvas.face("heat_spreader", {at - 1.2, up, w}, {at + 1.2, up + high * 0.26, w});
    }
    canvas.face("slot", {left + 4, low + high + 4, w}, {left + 26, low + high + 18, w - kPrint / 2});
    canvas.face("port_red", {left + 6, low + high + 6, w}, {left + 15, low + high + 16, w});
    canvas.face("rubber", {left + 15, low + high + 6, w}, {left + 24, low + high + 16, w});
}

// Rows of modular sockets toward the inside.
void drawSockets(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const auto socket = [&](double left, double low, int columns) {
        drawPinSocket(canvas.part({left, low, w - 3}, {left + columns * 4.4, low + 10, w}), "slot", 2, columns);
    };
    const double scale = v / 86;  // rows as on a supply 86 mm high
    socket(u * 0.06, v - 18 * scale, 9);
    socket(u * 0.06 + 44, v - 18 * scale, 5);
    for (int row = 0; row < 2; ++row)
        for (int i = 0; i < static_cast<int>(u * 0.88 / 23); ++i) socket(u * 0.06 + i * 23, v - (38 + 18 * row) * scale, 4);
    for (int i = 0; i < static_cast<int>(u * 0.6 / 19); ++i) socket(u * 0.06 + i * 19, 8 * scale, 3);
}

void drawLabel(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.face("label", {u * 0.12, v * 0.14, 0}, {u * 0.88, v * 0.86, w - kPrint / 2});
    canvas.face("label_blue", {u * 0.12, v * 0.70, 0}, {u * 0.88, v * 0.86, w});
    for (int line = 0; line < 4; ++line)
        canvas.face("chip", {u * 0.17, v * (0.20 + 0.12 * line), 0}, {u * (0.83 - 0.1 * (line % 2)), v * (0.235 + 0.12 * line), w});
}

}  // namespace

Look power_supply_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        const Canvas fan(mesh, solid, Side::MinusY, Side::PlusX);
        const double u = fan.width(), v = fan.height(), w = fan.depth(), p = kPrint;
        // Five sides of the can; the sixth is the fan's. Prints and sockets stand on it within the solid.
        const Vec lo{p, p, p}, hi{u - p, v - p, w - p};
        fan.extrudedSides("psu", {{lo.x, lo.y, 0}, {hi.x - 3, lo.y, 0}, {hi.x - 3, hi.y, 0}, {lo.x, hi.y, 0}}, p, hi.z);
        const Canvas top = fan.fromSide(Side::PlusY, Side::PlusZ);
        top.face("psu", {p, 3 + p, 0}, {top.width() - p, top.height() - p, w - p});
        drawFanFace(fan.part({p, p, 0}, {u - 3 - p, v - p, w}));
        drawRearFace(fan.fromSide(Side::MinusX, Side::PlusZ));
        drawSockets(fan.fromSide(Side::PlusX, Side::MinusZ));
        drawLabel(fan.fromSide(Side::PlusZ, Side::PlusX));
        drawLabel(top.part({top.width() * 0.2, top.height() * 0.15, 0}, {top.width() * 0.8, top.height() * 0.85, w}));
    }
    return std::move(mesh).look();
}

}  // namespace rw
