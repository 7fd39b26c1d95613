#include <algorithm>

#include "looks/details/common.h"
#include "looks/details/connectors.h"
#include "parts/kinds/storage.h"

namespace rw {

namespace {

// A stick: gold edge, controller, memory, a label over them, the half-moon of the screw at the far end.
void drawStick(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), board = std::min(0.8, w * 0.4);
    canvas.box("pcb", {4, 0, 0}, {u, v, board});
    canvas.box("pcb", {0, 0.4, 0}, {4, v * 0.72, board - kPrint});
    canvas.box("pcb", {0, v * 0.80, 0}, {4, v - 0.4, board - kPrint});
    drawContacts(canvas.fromSide(Side::PlusZ, Side::MinusY).part({0.6, 0, 0}, {v * 0.18, 3.4, board}), 5);
    drawContacts(canvas.fromSide(Side::PlusZ, Side::MinusY).part({v * 0.3, 0, 0}, {v - 1, 3.4, board}), 22);
    canvas.disc("gold", {u - 0.1, v / 2, board + 0.05}, 2.9, 16);
    const double chip = w - 3 * kPrint;
    canvas.box("chip", {8, v * 0.14, board}, {8 + std::min(14.0, u * 0.18), v * 0.86, chip});
    for (int i = 0; i < 2; ++i) {
        const double from = u * (0.38 + 0.28 * i);
        canvas.box("chip", {from, v * 0.12, board}, {std::min(from + u * 0.24, u - 4), v * 0.88, chip});
    }
    canvas.face("label", {u * 0.47, v * 0.16, 0}, {u * 0.93, v * 0.84, w - kPrint});
    canvas.face("label_blue", {u * 0.30, v * 0.16, 0}, {u * 0.47, v * 0.84, w - kPrint});
    for (int i = 0; i < 3; ++i) canvas.face("chip", {u * 0.52, v * (0.28 + 0.18 * i), 0}, {u * (0.88 - 0.08 * i), v * (0.34 + 0.18 * i), w});
    for (int i = 0; i < 5; ++i) canvas.box("latch", {u * 0.27, v * (0.15 + 0.15 * i), board}, {u * 0.27 + 1.4, v * (0.15 + 0.15 * i) + 0.9, board + 0.6});
}

// SATA: the long power tongue beside the short data one, at the connector end (u = 0).
void drawSata(const Canvas& rear, double from)
{
    const double w = rear.depth(), v = rear.height();
    rear.face("slot", {from, 1, 0}, {from + 36, std::min(6.0, v - 1), w - kPrint / 2});
    rear.face("gold", {from + 1.5, 2, 0}, {from + 21, std::min(3.6, v - 1), w});
    rear.face("gold", {from + 24, 2, 0}, {from + 34, std::min(3.6, v - 1), w});
}

void drawSlab(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), p = kPrint;
    canvas.bevelled("plastic", {p, 0, 0}, {u, v, w - 3 * p}, 1.0);
    canvas.face("label", {u * 0.10, v * 0.12, 0}, {u * 0.90, v * 0.60, w - p});
    canvas.face("label_blue", {u * 0.10, v * 0.60, 0}, {u * 0.90, v * 0.88, w - p});
    canvas.face("label", {u * 0.16, v * 0.68, 0}, {u * 0.52, v * 0.80, w});
    for (int i = 0; i < 4; ++i) canvas.face("chip", {u * 0.16, v * (0.18 + 0.09 * i), 0}, {u * (0.84 - 0.14 * (i % 2)), v * (0.215 + 0.09 * i), w});
    for (const double at : {14.0, u - 9.4})
        for (const double side : {4.07, v - 4.07}) canvas.disc(kDark, {at, side, w - 2 * p}, 1.5, 10);
    drawSata(canvas.fromSide(Side::MinusX, Side::MinusY), v * 0.25);
}

// A cast body, the lid over the round platter and the long arm's corner, the label, screws, the board below.
void drawHardDisk(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), p = kPrint, radius = std::min(v * 0.46, u * 0.36);
    canvas.box("pcb", {p, 3, 0}, {u * 0.55, v - 3, w * 0.12});
    canvas.bevelled("drive", {p, 0, w * 0.12}, {u, v, w - 2.4}, 1.2);
    canvas.bevelled("heat_spreader", {3, 3, w - 3}, {u - 3, v - 3, w - 1.2}, 0.8);
    const Vec platter{u * 0.60, v / 2, w - 1.2};  // the lid follows the disks below it
    canvas.cylinder("drive", Axis::Z, platter, 1.2 - 2 * p, radius, 48);
    canvas.ring("heat_spreader", platter, 1.2 - p, radius * 0.93, radius, 48);
    canvas.disc("label", platter + Vec{0, 0, 1.2 - p}, radius * 0.84, 40);
    canvas.disc("heat_spreader", platter + Vec{0, 0, 1.2}, radius * 0.2, 24);
    canvas.disc("chip", platter + Vec{0, 0, 1.2 - p / 2}, radius * 0.24, 24);
    canvas.cylinder("drive", Axis::Z, {u * 0.16, v * 0.24, w - 1.2}, 0.8, v * 0.10, 24);
    canvas.face("label_blue", {u * 0.06, v * 0.48, 0}, {u * 0.22, v * 0.90, w - 1.2 + p});
    for (int i = 0; i < 3; ++i) canvas.face("chip", {u * 0.44, v * (0.64 + 0.04 * i), 0}, {u * (0.76 - 0.04 * i), v * (0.655 + 0.04 * i), w});
    canvas.face("label_blue", {u * 0.46, v * 0.22, 0}, {u * 0.74, v * 0.34, w});
    for (const double at : {0.05, 0.5, 0.95})
        for (const double side : {0.055, 0.945}) canvas.cylinder("chip", Axis::Z, {u * at, v * side, w - 1.2}, 0.4, 1.8, 10);
    drawSata(canvas.fromSide(Side::MinusX, Side::MinusY), v * 0.2);
}

}  // namespace

Look storage_look(const Part& part, const Piece& piece)
{
    MeshBuilder mesh;
    const Storage* storage = part.as<Storage>();
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        const Canvas canvas(mesh, solid, Side::PlusZ, Side::PlusX);
        if (storage && storage->isM2()) drawStick(canvas);
        else if (storage && storage->form.valueOr("") == "2.5") drawSlab(canvas);
        else drawHardDisk(canvas);
    }
    return std::move(mesh).look();
}

}  // namespace rw
