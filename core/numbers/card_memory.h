// The memory of a rig's graphics cards.
#pragma once

#include "rig/rig.h"

namespace rw {

struct CardMemory {
    std::vector<const Item*> cards;      // by their ids
    double all = 0, smallest = 0;        // GB
    const Item* unknown = nullptr;       // the first whose memory nobody gives: it counts as nothing
    Origin origin = Origin::Norm;        // the weakest
};
CardMemory cardMemory(const Rig& rig);

}  // namespace rw
