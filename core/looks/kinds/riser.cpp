#include <algorithm>

#include "looks/details/board_parts.h"
#include "looks/details/common.h"
#include "looks/details/connectors.h"

namespace rw {

namespace {

void drawEdge(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.box("pcb", {0, 0, kPrint}, {u, v, w - kPrint});
    for (const Side side : {Side::MinusY, Side::PlusY}) {
        const Canvas face = canvas.fromSide(side, side == Side::MinusY ? Side::PlusX : Side::MinusX);
        drawContacts(face.part({0.5, 0.6, 0}, {u - 0.5, v * 0.8, w}), 44);
    }
}

// The moulded head over the board's end, with a pull tab, and the flat cables that leave it upward.
void drawHead(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), head = w * 0.52;
    canvas.bevelled("riser", {0, 0, 0}, {u, v, head}, 1.0);
    canvas.bevelled("shroud_trim", {u * 0.08, v * 0.02, head * 0.35}, {u * 0.92, v * 0.98, head * 0.65}, 0.4);
    constexpr int ribbons = 4;
    for (int i = 0; i < ribbons; ++i) {
        const double pitch = u * 0.94 / ribbons, from = u * 0.03 + pitch * i;
        for (int wire = 0; wire < 7; ++wire) {  // a flat cable is a row of round wires
            const double each = pitch * 0.9 / 7, radius = each * 0.5;
            canvas.cylinder(wire % 2 ? "slot" : "rubber", Axis::Z, {from + each * (wire + 0.5), v / 2, head}, w - head, std::min(radius, v * 0.2), 6);
        }
    }
}

// The foot under the far slot: a small board with screw ears.
void drawFoot(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.bevelled("riser", {}, {u, v, w - kPrint}, 0.8);
    for (const double at : {4.0, u - 4.0}) {
        canvas.disc("gold", {at, v / 2, w - kPrint / 2}, 3.2, 16);
        canvas.disc(kDark, {at, v / 2, w}, 1.7, 12);
    }
}

}  // namespace

Look riser_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        if (solid.name == "edge connector") drawEdge(Canvas(mesh, solid, Side::MinusY, Side::PlusX));
        else if (solid.name == "plug") drawHead(Canvas(mesh, solid, Side::PlusZ, Side::PlusX));
        else if (solid.name == "socket") drawCardSlot(Canvas(mesh, solid, Side::PlusZ, Side::PlusX), false);
        else drawFoot(Canvas(mesh, solid, Side::PlusZ, Side::PlusX));
    }
    return std::move(mesh).look();
}

}  // namespace rw
