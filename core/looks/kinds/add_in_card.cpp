#include <algorithm>

#include "looks/details/common.h"

namespace rw {

namespace {

// The board at the back of its room (w = 0), a heat sink over its chip, small parts around it.
void drawCard(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), back = std::min(2.67, w * 0.3), board = std::min(4.24, w * 0.5);
    canvas.box("pcb_dark", {0, 0, back}, {u, v, board});
    canvas.box("heatsink", {u * 0.34, v * 0.24, board}, {u * 0.68, v * 0.76, w * 0.8});
    for (int i = 0; i < 6; ++i) canvas.box("heatsink", {u * (0.35 + 0.055 * i), v * 0.24, w * 0.8}, {u * (0.375 + 0.055 * i), v * 0.76, w});
    canvas.box("steel", {0, v * 0.25, board}, {u * 0.16, v * 0.55, std::max(board, w * 0.85)});
    for (int i = 0; i < 4; ++i) canvas.box("chip", {u * 0.76, v * (0.12 + 0.2 * i), board}, {u * 0.88, v * (0.24 + 0.2 * i), board + (w - board) * 0.12});
}

}  // namespace

Look add_in_card_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        if (solid.name == "card") drawCard(Canvas(mesh, solid, Side::MinusY, Side::PlusX));
        else drawPlainly(mesh, solid);
    }
    return std::move(mesh).look();
}

}  // namespace rw
