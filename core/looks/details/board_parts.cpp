#include "looks/details/board_parts.h"

#include <algorithm>

#include "looks/details/connectors.h"

namespace rw {

// A frame around the field of contacts, a lever at its side. AM4 has holes in plastic, the others pins under a plate.
void drawCpuSocket(const Canvas& canvas, const std::string& socket)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), rim = std::min(u, v) * 0.13;
    const bool holes = socket == "AM4";
    const char* frame = holes ? "latch" : "socket";
    canvas.box("slot", {1, 1, 0}, {u - 1, v - 1, w * 0.4});
    canvas.bevelled(frame, {0, 0, w * 0.3}, {u, rim, w}, 0.6);
    canvas.bevelled(frame, {0, v - rim * 1.5, w * 0.3}, {u, v, w}, 0.6);
    canvas.bevelled(frame, {0, rim, w * 0.3}, {rim, v - rim * 1.5, w - 0.3}, 0.6);
    canvas.bevelled(frame, {u - rim, rim, w * 0.3}, {u, v - rim * 1.5, w - 0.3}, 0.6);
    canvas.cylinder("steel", Axis::Y, {u - 1.6, 2, w - 1.2}, v - 4, 1.1, 8);
    canvas.cylinder("steel", Axis::X, {u * 0.72, 3, w - 1.2}, u * 0.24, 1.1, 8);
    const Canvas field = canvas.part({rim, rim, 0}, {u - rim, v - rim * 1.5, w * 0.4 + 0.2});
    const int count = 16;
    const double pu = field.width() / count, pv = field.height() / count;
    for (int i = 0; i < count; ++i) {
        for (int k = 0; k < count; ++k) {
            if (i > 5 && i < 10 && k > 5 && k < 10) continue;  // free in the middle
            field.face(holes ? "shroud_trim" : "gold", {pu * (i + 0.25), pv * (k + 0.25), 0}, {pu * (i + 0.75), pv * (k + 0.75), field.depth()});
        }
    }
    for (const double p : {0.06, 0.94})
        for (const double q : {0.05, 0.93}) canvas.disc("steel", {u * p, v * q, w - 0.02}, 2.2, 10);
}

void drawDimmSlot(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), latch = std::min(7.0, u * 0.08);
    SlotLook look;
    look.groove = v * 0.34;
    look.end = 1;
    look.key = 0.5;
    drawSlot(canvas.part({latch, 0, 0}, {u - latch, v, w * 0.85}), look);
    for (const double from : {0.0, u - latch}) {
        canvas.bevelled("slot", {from, 0, 0}, {from + latch, v, w * 0.55}, 0.3);
        canvas.bevelled("latch", {from + 0.6, v * 0.14, w * 0.4}, {from + latch - 0.6, v * 0.86, w}, 0.6);
    }
}

void drawCardSlot(const Canvas& canvas, bool steel)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), latch = u > 60 ? 6.0 : 0.0;
    SlotLook look;
    look.groove = 2.2;
    look.key = 13.0 / std::max(20.0, u);
    look.steel = steel;
    drawSlot(canvas.part({0, 0, 0}, {u - latch, v, w}), look);
    if (latch <= 0) return;
    canvas.bevelled("latch", {u - latch + 0.2, v * 0.1, 0}, {u, v * 0.9, w * 0.72}, 0.6);
    canvas.bevelled("latch", {u - latch * 0.55, v * 0.3, w * 0.5}, {u, v * 0.7, w}, 0.5);
}

void drawM2Connector(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.box("slot", {}, {u, v, w - kPrint});
    canvas.face(kDark, {u * 0.4, v * 0.05, 0}, {u * 0.6, v * 0.95, w});
    for (int i = 0; i < 10; ++i) canvas.face("gold", {u * 0.68, v * (0.06 + 0.09 * i), 0}, {u * 0.96, v * (0.11 + 0.09 * i), w});
}

}  // namespace rw
