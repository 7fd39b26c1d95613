// Pictures of a rig being built, without a graphics interface and in any thread: what comes in is lit, the rest faded.
#pragma once

#include <QImage>

#include <vector>

#include "scene/scene.h"

namespace rw {

// Of these pieces of the scene, the lit ones among them standing out. Into the open side, as one stands before the case, or
// behind the tray where all that is lit is there; a board on the bench from above. Null where nothing of them is drawn.
QImage buildShot(const Scene& scene, const std::vector<std::size_t>& standing, const std::vector<std::size_t>& lit, QSize size);

// All of it taken apart.
QImage explodedShot(const Scene& scene, QSize size);

}  // namespace rw
