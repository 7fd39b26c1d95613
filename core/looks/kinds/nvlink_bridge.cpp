#include <algorithm>

#include "looks/details/common.h"

namespace rw {

namespace {

// A slim bar with a foot over each card; u along the cards, v from the lower card to the upper, w away from them.
void drawBridge(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), foot = std::min(18.0, v * 0.3), low = std::min(9.0, w * 0.45);
    for (const double from : {0.0, v - foot}) {
        canvas.bevelled("slot", {2, from + foot * 0.18, 0}, {u - 2, from + foot * 0.82, low + 0.5}, 0.5);
        const Canvas under = canvas.part({3, from + foot * 0.30, 0}, {u - 3, from + foot * 0.70, low}).fromSide(Side::MinusZ, Side::PlusX);
        under.face(kDark, {}, {under.width(), under.height(), under.depth()});
    }
    // The case over both: narrower in the middle, its edges cut.
    const double cut = std::min(5.0, u * 0.14), waist = u * 0.10;
    canvas.extruded("bridge", {{cut, 0, 0}, {u - cut, 0, 0}, {u, cut, 0}, {u, foot * 1.1, 0}, {0, foot * 1.1, 0}, {0, cut, 0}}, low, w - 1);
    canvas.extruded("bridge", {{0, v - foot * 1.1, 0}, {u, v - foot * 1.1, 0}, {u, v - cut, 0}, {u - cut, v, 0}, {cut, v, 0}, {0, v - cut, 0}}, low, w - 1);
    canvas.bevelled("bridge", {waist, foot, low}, {u - waist, v - foot, w - 1}, 0.8);
    canvas.bevelled("shroud_trim", {u * 0.24, foot * 0.5, w - 1.2}, {u * 0.76, v - foot * 0.5, w - 0.3}, 0.5);
    canvas.face("port_green", {u * 0.40, v * 0.28, 0}, {u * 0.60, v * 0.72, w});
    for (const double side : {0.12, 0.84}) canvas.bevelled("light", {u * side, v * 0.36, w - 1.4}, {u * (side + 0.04), v * 0.64, w - 0.8}, 0.2);
}

}  // namespace

Look nvlink_bridge_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids)
        if (isDrawn(solid)) drawBridge(Canvas(mesh, solid, Side::PlusZ, Side::PlusX));
    return std::move(mesh).look();
}

}  // namespace rw
