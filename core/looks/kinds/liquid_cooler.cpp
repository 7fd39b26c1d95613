#include <algorithm>

#include "looks/details/common.h"
#include "looks/details/fan.h"
#include "looks/details/fins.h"

namespace rw {

namespace {

// Cold plate, pump, the ring that lights up, the maker's disc; two fittings for the hoses at the side.
void drawPump(const Canvas& canvas, double radius)
{
    const double w = canvas.depth(), body = radius * 0.90;
    const Vec middle{canvas.width() / 2, canvas.height() / 2, 0};
    const auto at = [&](double high) { return middle + Vec{0, 0, high}; };
    const double plate = std::min(4.0, w * 0.1), rim = w * 0.82;
    canvas.cylinder("copper", Axis::Z, middle, plate, radius * 0.62, 32);
    canvas.cylinder("steel", Axis::Z, at(plate * 0.8), w * 0.07, radius * 0.98, 48);
    canvas.wall("pump", Axis::Z, at(plate + w * 0.05), rim - plate - w * 0.05, body, body, 48);
    canvas.wall("pump", Axis::Z, at(rim), w - 1 - rim, body, body - (w - 1 - rim) * 0.8, 48);
    const double top = body - (w - 1 - rim) * 0.8;
    canvas.disc("pump", at(w - 1), top, 48);
    canvas.ring("light", at(w - 1), 0.8, top * 0.82, top * 0.92, 48);
    canvas.cylinder("shroud_trim", Axis::Z, at(w - 1), 0.7, top * 0.62, 40);
    canvas.disc("pump", at(w - kPrint / 2), top * 0.30, 6);
    canvas.disc("shroud_trim", at(w), top * 0.17, 3);
    for (const double side : {-1.0, 1.0}) {
        const Vec base = middle + Vec{radius * 0.7, side * radius * 0.30, w * 0.48};
        canvas.cylinder("steel", Axis::X, base, radius * 0.25, std::min(6.0, w * 0.16), 16);
    }
}

// Tanks at both ends, flat tubes along, fins between them.
void drawCore(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), tank = std::min(18.0, u * 0.08), skin = 0.8;
    canvas.bevelled("radiator", {0, 0, 0}, {tank, v, w}, 2);
    canvas.bevelled("radiator", {u - tank, 0, 0}, {u, v, w}, 2);
    canvas.box("radiator", {tank, 0, 0}, {u - tank, 3, w});
    canvas.box("radiator", {tank, v - 3, 0}, {u - tank, v, w});
    for (const double side : {0.3, 0.7})  // hose fittings in the tank's face
        canvas.ring("steel", {tank / 2, v * side, w - 1.0}, 0.99, std::min(3.2, tank * 0.2), std::min(6.0, tank * 0.4), 16);
    const Canvas core = canvas.part({tank, 3, 0}, {u - tank, v - 3, w});
    core.box(kDark, {0, 0, w * 0.3}, {core.width(), core.height(), w * 0.7});
    drawFins(core.part({0, 0, skin}, {core.width(), core.height(), w - skin}), {Axis::X, std::clamp(static_cast<int>(u / 5), 10, 90), 0.25, "fins_dark"});
    drawFins(core.part({0, 0, skin / 2}, {core.width(), core.height(), w - skin / 2}), {Axis::Y, 13, 0.22, "radiator"});
}

}  // namespace

Look liquid_cooler_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        const Canvas canvas(mesh, solid, Side::PlusZ, Side::PlusX);
        if (const Cylinder* pump = std::get_if<Cylinder>(&solid.shape)) drawPump(canvas, pump->radius.amount());
        else if (solid.role == Role::Fan) drawFramedFan(canvas);
        else if (solid.name == "pump block") drawPlainly(mesh, solid);
        else drawCore(canvas);
    }
    return std::move(mesh).look();
}

}  // namespace rw
