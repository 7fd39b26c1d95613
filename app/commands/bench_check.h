// How long the way from an edit to the figures on screen takes: edit, scene, checks, cost and power.
#pragma once

#include <string>

#include "rig/rig.h"

namespace rw {

std::string benchCheckJson(const Rig& rig, int runs);

}  // namespace rw
