#include <algorithm>

#include "looks/details/common.h"

namespace rw {

namespace {

// An angle of sheet metal with a long slot, and the rubber pads the card lies on. u from the bracket, w up to the card.
void drawArm(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), pad = std::min(2.0, w * 0.25), sheet = std::min(2.5, v * 0.3);
    const double top = w - pad;
    canvas.bevelled("brace", {0, 0, top - std::min(3.0, top * 0.4)}, {u, v, top}, 0.5);
    canvas.bevelled("brace", {0, 0, 0}, {u, sheet, top - 0.5}, 0.5);
    canvas.extruded(kDark, {{u * 0.08, v * 0.42, 0}, {u * 0.52, v * 0.42, 0}, {u * 0.52, v * 0.66, 0}, {u * 0.08, v * 0.66, 0}}, top - kPrint, top + 0.02);
    for (const double at : {0.16, 0.40}) canvas.cylinder("steel", Axis::Z, {u * at, v * 0.54, top}, pad * 0.8, std::min(3.4, v * 0.22), 16);
    for (const double at : {0.60, 0.76, 0.90}) canvas.bevelled("port_red", {u * at, v * 0.10, top}, {u * at + std::min(22.0, u * 0.09), v * 0.90, w}, 0.5);
}

// The plate in the opening: its folded top with the screw notch, and slots to let air through.
void drawBracket(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.box("steel", {}, {u, v, w - kPrint});
    for (int i = 0; i < 5; ++i) canvas.face(kDark, {u * 0.25, v * (0.12 + 0.14 * i), 0}, {u * 0.75, v * (0.20 + 0.14 * i), w});
    canvas.disc(kDark, {u / 2, v * 0.93, w}, std::min(2.0, u * 0.3), 12);
}

// A telescopic foot: base, tube, knurled ring, thread, and the cushion under the card.
void drawPost(const Canvas& canvas, double radius)
{
    const Vec middle{canvas.width() / 2, canvas.height() / 2, 0};
    const double w = canvas.depth(), base = std::min(5.0, w * 0.1), tube = w * 0.55;
    const auto at = [&](double high) { return middle + Vec{0, 0, high}; };
    canvas.cylinder("rubber", Axis::Z, at(0), base * 0.4, radius * 0.98, 32);
    canvas.cone("brace", Axis::Z, at(base * 0.4), base * 0.6, radius, radius * 0.85, 32);
    canvas.cylinder("brace", Axis::Z, at(base), tube - base, radius * 0.62, 24);
    const double collar = std::min(9.0, w * 0.12);
    canvas.cylinder("port_red", Axis::Z, at(tube), collar, radius * 0.84, 14);
    const double screwFrom = tube + collar, screwTo = w - std::min(7.0, w * 0.1);
    const int turns = std::clamp(static_cast<int>((screwTo - screwFrom) / 2.0), 2, 30);
    const double pitch = (screwTo - screwFrom) / turns;
    for (int i = 0; i < turns; ++i) {
        canvas.wall("steel", Axis::Z, at(screwFrom + pitch * i), pitch / 2, radius * 0.36, radius * 0.46, 14);
        canvas.wall("steel", Axis::Z, at(screwFrom + pitch * (i + 0.5)), pitch / 2, radius * 0.46, radius * 0.36, 14);
    }
    canvas.cylinder("brace", Axis::Z, at(screwTo), (w - screwTo) * 0.5, radius * 0.95, 28);
    canvas.cylinder("rubber", Axis::Z, at(screwTo + (w - screwTo) * 0.5), (w - screwTo) * 0.5, radius, 28);
}

}  // namespace

Look gpu_brace_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        if (const Cylinder* post = std::get_if<Cylinder>(&solid.shape)) drawPost(Canvas(mesh, solid, Side::PlusY, Side::PlusZ), post->radius.amount());
        else if (solid.name == "arm") drawArm(Canvas(mesh, solid, Side::PlusY, Side::PlusX));
        else drawBracket(Canvas(mesh, solid, Side::MinusX, Side::MinusY));
    }
    return std::move(mesh).look();
}

}  // namespace rw
