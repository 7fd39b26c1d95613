#include "parts/kinds/graphics_card.h"

#include <algorithm>

#include "looks/details/card_cooling.h"
#include "looks/details/common.h"
#include "looks/details/connectors.h"
#include "parts/standards.h"

namespace rw {

namespace {

// The board's tongue: bare at the key, gold on both faces.
void drawEdge(const Canvas& middle)
{
    for (const Side side : {Side::MinusY, Side::PlusY}) {
        const Canvas canvas = middle.fromSide(side, side == Side::MinusY ? Side::PlusX : Side::MinusX);
        const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
        const double key = side == Side::MinusY ? 12.2 : u - 12.2;  // 11.65 mm of contacts, then the notch (PCIe CEM)
        if (side == Side::MinusY) {
            canvas.box("pcb", {0, 0, kPrint}, {key - 1, v, w - kPrint});
            canvas.box("pcb", {key + 1, 0, kPrint}, {u, v, w - kPrint});
        }
        const auto contacts = [&](double from, double to) { drawContacts(canvas.part({from, 0.6, 0}, {to, v * 0.72, w}), std::max(1, static_cast<int>((to - from) / 1.9))); };
        contacts(0.5, key - 1.2);
        contacts(key + 1.2, u - 0.5);
    }
}

// One opening's plate, seen from outside: the first has the display ports, the others vent.
void drawBracket(const Canvas& canvas, bool withPorts)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.box("steel", {0, 0, 0}, {u, v, w - kPrint});
    if (withPorts) {
        for (int i = 0; i < 4; ++i) {  // three DisplayPorts and an HDMI, on end
            const double low = v * (0.14 + 0.19 * i), left = u * 0.30, wide = std::min(6.0, u * 0.4);
            canvas.face("shroud_trim", {left - 0.8, low, 0}, {left + wide + 0.8, low + 16.5, w - kPrint / 2});
            canvas.extruded(kDark, {{left, low + 1, 0}, {left + wide, low + 1, 0}, {left + wide, low + 13, 0}, {left + wide * 0.6, low + 15.5, 0}, {left, low + 15.5, 0}}, w - kPrint, w);
        }
        return;
    }
    for (int row = 0; row < 14; ++row) {
        const double low = v * (0.10 + 0.06 * row), high = low + v * 0.032, slant = v * 0.018;
        canvas.extruded(kDark, {{u * 0.14, low, 0}, {u * 0.86, low + slant, 0}, {u * 0.86, high + slant, 0}, {u * 0.14, high, 0}}, w - kPrint, w);
    }
}

}  // namespace

Look graphics_card_look(const Part& part, const Piece& piece)
{
    MeshBuilder mesh;
    const GraphicsCard* card = part.as<GraphicsCard>();
    bool firstBracket = true;
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        if (solid.name == "edge connector") drawEdge(Canvas(mesh, solid, Side::MinusY, Side::PlusX));
        else if (solid.name == "shroud" && card) drawCardCooling(Canvas(mesh, solid, Side::MinusY, Side::PlusX), *card);
        else if (solid.name == "bracket") {
            drawBracket(Canvas(mesh, solid, Side::MinusX, Side::MinusY), firstBracket);
            firstBracket = false;
        }
        else drawPlainly(mesh, solid);
    }
    return std::move(mesh).look();
}

}  // namespace rw
