#include "looks/details/fan.h"

#include <algorithm>
#include <numbers>

namespace rw {

namespace {

constexpr double kTurn = 2 * std::numbers::pi;

// One blade, swept forward as on usual case fans: s along the chord, t from hub to tip.
void drawBlade(const Canvas& canvas, const Rotor& rotor, double start)
{
    const double root = rotor.radius * rotor.hub * 0.96, pitch = kTurn / rotor.blades;
    const auto blade = [&](double s, double t, double back) {
        const double radius = root + (rotor.radius - root) * t;
        const double angle = start + 0.45 * pitch * t * t + pitch * (0.92 - 0.10 * t) * s;
        const double high = 1 - s * (1.35 - 0.35 * s);  // steep at the leading edge
        return rotor.centre + Vec{radius * std::cos(angle), radius * std::sin(angle), 0.5 + (rotor.depth - 1) * high * (0.92 + 0.08 * t) - back};
    };
    canvas.surface("fan_blade", 3, 3, [&](double s, double t) { return blade(s, 1 - t, 0); });
    canvas.surface("fan_blade", 3, 3, [&](double s, double t) { return blade(s, t, 0.4); });
}

void drawHub(const Canvas& canvas, const Rotor& rotor)
{
    const double radius = rotor.radius * rotor.hub, rim = radius * 0.16;
    canvas.wall("fan_blade", Axis::Z, rotor.centre, rotor.depth - rim, radius, radius, 20);
    canvas.wall("fan_blade", Axis::Z, rotor.centre + Vec{0, 0, rotor.depth - rim}, rim, radius, radius - rim, 20);
    canvas.disc("fan", rotor.centre + Vec{0, 0, rotor.depth}, radius - rim, 20);
    canvas.disc("shroud_trim", rotor.centre + Vec{0, 0, rotor.depth + kPrint}, radius * 0.5, 14);
}

// Four arms hold the motor from behind, off the diagonal as on most fans.
void drawStruts(const Canvas& canvas, Vec centre, double radius, double hub, double thick)
{
    canvas.cylinder("fan", Axis::Z, centre, thick, hub, 16);
    for (int i = 0; i < 4; ++i) {
        const double angle = kTurn * (i + 0.5) / 4;
        const Vec along{std::cos(angle), std::sin(angle), 0}, across{-along.y, along.x, 0};
        const Vec start = centre + along * (hub * 0.9), end = centre + along * radius + across * (radius * 0.15);
        const double half = radius * 0.045;
        canvas.extruded("fan", {start + across * half, start - across * half, end - across * half, end + across * half}, 0.2, thick * 0.9);
    }
}

// Rubber in the four corners, with the screw hole in it.
void drawPads(const Canvas& canvas, double from, double to)
{
    const double size = std::min(canvas.width(), canvas.height()), leg = size * 0.19, hole = size * 0.0625;
    for (const int p : {0, 1}) {
        for (const int q : {0, 1}) {
            const Vec corner{p * canvas.width(), q * canvas.height(), 0};
            const double du = p ? -1.0 : 1.0, dv = q ? -1.0 : 1.0;
            std::vector<Vec> pad = {corner, corner + Vec{leg * du, 0, 0}, corner + Vec{0, leg * dv, 0}};
            if (du * dv < 0) std::swap(pad[1], pad[2]);
            canvas.extruded("rubber", pad, from, to - kPrint);
            canvas.disc(kDark, corner + Vec{hole * du, hole * dv, to}, size * 0.024, 8);
        }
    }
}

// Two square plates with the duct between them.
void drawFrame(const Canvas& canvas, Vec centre, double opening, double front)
{
    const Vec size{canvas.width(), canvas.height(), 0};
    const double plate = std::min(4.0, front * 0.2), duct = std::min(opening * 1.02 + 0.6, std::min(size.x, size.y) / 2 - 0.2);
    const auto at = [&](double w) { return Vec{0, 0, w}; };
    canvas.holedFace("fan", at(front), size, centre, opening, 32);
    canvas.holedFace("fan", at(0), size, centre, opening, 24, -1);
    canvas.holedFace("fan", at(front - plate), size, centre, duct, 12, -1);
    canvas.holedFace("fan", at(plate), size, centre, duct, 12);
    canvas.wall("fan", Axis::Z, centre, front, opening, opening, 32, -1);
    canvas.wall("fan", Axis::Z, centre + Vec{0, 0, plate}, front - 2 * plate, duct, duct, 20);
    for (const double low : {0.0, front - plate}) {
        const Vec lo{0, 0, low}, hi{size.x, size.y, low + plate};
        canvas.extrudedSides("fan", {{lo.x, lo.y, 0}, {hi.x, lo.y, 0}, {hi.x, hi.y, 0}, {lo.x, hi.y, 0}}, lo.z, hi.z);
    }
}

}  // namespace

void drawRotor(const Canvas& canvas, const Rotor& rotor)
{
    for (int i = 0; i < rotor.blades; ++i) drawBlade(canvas, rotor, kTurn * i / rotor.blades);
    drawHub(canvas, rotor);
}

void drawFramedFan(const Canvas& canvas)
{
    const Vec centre{canvas.width() / 2, canvas.height() / 2, 0};
    const double radius = std::min(canvas.width(), canvas.height()) / 2;
    const double opening = radius * 0.955, front = canvas.depth() - 0.6, strut = std::min(4.0, canvas.depth() * 0.2);
    drawFrame(canvas, centre, opening, front);
    drawPads(canvas, front - 1, canvas.depth());
    drawStruts(canvas, centre, opening, radius * 0.36, strut);
    drawRotor(canvas, {centre + Vec{0, 0, strut}, opening * 0.975, front - strut - 1, 0.36, 7});
}

}  // namespace rw
