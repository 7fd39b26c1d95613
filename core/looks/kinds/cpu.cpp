#include <algorithm>

#include "looks/details/common.h"

namespace rw {

namespace {

void drawPackage(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const double substrate = w * 0.3, step = w * 0.5, in = std::min(u, v) * 0.05, lid = std::min(u, v) * 0.13;
    canvas.box("substrate", {}, {u, v, substrate});
    canvas.bevelled("heat_spreader", {in, lid * 0.8, substrate}, {u - in, v - lid * 0.8, step}, 0.3);  // the lid's foot
    canvas.bevelled("heat_spreader", {lid, lid, substrate}, {u - lid, v - lid, w - kPrint}, 0.7);
    // Pin 1, and the engraving.
    canvas.extruded("gold", {{0.8, 0.8, 0}, {in * 1.8, 0.8, 0}, {0.8, in * 1.8, 0}}, substrate, substrate + 0.1);
    const double text = u - 2 * lid;
    for (int line = 0; line < 4; ++line) {
        const double high = v * (0.64 - 0.09 * line), share = line == 0 ? 0.55 : 0.8 - 0.12 * (line % 2);
        canvas.face("heatsink", {lid + text * 0.12, high, w}, {lid + text * (0.12 + share * 0.9), high + v * (line == 0 ? 0.05 : 0.022), w});
    }
    for (int i = 0; i < 6; ++i) {  // small capacitors along the lid's edges
        const double at = u * (0.2 + 0.11 * i);
        for (const double low : {lid * 0.25, v - lid * 0.25 - 0.8}) canvas.box("print", {at, low, substrate}, {at + 1.4, low + 0.8, substrate + 0.5});
    }
}

}  // namespace

Look cpu_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids)
        if (isDrawn(solid)) drawPackage(Canvas(mesh, solid, Side::PlusZ, Side::PlusX));
    return std::move(mesh).look();
}

}  // namespace rw
