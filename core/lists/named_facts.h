// What the name of a listed part says of it: "G.Skill Ripjaws V 32 GB (2 x 16 GB) DDR4-3600 CL18 Memory".
#pragma once

#include <string>

#include "parts/part.h"

namespace rw {

// Fills those fields of the part's spec that the name tells (form, socket, modules, watts, sizes), as unverified values. The
// rest stays unknown.
void takeNamedFacts(Part& part, const std::string& name);

}  // namespace rw
