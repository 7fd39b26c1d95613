// Watts an item draws, at the power supply's output.
#pragma once

#include "rig/rig.h"

namespace rw {

// The part's, with the power limit that is set for it. The nameplate stays what the maker states.
Draw drawOf(const Item& item);

}  // namespace rw
