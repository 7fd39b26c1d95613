// A rig taken apart for the eye: every piece straight away from its mount, far enough that none hides in another.
#pragma once

#include "scene/scene.h"

namespace rw {

// How far each piece stands from where it is mounted, in the order of Scene::pieces, in the board frame. Cases and frames
// stay; what stands on a piece goes with it and on; fans and radiators leave by the wall they hang on.
std::vector<Point> exploded(const Scene& scene);

}  // namespace rw
