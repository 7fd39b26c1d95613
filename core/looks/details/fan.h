// Fans: a square frame with a rotor, and a rotor alone for what has its own opening.
#pragma once

#include "looks/canvas.h"

namespace rw {

struct Rotor {
    Vec centre;              // on the canvas; its z is the back of the blades
    double radius, depth;    // over the blades
    double hub = 0.36;       // share of the radius: motors are about 42 mm in a 120 mm fan
    int blades = 7;
};
void drawRotor(const Canvas& canvas, const Rotor& rotor);

// Fills the canvas: blades toward the eye, struts and motor at the back.
void drawFramedFan(const Canvas& canvas);

}  // namespace rw
