#include <algorithm>
#include <cmath>

#include "looks/details/common.h"
#include "looks/details/fan.h"
#include "looks/details/fins.h"

namespace rw {

namespace {

constexpr int kPipes = 6;

// Where pipe i stands across the stack: along y, in two staggered rows along x.
Vec pipeAt(const Canvas& stack, int i)
{
    const double share = (i + 0.5) / kPipes;
    return {stack.width() * (i % 2 ? 0.36 : 0.64), stack.height() * (0.10 + 0.80 * share), 0};
}

// Thin plates one above the other, dark in the core, pipes through them to their tips above the top plate.
void drawFinStack(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), tip = std::min(4.0, w * 0.05);
    const double notch = std::min(u * 0.12, 5.0);
    canvas.box(kDark, {u * 0.2, v * 0.06, 1}, {u * 0.8, v * 0.94, w - tip - 2});
    const int count = std::clamp(static_cast<int>(w / 4), 6, 28);
    const double thick = 0.9, pitch = (w - tip - thick) / (count - 1);
    for (int i = 0; i < count; ++i) {  // every plate has its corners cut
        const double low = pitch * i;
        canvas.extruded("fins", {{notch, 0, 0}, {u - notch, 0, 0}, {u, notch, 0}, {u, v - notch, 0}, {u - notch, v, 0}, {notch, v, 0}, {0, v - notch, 0}, {0, notch, 0}}, low, low + thick);
    }
    for (int i = 0; i < kPipes; ++i) {
        const Vec at = pipeAt(canvas, i);
        canvas.wall("copper", Axis::Z, at, w - tip, 3, 3, 10);
        canvas.cone("heat_spreader", Axis::Z, at + Vec{0, 0, w - tip}, tip, 3, 1.6, 14);
    }
}

// The cold plate with the pipes lying in it, side by side, and the bridge that presses it down.
void drawBase(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.bevelled("copper", {}, {u, v, w * 0.35}, 0.8);
    canvas.bevelled("heatsink", {0, 0, w * 0.62}, {u, v, w}, 1.0);
    const double pitch = u / kPipes;
    for (int i = 0; i < kPipes; ++i) {
        const double radius = std::min(pitch * 0.46, w * 0.2);
        canvas.cylinder("copper", Axis::Y, {pitch * (i + 0.5), 0, w * 0.48}, v, radius, 12);
    }
}

// Pipes from the base up to both sides, each an S in the plane of the airflow.
void drawPipes(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), radius = std::min(3.0, v * 0.08);
    for (int i = 0; i < kPipes; ++i) {
        const double y = v * (0.10 + 0.80 * (i + 0.5) / kPipes);
        for (const double end : {radius, u - radius}) {
            const double start = u / 2 + (end > u / 2 ? 9.0 : -9.0);
            canvas.surface("copper", 6, 7, [=](double s, double t) {
                const double ease = s * s * (3 - 2 * s), angle = 2 * 3.14159265358979 * t;
                return Vec{start + (end - start) * ease + radius * std::cos(angle), y + radius * std::sin(angle), w * s};
            });
        }
    }
}

// A cooler that blows onto the board: plates on edge below the fan.
void drawLowStack(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.box(kDark, {u * 0.05, v * 0.15, w * 0.15}, {u * 0.95, v * 0.85, w * 0.75});
    canvas.bevelled("copper", {u * 0.3, v * 0.3, 0}, {u * 0.7, v * 0.7, w * 0.15}, 0.6);
    drawFins(canvas.part({0, 0, w * 0.25}, {u, v, w}), {Axis::X, std::clamp(static_cast<int>(u / 3), 8, 36), 0.3, "fins"});
    for (int i = 0; i < 4; ++i) {
        const double at = v * (0.32 + 0.12 * i);
        canvas.cylinder("copper", Axis::X, {0.5, at, w * 0.34}, u - 1, std::min(3.0, w * 0.09), 12);
    }
}

void drawRoundFan(const Canvas& canvas, double radius)
{
    const Vec centre{canvas.width() / 2, canvas.height() / 2, 0};
    const double w = canvas.depth();
    canvas.ring("fan", centre, w, radius * 0.95, radius, 40);
    for (const bool turned : {false, true}) {  // the cross that holds the motor
        const double a = radius * 0.94, b = radius * 0.05;
        const Vec half = turned ? Vec{b, a, 0} : Vec{a, b, 0};
        canvas.box("fan", {centre.x - half.x, centre.y - half.y, 0.2}, {centre.x + half.x, centre.y + half.y, 2.5});
    }
    drawRotor(canvas, {centre + Vec{0, 0, 3}, radius * 0.92, w - 4, 0.38, 9});
}

}  // namespace

Look air_cooler_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids) {
        if (!isDrawn(solid)) continue;
        const Canvas upright(mesh, solid, Side::PlusZ, Side::PlusX);
        if (const Cylinder* fan = std::get_if<Cylinder>(&solid.shape)) drawRoundFan(upright, fan->radius.amount());
        else if (solid.role == Role::Fan) drawFramedFan(Canvas(mesh, solid, Side::PlusX, Side::PlusY));
        else if (solid.name == "fins") drawLowStack(upright);
        else if (holds(solid.name, "fin")) drawFinStack(upright);
        else if (solid.name == "heat pipes") drawPipes(upright);
        else if (solid.name == "base") drawBase(upright);
        else drawPlainly(mesh, solid);
    }
    return std::move(mesh).look();
}

}  // namespace rw
