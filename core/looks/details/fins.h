// Rows of thin plates, and plates with openings.
#pragma once

#include "looks/canvas.h"

namespace rw {

struct Fins {
    Axis across = Axis::X;     // of the canvas: the direction the plates follow one another
    int count = 20;
    double share = 0.3;        // how much of the pitch is metal
    const char* material = "fins";
};
// Fills the canvas. The caller draws something dark between them where one must not look through.
void drawFins(const Canvas& canvas, const Fins& fins);

// A sheet with real openings: a border and bars that run along u.
void drawSlats(const Canvas& canvas, const char* material, double border, double pitch, double share);

// A field of dark hexagons printed on a sheet at w: reads as a vent.
void drawHexVent(const Canvas& canvas, double pitch, double w);

}  // namespace rw
