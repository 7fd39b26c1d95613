// Watts a rig draws, at the power supply's output.
//   nameplate: the sum of what the makers state (comparable with part-list sites)
//   sustained: training on all cards, the processor at 40 % of its peak
//   peak:      all cards' excursions of less than 1 ms at once, the processor at its limit
#pragma once

#include "rig/rig.h"

namespace rw {

struct PowerFigures {
    Power nameplate, sustained, peak;
    std::optional<Power> supply;      // of all power supplies together
};
PowerFigures powerOf(const Rig& rig);

}  // namespace rw
