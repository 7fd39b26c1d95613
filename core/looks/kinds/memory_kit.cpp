#include <algorithm>

#include "looks/details/common.h"
#include "looks/details/connectors.h"

namespace rw {

namespace {

constexpr double kBare = 32.0;  // a module no higher than this has no heat spreader to speak of (JEDEC 31.25 mm)

// Board, gold fingers on both sides with the key's gap, and the chips where no spreader hides them.
void drawModule(const Canvas& middle, bool bare)
{
    const double p = kPrint;
    for (const Side side : {Side::PlusX, Side::MinusX}) {
        const Canvas canvas = middle.fromSide(side, side == Side::PlusX ? Side::PlusY : Side::MinusY);
        const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), key = side == Side::PlusX ? 0.53 : 0.47;
        if (side == Side::PlusX) {
            canvas.box("pcb", {0, 4, p}, {u, v, w - p});
            canvas.box("pcb", {0, 0, p}, {u * key - 1.2, 4, w - p});
            canvas.box("pcb", {u * key + 1.2, 0, p}, {u, 4, w - p});
        }
        const auto fingers = [&](double from, double to, int count) { drawContacts(canvas.part({from, 0.3, 0}, {to, 3.2, w}), count); };
        fingers(3, u * key - 2, side == Side::PlusX ? 38 : 34);
        fingers(u * key + 2, u - 3, side == Side::PlusX ? 34 : 38);
        for (int i = 0; bare && i < 8; ++i) {
            const double at = u * (0.05 + 0.1075 * (i + (i > 3)));
            canvas.face("chip", {at, v * 0.38, w}, {at + u * 0.075, v * 0.80, w});
        }
    }
}

// Two half shells with a step, ridges along the top edge and a name plate.
void drawSpreader(const Canvas& middle)
{
    const Canvas canvas = middle.fromSide(Side::PlusX, Side::PlusY);
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), step = std::min(0.5, w * 0.1), ridges = std::min(6.0, v * 0.2);
    canvas.bevelled("spreader", {0, 0, step}, {u, v - ridges, w - step}, 0.5);
    constexpr int count = 15;  // teeth of the ridge
    for (int i = 0; i < count; ++i) {
        const double pitch = u / count, rise = ridges * (i % 2 ? 0.55 : 1.0) - kPrint;
        canvas.box("spreader", {pitch * i, v - ridges - 1, step * 2}, {pitch * (i + 1), v - ridges + rise, w - step * 2});
    }
    for (const Side side : {Side::PlusX, Side::MinusX}) {
        const Canvas face = middle.fromSide(side, side == Side::PlusX ? Side::PlusY : Side::MinusY);
        face.extruded("shroud_trim", {{0, 2, 0}, {u * 0.18, 2, 0}, {u * 0.30, v - ridges - 2, 0}, {0, v - ridges - 2, 0}}, w - step - 0.1, w);
        face.extruded("shroud_trim", {{u * 0.82, 2, 0}, {u, 2, 0}, {u, v - ridges - 2, 0}, {u * 0.70, v - ridges - 2, 0}}, w - step - 0.1, w);
        face.face("print", {u * 0.38, v * 0.34, 0}, {u * 0.62, v * 0.52, w - step + kPrint});
    }
}

}  // namespace

Look memory_kit_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    bool bare = false;
    for (const Solid& solid : piece.solids)
        if (solid.name == "heat spreader") bare = boundsOf(solid).hi.z.amount() <= kBare + 3;
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        const Canvas canvas(mesh, solid, Side::PlusZ, Side::PlusX);
        if (solid.name == "module") drawModule(canvas, bare);
        else if (!bare) drawSpreader(canvas);
    }
    return std::move(mesh).look();
}

}  // namespace rw
