// What stands behind a power supply in its bay.
#pragma once

#include "checks/base/obstacles.h"
#include "parts/kinds/power_supply.h"

namespace rw {

// The first thing behind a supply: how long a supply could be there, from its rear face.
struct BehindSupply {
    std::size_t piece;
    const Solid* solid;
    Length room;
    Origin origin;                 // of the numbers that put it there
    const CaseObstacle* obstacle;  // where it is one of the case's
};
// A radiator there meets the supply by its own check; for the supply's cables it counts.
enum class Radiators { Count, DoNotCount };
std::optional<BehindSupply> behindSupply(const Scene& scene, const Standing<PowerSupply>& supply, std::size_t pcCase, Radiators radiators);

}  // namespace rw
