#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {
namespace {

constexpr const char* kForItsHeight = "usual for its height";

// Below 110 mm nearly all coolers blow onto the board. Of towers those below 145 mm mostly carry a 92 mm fan, higher ones a
// 120 mm fan; whether a high one has a second stack its height does not say (coolers in BuildCores OpenDB, by height).
constexpr double kLowest = 110, kLarge = 145;

Between fanOf(const AirCooler& c)
{
    if (c.fanSize) return {c.fanSize->amount(), c.fanSize.least().amount(), c.fanSize.most().amount()};
    const double height = c.height->amount();
    if (c.isTopFlow()) return height < 75 ? Between{92, 80, 130} : Between{120, 92, 140};
    return height < kLarge ? Between{92, 80, 120} : Between{120, 120, 140};
}

// Fins are somewhat wider than the fan before them, 120 to 125 mm behind 120, 147 to 150 behind 140, and as wide as the fan
// that lies on them.
Between widthOf(const AirCooler& c)
{
    const Between fan = fanOf(c);
    return {fan.value + (c.isTopFlow() ? 0 : fan.value > 130 ? 7 : 5), fan.low - 5, fan.high + 25};
}

// Along the airflow, with its fans. A single stack is 45 to 60 mm deep; dual towers measure 105 (slim) to 165 mm. Where the
// shape is a guess, it may be either.
Between depthOf(const AirCooler& c, bool shapeIsKnown)
{
    if (c.isTopFlow()) return widthOf(c);
    if (c.isDual()) return {140, 105, 168};
    const double more = 25.0 * (std::max(c.fanCount(), 1) - 1);
    return {75 + more, 55 + more, shapeIsKnown ? 112 + more : 168};
}

void fillFan(AirCooler& c)
{
    if (c.fanCount() == 0) return;  // it has none
    fill(c.fanSize, fanOf(c), Origin::Estimated, kForItsHeight);
    fill(c.fanThickness, c.isTopFlow() ? Between{15, 12, 25} : Between{25, 15, 30}, Origin::Typical, "usual for fans");
}

}  // namespace

// Without its height nothing is usual: that number is what coolers are told apart by.
void fillGaps(AirCooler& c)
{
    if (!c.height) return;
    const bool shapeIsKnown = bool(c.shape);
    fill(c.shape, c.height->amount() < kLowest ? "top_flow" : "single_tower", Origin::Estimated, kForItsHeight);
    fillFan(c);
    fill(c.width, widthOf(c), Origin::Estimated, "usual for its fan");
    fill(c.depth, depthOf(c, shapeIsKnown), Origin::Estimated, "usual for its shape");
}

}  // namespace rw::usual
