#include "parts/kinds/motherboard.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "looks/details/board_parts.h"
#include "looks/details/common.h"
#include "parts/standards.h"

namespace rw {

namespace {

bool isSlot(const Motherboard& board, const std::string& name) { return board.slot(name) != nullptr; }

template <class Row>
bool hasLabel(const std::vector<Row>& rows, const std::string& name)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.label == name; });
}

// The sheet with its edges, gold rings about where ATX boards have screw holes (from the rear and the top edge; only
// a picture, nothing is screwed to it) and flat components; nothing may stand up here, for there is no solid above the board.
void drawSheet(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.box("pcb", {}, {u, v, w - kPrint});
    for (const double x : {10.16, 134.62, 237.49}) {
        for (const double y : {6.35, 161.29, 288.29}) {
            if (x > u - 4 || y > v - 4) continue;
            canvas.disc("gold", {x, v - y, w - kPrint / 2}, 4.2, 16);
            canvas.disc(kDark, {x, v - y, w}, 2.0, 12);
        }
    }
    for (int i = 0; i < 90; ++i) {  // small things spread evenly and the same every time (the R2 sequence): chips, capacitors
        const double x = u * (0.06 + 0.88 * std::fmod(0.7548776662 * i, 1.0)), y = v * (0.03 + 0.94 * std::fmod(0.5698402910 * i, 1.0));
        const double size = i % 7 == 0 ? 7 : i % 3 == 0 ? 3.2 : 1.6;
        if (x + size * 1.4 > u || y + size > v) continue;
        canvas.face(i % 7 == 0 ? "chip" : i % 3 == 0 ? "slot" : "latch", {x, y, 0}, {x + size * 1.4, y + size, w - kPrint / 2});
    }
}

// The printed place of a stick: two lines from the connector to the screw at its longest length. The mount's frame has
// the stick along its x.
void drawStickPlace(const Canvas& canvas, const Mount& mount, Point origin)
{
    const std::string digits = mount.size.size() > 6 ? mount.size.substr(6) : "80";  // "M.2 2280"
    const double length = std::atof(digits.c_str()), w = canvas.depth();
    const auto at = [&](double x, double y) {
        const Vec p = toVec(mount.pose.apply(pointMm(x, y, 0)) - origin);
        return Vec{p.x, p.y, 0};
    };
    const auto line = [&](double x0, double y0, double x1, double y1) {
        const Vec a = at(x0, y0), b = at(x1, y1);
        canvas.face("print", {std::min(a.x, b.x), std::min(a.y, b.y), 0}, {std::max(a.x, b.x), std::max(a.y, b.y), w - kPrint / 2});
    };
    line(5, -11.5, length, -11);
    line(5, 11, length, 11.5);
    canvas.disc("gold", at(length, 0) + Vec{0, 0, w - kPrint / 2}, 2.9, 16);
    canvas.disc("steel", at(length, 0) + Vec{0, 0, w}, 1.9, 12);
}

}  // namespace

Look motherboard_look(const Part& part, const Piece& piece)
{
    MeshBuilder mesh;
    const Motherboard* board = part.as<Motherboard>();
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        const Canvas canvas(mesh, solid, Side::PlusZ, Side::PlusX);
        if (solid.name == "board") {
            drawSheet(canvas);
            for (const Mount& mount : piece.mounts)
                if (mount.kind == MountKind::M2Slot) drawStickPlace(canvas, mount, boundsOf(solid).lo);
        }
        else if (solid.name == "rear ports") drawRearPorts(Canvas(mesh, solid, Side::MinusX, Side::MinusY));
        else if (solid.name == "CPU socket") drawCpuSocket(canvas, board ? board->socket.valueOr("") : "");
        else if (board && hasLabel(board->dimms, solid.name)) drawDimmSlot(canvas.fromSide(Side::PlusZ, Side::PlusY));
        else if (board && isSlot(*board, solid.name)) drawCardSlot(canvas, solid.material == "slot_steel");
        else if (board && hasLabel(board->m2, solid.name)) drawM2Connector(canvas);
        else drawBoardBlock(canvas, solid.name, materialOf(solid));
    }
    return std::move(mesh).look();
}

}  // namespace rw
