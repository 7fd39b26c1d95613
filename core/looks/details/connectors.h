// Plugs, sockets and gold contacts, as they come on boards, cards and supplies.
#pragma once

#include "looks/canvas.h"

namespace rw {

// Fills the canvas: a housing with rows × columns of square holes toward the eye (Mini-Fit: 4.2 mm pitch).
void drawPinSocket(const Canvas& canvas, const char* material, int rows, int columns);

// Gold fingers over the whole face of the canvas at its front.
void drawContacts(const Canvas& canvas, int count);

// A long slot open toward the eye, along u: two rails, a floor, ends. `key` is the share of the length where its bar is;
// below 0 it has none.
struct SlotLook {
    double groove = 2.0, end = 3.0, key = -1;
    const char* material = "slot";
    bool steel = false;        // sleeved
};
void drawSlot(const Canvas& canvas, const SlotLook& look);

// A metal shell with a coloured or dark mouth toward the eye.
void drawPort(const Canvas& canvas, const char* shell, const char* mouth, double rim = 1.0);

}  // namespace rw
