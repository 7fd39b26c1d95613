#include "looks/details/board_parts.h"

#include <algorithm>

#include "looks/details/connectors.h"

namespace rw {

namespace {

enum class Stack { Wireless, Usb, Display, NetworkOverUsb, Audio };

void drawUsb(const Canvas& stack, int count, double from, double to, const char* mouth)
{
    const double each = (to - from) / count;
    for (int i = 0; i < count; ++i)
        drawPort(stack.part({0.6, from + each * i + 0.4, 0}, {stack.width() - 0.6, from + each * (i + 1) - 0.4, stack.depth()}), "ports", mouth, 0.9);
}

void drawStack(const Canvas& canvas, Stack stack, int turn)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const Vec middle{u / 2, 0, 0};
    switch (stack) {
    case Stack::Wireless:
        canvas.box("ports", {0, 0, 0}, {u, v * 0.8, w - 4});
        for (const double high : {0.25, 0.6}) canvas.cylinder("gold", Axis::Z, middle + Vec{0, v * high, w - 4}, 4, std::min(3.2, u * 0.3), 12);
        break;
    case Stack::Usb:
        drawUsb(canvas, 4, 0, v * 0.97, turn % 2 ? "port_red" : "port_blue");
        break;
    case Stack::Display:
        drawPort(canvas.part({u * 0.2, 0, 0}, {u * 0.8, v * 0.46, w}), "ports", "slot", 1.2);
        drawPort(canvas.part({u * 0.2, v * 0.5, 0}, {u * 0.8, v * 0.96, w}), "ports", "slot", 1.2);
        break;
    case Stack::NetworkOverUsb:
        drawUsb(canvas, 2, 0, v * 0.46, "port_blue");
        canvas.box("ports", {0, v * 0.48, 0}, {u, v * 0.98, w - kPrint});
        canvas.face(kDark, {u * 0.12, v * 0.56, 0}, {u * 0.88, v * 0.88, w - kPrint / 2});
        canvas.face("gold", {u * 0.24, v * 0.80, 0}, {u * 0.76, v * 0.86, w});
        canvas.face("port_green", {u * 0.04, v * 0.91, 0}, {u * 0.24, v * 0.96, w});
        break;
    case Stack::Audio: {
        const char* colours[3] = {"port_green", "port_pink", "port_blue"};
        canvas.box("slot", {0, 0, 0}, {u, v * 0.95, w - 1.5});
        for (int i = 0; i < 3; ++i) canvas.ring(colours[i], middle + Vec{0, v * (0.17 + 0.30 * i), w - 1.5}, 1.4, 1.8, std::min(4.6, u * 0.42), 16);
        break;
    }
    }
}

}  // namespace

void drawRearPorts(const Canvas& canvas)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const Stack order[] = {Stack::Usb, Stack::Display, Stack::Usb, Stack::NetworkOverUsb, Stack::Usb, Stack::Wireless, Stack::Audio, Stack::Audio};
    const double pitch = u / std::size(order);
    for (std::size_t i = 0; i < std::size(order); ++i)
        drawStack(canvas.part({pitch * i + 0.6, 0, 0}, {pitch * (i + 1) - 0.6, v, w}), order[i], static_cast<int>(i / 2));
}

}  // namespace rw
