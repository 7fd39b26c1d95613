#include <algorithm>
#include <cmath>

#include "looks/details/common.h"

namespace rw {

namespace {

constexpr double kWidestProfile = 30;  // mm: wider ones have two grooves in a face, as 4040 does

// A frame of many rails is drawn in fewer triangles each, so that all of it stays as cheap as a part may be.
enum class Detail { Screws, Grooves, Plain };
Detail detailFor(int profiles)
{
    if (profiles <= 11) return Detail::Screws;
    return profiles <= 26 ? Detail::Grooves : Detail::Plain;
}

// The canvas whose w runs along the longest side of a bar.
Canvas alongBar(MeshBuilder& mesh, const Solid& solid)
{
    const Vec size = toVec(boundsOf(solid).size());
    if (size.x >= size.y && size.x >= size.z) return Canvas(mesh, solid, Side::PlusX, Side::PlusY);
    if (size.y >= size.z) return Canvas(mesh, solid, Side::PlusY, Side::PlusZ);
    return Canvas(mesh, solid, Side::PlusZ, Side::PlusX);
}

// The screws of the angle brackets at both ends, in the grooves.
void drawScrews(const Canvas& canvas, double edge, double radius)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    if (w < edge * 4) return;  // too short for brackets at both ends
    for (const double at : {edge * 0.5, edge * 1.5, w - edge * 1.5, w - edge * 0.5}) {
        canvas.cylinder("steel", Axis::X, {0.4, v / 2, at}, u - 0.8, radius, 10);
        canvas.cylinder("steel", Axis::Y, {u / 2, 0.4, at}, v - 0.8, radius, 10);
    }
}

// A T-slot profile of 20 mm, or one of the two that a 2040 is: grooves 6.2 mm wide and 4.3 mm deep in the faces of a 20 mm
// bar, dark at their bottom, and the bore at the ends.
void drawProfile(const Canvas& canvas, Detail detail)
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
    if (detail == Detail::Screws) drawScrews(canvas, edge, half * 0.86);
}

// The profiles side by side in a bar's section: a 2040 is two. More than four are no profile that is sold.
struct Section { int columns = 1, lines = 1; };
Section sectionOf(const Canvas& canvas)
{
    const double edge = std::min({canvas.width(), canvas.height(), kWidestProfile});
    const long columns = std::lround(canvas.width() / edge), lines = std::lround(canvas.height() / edge);
    const bool isSold = columns >= 1 && lines >= 1 && columns <= 4 && lines <= 4 && columns * lines <= 4;
    return isSold ? Section{static_cast<int>(columns), static_cast<int>(lines)} : Section{};
}

void drawBar(const Canvas& canvas, Detail detail)
{
    if (detail == Detail::Plain) return canvas.bevelled("profile", {0, 0, 0}, {canvas.width(), canvas.height(), canvas.depth()}, 1);
    const Section section = sectionOf(canvas);
    const double u = canvas.width() / section.columns, v = canvas.height() / section.lines;
    for (int column = 0; column < section.columns; ++column)
        for (int line = 0; line < section.lines; ++line)
            drawProfile(canvas.part({u * column, v * line, 0}, {u * (column + 1), v * (line + 1), canvas.depth()}), detail);
}

}  // namespace

Look open_frame_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    std::vector<Canvas> bars;
    int profiles = 0;
    for (const Solid& solid : piece.solids)
        if (isDrawn(solid)) bars.push_back(alongBar(mesh, solid));
    for (const Canvas& bar : bars) profiles += sectionOf(bar).columns * sectionOf(bar).lines;
    for (const Canvas& bar : bars) drawBar(bar, detailFor(profiles));
    return std::move(mesh).look();
}

}  // namespace rw
