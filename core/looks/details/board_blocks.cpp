#include "looks/details/board_parts.h"

#include <algorithm>

#include "looks/details/common.h"
#include "looks/details/connectors.h"
#include "looks/details/fins.h"

namespace rw {

namespace {

// Grooved metal: fins along the longer side, on a foot.
void drawGrooved(const Canvas& canvas, const char* material)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const bool alongU = u >= v;
    const double across = alongU ? v : u;
    canvas.bevelled(material, {0, 0, 0}, {u, v, w * 0.45}, 0.8);
    const int count = std::clamp(static_cast<int>(across / 4), 3, 12);
    drawFins(canvas.part({0, 0, w * 0.4}, {u, v, w}), {alongU ? Axis::Y : Axis::X, count, 0.55, material});
}

// Low metal with cut corners, a plate let in, two lines on it.
void drawChipset(const Canvas& canvas, const char* material)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth(), cut = std::min(u, v) * 0.2;
    canvas.extruded(material, {{cut, 0, 0}, {u, 0, 0}, {u, v - cut, 0}, {u - cut, v, 0}, {0, v, 0}, {0, cut, 0}}, 0, w - 0.8);
    canvas.extruded("shroud_trim", {{u * 0.2, v * 0.2, 0}, {u * 0.9, v * 0.2, 0}, {u * 0.8, v * 0.8, 0}, {u * 0.2, v * 0.8, 0}}, w - 0.8, w - kPrint);
    canvas.face("print", {u * 0.3, v * 0.45, 0}, {u * 0.7, v * 0.55, w});
}

void drawSataPorts(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const bool alongU = u >= v;
    const int count = std::clamp(static_cast<int>((alongU ? u : v) / 9), 1, 8);
    canvas.box("slot", {}, {u, v, w - kPrint});
    for (int i = 0; i < count; ++i) {
        const double from = (i + 0.2) / count, to = (i + 0.6) / count;
        if (alongU) canvas.face("latch", {u * from, v * 0.2, 0}, {u * to, v * 0.8, w});
        else canvas.face("latch", {u * 0.2, v * from, 0}, {u * 0.8, v * to, w});
    }
}

}  // namespace

void drawBoardBlock(const Canvas& canvas, const std::string& name, const std::string& material)
{
    const bool tall = canvas.height() > canvas.width();
    const auto pins = [&](int perRow) { drawPinSocket(canvas, "slot", tall ? perRow : 2, tall ? 2 : perRow); };
    if (holds(name, "24")) return pins(12);
    if (holds(name, "eps") || holds(name, "8-pin") || holds(name, "cpu power")) return pins(4);
    if (holds(name, "sata")) return drawSataPorts(canvas);
    if (holds(name, "chipset") || holds(name, "pch") || holds(name, "m.2")) return drawChipset(canvas, material.c_str());
    if (material == "heatsink" || holds(name, "heat") || holds(name, "vrm")) return drawGrooved(canvas, material.c_str());
    canvas.bevelled(material, {}, {canvas.width(), canvas.height(), canvas.depth()}, 0.8);
}

}  // namespace rw
