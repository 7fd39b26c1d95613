#include <algorithm>

#include "looks/details/common.h"
#include "looks/details/fins.h"

namespace rw {

namespace {

void drawSheet(const Canvas& canvas, const std::string& material)
{
    canvas.box(material, {}, {canvas.width(), canvas.height(), canvas.depth()});
}

// A sheet with one field of real openings in it: four strips around the field, bars across it.
void drawVented(const Canvas& canvas, const char* material, Vec lo, Vec hi, double pitch)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    if (hi.x - lo.x < 20 || hi.y - lo.y < 20) return drawSheet(canvas, material);
    canvas.box(material, {0, 0, 0}, {u, lo.y, w});
    canvas.box(material, {0, hi.y, 0}, {u, v, w});
    canvas.box(material, {0, lo.y, 0}, {lo.x, hi.y, w});
    canvas.box(material, {hi.x, lo.y, 0}, {u, hi.y, w});
    drawSlats(canvas.part({lo.x, lo.y, 0}, {hi.x, hi.y, w}), material, 1, pitch, 0.45);
}

// Solid borders, a see-through mesh between them with the stiffening bars of such fronts.
void drawFront(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), rim = std::min(14.0, u * 0.1);
    canvas.box("front", {0, 0, 0}, {u, rim, w});
    canvas.box("front", {0, v - rim, 0}, {u, v, w});
    canvas.box("front", {0, rim, 0}, {rim, v - rim, w});
    canvas.box("front", {u - rim, rim, 0}, {u, v - rim, w});
    canvas.box("mesh", {rim, rim, w * 0.4}, {u - rim, v - rim, w * 0.6});
    const int bars = std::clamp(static_cast<int>((v - 2 * rim) / 7), 4, 90);
    const double pitch = (v - 2 * rim) / bars;
    for (int i = 0; i < bars; ++i) canvas.box("front", {rim, rim + pitch * (i + 0.3), 0}, {u - rim, rim + pitch * (i + 0.62), w});
}

// The tray has cable openings with rubber lips along its front edge; u to the front, v up.
void drawTray(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.box("steel_dark", {0, 0, 0}, {u, v, w - kPrint});
    for (const double at : {0.16, 0.40, 0.64}) {
        canvas.face("rubber", {u - 22, v * at, 0}, {u - 5, v * (at + 0.18), w - kPrint / 2});
        canvas.face(kDark, {u - 18, v * (at + 0.015), 0}, {u - 9, v * (at + 0.165), w});
        canvas.face("rubber", {u - 14.5, v * at, 0}, {u - 12.5, v * (at + 0.18), w});
    }
}

// Corner posts, shelves, and a handle's opening: a cage for drives. w up.
void drawCage(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), post = std::min({10.0, u * 0.2, v * 0.2});
    for (const double p : {0.0, u - post})
        for (const double q : {0.0, v - post}) canvas.box("cage", {p, q, 0}, {p + post, q + post, w});
    const int shelves = std::clamp(static_cast<int>(w / 30), 1, 8);
    for (int i = 0; i <= shelves; ++i) {
        const double low = (w - 2) * i / shelves;
        canvas.box("cage", {0, 0, low}, {u, v * 0.14, low + 2});
        canvas.box("cage", {0, v * 0.86, low}, {u, v, low + 2});
        canvas.box("cage", {0, v * 0.14, low}, {post, v * 0.86, low + 2});
        canvas.box("cage", {u - post, v * 0.14, low}, {u, v * 0.86, low + 2});
    }
}

// A shroud's top: openings for cables near the rear and vents before the front.
void drawShroud(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height();
    drawVented(canvas, "steel_dark", {u * 0.55, v * 0.25, 0}, {u * 0.92, v * 0.75, 0}, 9);
}

// Vents over the radiator's place; the button and the ports before them, at the front edge.
void drawLid(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), front = u - 18;
    drawVented(canvas.part({0, 0, 0}, {u, v, w - kPrint}), "steel_dark", {u * 0.10, v * 0.25, 0}, {u * 0.86, v * 0.80, 0}, 8);
    canvas.disc("light", {front, v * 0.40, w - kPrint / 2}, 7, 24);
    canvas.disc("slot", {front, v * 0.40, w}, 5.6, 24);
    for (const double at : {0.52, 0.62}) canvas.face("port_blue", {front - 3, v * at, 0}, {front + 3, v * at + 13, w});
    canvas.disc(kDark, {front, v * 0.76, w}, 3, 12);
}

// A pane with the dark print that such panes have along their edges, held by four thumb screws.
void drawPane(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), rim = std::min(12.0, std::min(u, v) * 0.1);
    canvas.box("glass", {0, 0, w * 0.3}, {u, v, w});
    const auto strip = [&](Vec lo, Vec hi) { canvas.box("slot", lo, {hi.x, hi.y, w * 0.3}); };
    strip({}, {u, rim, 0});
    strip({0, v - rim, 0}, {u, v, 0});
    strip({0, rim, 0}, {rim, v - rim, 0});
    strip({u - rim, rim, 0}, {u, v - rim, 0});
    for (const double p : {0.03, 0.97})
        for (const double q : {0.03, 0.97}) canvas.cylinder("steel", Axis::Z, {u * p, v * q, w * 0.25}, w * 0.74, std::min(5.0, rim * 0.45), 16);
}

}  // namespace

Look pc_case_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        const Canvas upright(mesh, solid, Side::PlusY, Side::PlusX), rear(mesh, solid, Side::MinusX, Side::MinusY), side(mesh, solid, Side::PlusZ, Side::PlusX);
        if (solid.name == "lid") drawLid(upright);
        else if (solid.name == "shroud") drawShroud(upright);
        else if (solid.name == "front panel") drawFront(Canvas(mesh, solid, Side::PlusX, Side::MinusZ));
        else if (solid.name == "tray") drawTray(side);
        else if (solid.material == "glass") drawPane(side);
        else if (solid.name == "drive cage") drawCage(upright);
        else if (solid.material == "mesh") drawSlats(rear, "steel_dark", 4, 7, 0.5);
        else drawSheet(side, materialOf(solid));
    }
    return std::move(mesh).look();
}

}  // namespace rw
