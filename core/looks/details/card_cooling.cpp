#include "looks/details/card_cooling.h"

#include <algorithm>

#include "looks/details/card_layers.h"
#include "looks/details/connectors.h"
#include "looks/details/fan.h"
#include "looks/details/fins.h"

namespace rw {

namespace {

void drawBoard(const Canvas& canvas, const Layers& at)
{
    const double end = std::min(at.u - 2, 240.0);
    canvas.box("pcb_dark", {0, 0, at.board}, {end, std::min(at.v - 1, 96.0), at.boardTop});
}

void drawPlainFins(const Canvas& canvas, const Layers& at, double top)
{
    canvas.box(kDark, {6, 6, at.boardTop}, {at.u - 6, at.v - 10, top - (top - at.fins) * 0.25});
    drawFins(canvas.part({2, 2, at.fins}, {at.u - 2, at.v - 4, top}), {Axis::X, std::clamp(static_cast<int>(at.u / 4.5), 10, 70), 0.3, "fins"});
}

// Sheet metal with vents at the far end, the cross of screws behind the chip, and a name.
void drawBackplate(const Canvas& canvas, const Layers& at)
{
    const Canvas back = canvas.fromSide(Side::PlusY, Side::MinusX);
    const double u = at.u, v = at.v, w = at.w;
    back.bevelled("backplate", {0, 0, w - at.backplate}, {u, v - 1, w - kPrint}, 0.5);
    const auto print = [&](const char* material, std::vector<Vec> outline) { back.extruded(material, outline, w - kPrint, w); };
    for (int i = 0; i < 7; ++i) {
        const double left = u * 0.04 + u * 0.028 * i, slant = v * 0.16;
        print(kDark, {{left, v * 0.22, 0}, {left + u * 0.012, v * 0.22, 0}, {left + u * 0.012 + slant, v * 0.80, 0}, {left + slant, v * 0.80, 0}});
    }
    const Vec chip{u * 0.60, v * 0.5, 0};
    for (const double p : {-1.0, 1.0})
        for (const double q : {-1.0, 1.0}) back.cylinder("steel", Axis::Z, chip + Vec{26 * p, std::min(26.0, v * 0.3) * q, w - 1}, 1, 3, 12);
    const double e = std::min(14.0, v * 0.16);
    print("shroud_trim", {chip + Vec{-e, -e, 0}, chip + Vec{e, -e, 0}, chip + Vec{e, e, 0}, chip + Vec{-e, e, 0}});
    print("print", {{u * 0.76, v * 0.62, 0}, {u * 0.95, v * 0.62, 0}, {u * 0.95, v * 0.72, 0}, {u * 0.76, v * 0.72, 0}});
}

// Plugs on the upper edge, their holes up, between the board and the fins; the finger connector of a bridge.
void drawUpperEdge(const Canvas& canvas, const GraphicsCard& card, const Layers& at)
{
    const Canvas top = canvas.fromSide(Side::PlusZ, Side::PlusX);  // its v runs from the fan side to the backplate
    const double v = top.height(), w = top.depth(), deep = std::min(12.0, w * 0.2);
    double wide = 0;
    for (const PowerPlug& plug : card.plugs) wide += plug.count * 21.0;
    double left = card.plugPosition ? card.plugPosition->amount() - 1.59 - wide / 2 : at.u * 0.8 - wide / 2;
    left = std::clamp(left, 2.0, std::max(2.0, at.u - wide - 2));
    for (const PowerPlug& plug : card.plugs) {
        const bool twelve = plug.type.find("12") != std::string::npos;
        for (int i = 0; i < std::min(plug.count, 4); ++i, left += 21) {
            const double high = v - at.boardTop, thick = std::min(twelve ? 9.0 : 11.0, v * 0.4);
            top.box("dark", {left - 1.5, high - thick - 1.5, w - deep}, {left + 20.5, high + 1, w - 6});
            drawPinSocket(top.part({left, high - thick, w - deep}, {left + 19, high, w}), "slot", 2, twelve ? 6 : 4);
        }
    }
    const double text = std::min(9.0, v * 0.2);  // the maker's word along the edge
    if (card.cooling.valueOr("") != "flow_through") top.face("light", {at.u * 0.34, v * 0.05, 0}, {at.u * 0.56, v * 0.05 + text * 0.6, w});
    if (card.nvlink.valueOr("none") == "none") return;
    top.box("pcb", {22, v - at.boardTop, w - 6}, {68, v - at.board, w});
    drawContacts(canvas.part({24, at.v - 5, 0}, {66, at.v, at.boardTop + kPrint}), 20);
}

// A face plate with a round opening per fan and the rotors in them; trims between.
void drawOpenAir(const Canvas& canvas, const GraphicsCard& card, const Layers& at)
{
    const int usual = at.u > 262 ? 3 : at.u > 175 ? 2 : 1;
    const int fans = std::clamp(static_cast<int>(card.fans.valueOr(usual)), 1, 4);
    const double cell = at.u / fans, radius = std::min(cell / 2 - 2.5, at.v / 2 - 3.5), deep = std::min(14.0, (at.w - at.fins) * 0.5);
    drawPlainFins(canvas, at, at.w - deep - 1);
    for (int i = 0; i < fans; ++i) {
        const Vec centre{cell * (i + 0.5), at.v / 2, 0};
        const Vec lo{cell * i, 0, at.face}, hi{cell * (i + 1), at.v, at.face};
        canvas.holedFace("shroud", lo, hi, centre, radius, 40);
        canvas.holedFace("shroud", {lo.x, lo.y, at.w - deep}, hi, centre, radius, 40, -1);
        canvas.wall("shroud", Axis::Z, centre + Vec{0, 0, at.w - deep}, deep - (at.w - at.face), radius, radius, 40, -1);
        canvas.ring("shroud_trim", centre + Vec{0, 0, at.face}, at.w - at.face - 0.5, radius, radius + 1.6, 40);
        drawRotor(canvas, {centre + Vec{0, 0, at.w - deep + 1}, radius * 0.97, deep - 2, 0.30, 9});
    }
    canvas.extrudedSides("shroud", {{0, 0, 0}, {at.u, 0, 0}, {at.u, at.v, 0}, {0, at.v, 0}}, at.w - deep, at.face);
    for (int i = 0; i <= fans; ++i) {  // slanted plates where the circles leave room: at the ends and between
        for (const double low : {0.0, at.v}) {
            const double away = low > 0 ? -1 : 1, tall = at.v * 0.20, base = at.v * 0.16, middle = std::clamp(cell * i, base * 0.6, at.u - base * 0.6);
            std::vector<Vec> trim = {{middle - base, low, 0}, {middle + base, low, 0}, {middle, low + tall * away, 0}};
            if (away < 0) std::reverse(trim.begin(), trim.end());
            for (Vec& p : trim) p.x = std::clamp(p.x, 0.5, at.u - 0.5);
            canvas.extruded("shroud_trim", trim, at.face, at.w - 1.2);
        }
    }
}

}  // namespace

void drawCardCooling(const Canvas& canvas, const GraphicsCard& card)
{
    const Layers at(canvas, card);
    const std::string cooling = card.cooling.valueOr("open_air");
    if (cooling == "flow_through") {
        drawFlowThrough(canvas, at);
    } else {
        drawBoard(canvas, at);
        drawBackplate(canvas, at);
        if (cooling == "blower") drawBlower(canvas, at);
        else if (cooling == "passive") drawPassive(canvas, at);
        else drawOpenAir(canvas, card, at);
    }
    drawUpperEdge(canvas, card, at);
}

}  // namespace rw
