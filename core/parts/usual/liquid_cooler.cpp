#include <cstdlib>

#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {
namespace {

// A class is its fans' size times their number: 280 and 420 are of 140 mm fans, 240 and 360 of 120. 0: neither.
int fanOf(int radiator) { return radiator <= 0 ? 0 : radiator % 140 == 0 ? 140 : radiator % 120 == 0 ? 120 : 0; }

Origin derived(const TextFact& from) { return weakest(Origin::Typical, from.origin); }

}  // namespace

// Tanks add about 37 mm to the places of the fans (27 to 45 are sold), a radiator is as wide as its fans or little more, and
// 27 mm thick; thick ones measure 38. How high its block is only its maker can say.
void fillGaps(LiquidCooler& c)
{
    if (c.hasBlock() && !(c.blockDepth && c.blockWidth)) fill(c.blockSize, Between{75, 60, 95}, Origin::Estimated, "usual for pump blocks");
    const int radiator = std::atoi(c.radiatorClass.valueOr("").c_str()), fan = fanOf(radiator);
    if (fan == 0) return;
    const Origin origin = derived(c.radiatorClass);
    const char* const note = "usual for its class";
    fill(c.fanSize, mm(fan), origin, note);
    fill(c.fanThickness, mm(25), origin, "usual for fans");
    fill(c.radiatorLength, Between{radiator + 37.0, radiator + 27.0, radiator + 45.0}, origin, note);
    fill(c.radiatorWidth, Between{static_cast<double>(fan), fan - 2.0, fan + 5.0}, origin, note);
    fill(c.radiatorThickness, Between{27, 25, 38}, origin, note);
}

}  // namespace rw::usual
