#include "looks/details/fins.h"

#include <algorithm>

namespace rw {

void drawFins(const Canvas& canvas, const Fins& fins)
{
    const Vec size{canvas.width(), canvas.height(), canvas.depth()};
    const double length = fins.across == Axis::X ? size.x : fins.across == Axis::Y ? size.y : size.z;
    const double thick = length / (fins.count - 1 + fins.share) * fins.share, pitch = (length - thick) / std::max(1, fins.count - 1);
    for (int i = 0; i < fins.count; ++i) {
        Vec lo, hi = size;
        (fins.across == Axis::X ? lo.x : fins.across == Axis::Y ? lo.y : lo.z) = pitch * i;
        (fins.across == Axis::X ? hi.x : fins.across == Axis::Y ? hi.y : hi.z) = pitch * i + thick;
        canvas.box(fins.material, lo, hi);
    }
}

void drawSlats(const Canvas& canvas, const char* material, double border, double pitch, double share)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const double inner = v - 2 * border;
    if (inner <= pitch || u <= 2 * border) return canvas.box(material, {}, {u, v, w});
    canvas.box(material, {0, 0, 0}, {u, border, w});
    canvas.box(material, {0, v - border, 0}, {u, v, w});
    canvas.box(material, {0, border, 0}, {border, v - border, w});
    canvas.box(material, {u - border, border, 0}, {u, v - border, w});
    const int bars = std::clamp(static_cast<int>(inner / pitch), 1, 80);
    const double step = inner / bars;
    for (int i = 0; i < bars; ++i) {
        const double low = border + step * (i + 0.5 - share / 2);
        canvas.box(material, {border, low, 0}, {u - border, low + step * share, w});
    }
}

void drawHexVent(const Canvas& canvas, double pitch, double w)
{
    const int columns = static_cast<int>(canvas.width() / pitch), rows = static_cast<int>(canvas.height() / (pitch * 0.87));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns - row % 2; ++column) {
            const double u = pitch * (column + 0.5 + 0.5 * (row % 2)), v = pitch * 0.87 * (row + 0.5);
            canvas.disc(kDark, {u, v, w}, pitch * 0.42, 6);
        }
    }
}

}  // namespace rw
