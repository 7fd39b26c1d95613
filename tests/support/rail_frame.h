// The small rig on a frame of its own rails, of 2020 profiles: a base of four under the board, two posts in front of the board
// and a rail across them on whose upper face, 200 mm above the board, the card stands on its riser.
#pragma once

#include "support/small_rig.h"

namespace rw::test {

inline FrameRail railAt(const char* name, const char* along, double length, double x, double y, double z)
{
    return {name, along, len(length), len(x), len(y), len(z), len(20), {}, ""};
}

inline void onRails(SmallRig& r)
{
    r.onFrame = true;
    r.stance = Stance::Bench;
    r.riser = Riser();
    r.riser->length = len(300);
    r.riser->generation = word("PCIe 4.0");
    r.riser->lanes = num(16);
    r.frame = OpenFrame();
    r.frame.rails = {railAt("base rear", "y", 540, -30, -80, -50), railAt("base front", "y", 540, 350, -80, -50),
                     railAt("base top", "x", 360, -10, -80, -50), railAt("base bottom", "x", 360, -10, 440, -50),
                     railAt("post top", "z", 210, 260, -80, -30), railAt("post bottom", "z", 210, 260, 440, -30), railAt("cards", "y", 500, 260, -60, 180)};
    r.frame.places = {{"cards", len(180), "card", "", ""}, {"base bottom", len(70), "supply", "out", "front"}};
}

}  // namespace rw::test
