// Which of several power supplies feeds what.
#pragma once

#include <vector>

#include "rig/rig.h"

namespace rw {

// For each of the rig's items, in their order, the supply that feeds it; null for supplies, and where there is none. What the
// person assigned stays; else boards, processors and everything on them hang on the first supply, and the graphics cards go,
// strongest first, to the supply that is filled least by them.
std::vector<const Item*> feedsOf(const Rig& rig);

}  // namespace rw
