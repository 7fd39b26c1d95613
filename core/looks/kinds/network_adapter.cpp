#include <algorithm>

#include "looks/details/common.h"

namespace rw {

namespace {

// The USB plug at the port, the body, and an antenna folded out along it on a hinge.
void drawStick(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const double plug = std::min(14.0, u * 0.3), body = std::min(plug + 28, u * 0.72), mid = v * 0.40;
    const double shell = std::min(6.0, v * 0.3), thick = std::min(2.3, w * 0.25);  // a USB-A shell is 12 × 4.5 mm
    canvas.box("steel", {0, mid - shell, w / 2 - thick}, {plug, mid + shell, w / 2 + thick});
    for (const double side : {-0.5, 0.5}) canvas.face(kDark, {plug * 0.55, mid + shell * side - shell * 0.2, 0}, {plug * 0.75, mid + shell * side + shell * 0.2, w / 2 + thick + 0.05});
    canvas.face("port_blue", {0.2, mid - shell * 0.8, 0}, {plug * 0.3, mid + shell * 0.8, w / 2 + thick + 0.05});
    canvas.bevelled("plastic", {plug, v * 0.02, w * 0.05}, {body, v * 0.76, w * 0.95}, 1.5);
    canvas.face("light", {plug + 2, mid - 0.8, 0}, {plug + 5, mid + 0.8, w * 0.95 + 0.05});
    canvas.face("print", {plug + 8, mid - v * 0.12, 0}, {body - 4, mid + v * 0.12, w * 0.95 + 0.05});
    const double radius = std::min(v * 0.11, w * 0.42), hinge = body - 8, along = v - radius;
    canvas.cylinder("shroud_trim", Axis::Y, {hinge, v * 0.70, w / 2}, v * 0.30, radius * 0.95, 14);
    canvas.cylinder("slot", Axis::X, {hinge, along, w / 2}, (u - hinge) * 0.25, radius, 14);
    canvas.cone("slot", Axis::X, {hinge + (u - hinge) * 0.25, along, w / 2}, (u - hinge) * 0.75, radius, radius * 0.6, 14);
}

}  // namespace

Look network_adapter_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids)
        if (isDrawn(solid)) drawStick(Canvas(mesh, solid, Side::PlusZ, Side::PlusX));
    return std::move(mesh).look();
}

}  // namespace rw
