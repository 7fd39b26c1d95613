#include <algorithm>

#include "looks/details/common.h"

namespace rw {

namespace {

// The canvas whose w runs along the longest side of a bar.
Canvas alongBar(MeshBuilder& mesh, const Solid& solid)
{
    const Vec size = toVec(boundsOf(solid).size());
    if (size.x >= size.y && size.x >= size.z) return Canvas(mesh, solid, Side::PlusX, Side::PlusY);
    if (size.y >= size.z) return Canvas(mesh, solid, Side::PlusY, Side::PlusZ);
    return Canvas(mesh, solid, Side::PlusZ, Side::PlusX);
}

// A T-slot profile: grooves 6.2 mm wide and 4.3 mm deep in the faces of a 20 mm bar, dark at their bottom, the bore at
// the ends, and the angle brackets' screws in the grooves.
void drawProfile(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), edge = std::min(u, v);
    const double half = edge * 0.155, deep = edge * 0.215;
    const Vec middle{u / 2, v / 2, 0};
    for (const double p : {0.0, middle.x + half}) {  // the four corners
        for (const double q : {0.0, middle.y + half})
            canvas.bevelled("profile", {p, q, 0}, {p + middle.x - half, q + middle.y - half, w}, edge * 0.05);
    }
    canvas.box("fins_dark", {deep, deep, kPrint}, {u - deep, v - deep, w - kPrint});
    for (const double end : {0.0, 1.0}) canvas.disc(kDark, {middle.x, middle.y, end * w}, edge * 0.13, 12, end > 0 ? 1 : -1);
    for (const double at : {edge * 0.5, edge * 1.5, w - edge * 1.5, w - edge * 0.5}) {
        canvas.cylinder("steel", Axis::X, {0.4, middle.y, at}, u - 0.8, half * 0.86, 10);
        canvas.cylinder("steel", Axis::Y, {middle.x, 0.4, at}, v - 0.8, half * 0.86, 10);
    }
}

}  // namespace

Look open_frame_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids)
        if (isDrawn(solid)) drawProfile(alongBar(mesh, solid));
    return std::move(mesh).look();
}

}  // namespace rw
