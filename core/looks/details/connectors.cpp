#include "looks/details/connectors.h"

#include <algorithm>

namespace rw {

void drawPinSocket(const Canvas& canvas, const char* material, int rows, int columns)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.bevelled(material, {}, {u, v, w - kPrint}, 0.4);
    const double pu = u * 0.94 / columns, pv = v * 0.90 / rows;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const Vec lo{u * 0.03 + pu * (column + 0.16), v * 0.05 + pv * (row + 0.16), w};
            const Vec hi = lo + Vec{pu * 0.68, pv * 0.68, 0};
            canvas.face(kDark, lo, hi);
            canvas.face("gold", lo + Vec{pu * 0.24, pv * 0.24, 0}, hi - Vec{pu * 0.24, pv * 0.24, 0});
        }
    }
}

void drawContacts(const Canvas& canvas, int count)
{
    const double pitch = canvas.width() / count;
    for (int i = 0; i < count; ++i)
        canvas.face("gold", {pitch * (i + 0.15), 0, canvas.depth()}, {pitch * (i + 0.85), canvas.height(), canvas.depth()});
}

void drawSlot(const Canvas& canvas, const SlotLook& look)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    const double rail = (v - look.groove) / 2, end = std::min(look.end, u * 0.1);
    const double sleeve = look.steel ? std::min(0.6, rail * 0.3) : 0;
    const double high = look.steel ? w - kPrint : w;
    canvas.box(look.material, {end, sleeve, 0}, {u - end, rail, high});
    canvas.box(look.material, {end, v - rail, 0}, {u - end, v - sleeve, high});
    canvas.box(kDark, {end, rail, 0}, {u - end, v - rail, w * 0.35});
    canvas.box(look.material, {0, sleeve, 0}, {end, v - sleeve, w});
    canvas.box(look.material, {u - end, sleeve, 0}, {u, v - sleeve, w});
    if (look.key > 0) canvas.box(look.material, {u * look.key, rail, 0}, {u * look.key + 1.8, v - rail, high});
    if (!look.steel) return;
    canvas.box("slot_steel", {0, 0, 0}, {u, sleeve, w});
    canvas.box("slot_steel", {0, v - sleeve, 0}, {u, v, w});
    for (const double at : {0.12, 0.5, 0.88})  // the sleeve's bridges are bent over the rails
        for (const double side : {0.0, v - rail})
            canvas.face("slot_steel", {u * at - 1.5, side, w}, {u * at + 1.5, side + rail, w});
}

void drawPort(const Canvas& canvas, const char* shell, const char* mouth, double rim)
{
    const double u = canvas.width(), v = canvas.height(), w = canvas.depth();
    canvas.box(shell, {}, {u, v, w - kPrint});
    canvas.face(kDark, {rim, rim, w}, {u - rim, v - rim, w - kPrint / 2});
    canvas.face(mouth, {u * 0.25, v * 0.4, w}, {u * 0.75, v * 0.6, w});
}

}  // namespace rw
