// Outlines as people draw them, checked once with Boost.Geometry when a part is read.
#pragma once

#include <vector>

#include "geometry/solid.h"
#include "units/result.h"

namespace rw {

struct OutlinePoint { Length u, v; };

// Convex prisms for a simple outline in the (next, afterNext) plane of the axis, from `lo` to `hi` along it. Winding is
// mended, a non-convex outline is split into convex pieces; a bow-tie, a spike or a zero area is refused with the reason.
Result<std::vector<Prism>> prismsOf(const std::vector<OutlinePoint>& outline, Axis axis, Length lo, Length hi);

}  // namespace rw
