// What a lower power limit costs a card in speed: a range, because cards, work and sources differ.
#pragma once

#include <vector>

namespace rw {

// Speed lost in percent, by the kindest and the hardest published measurement. Below the lowest limit anybody measured nothing is
// known but that it is at least `least`: `isMeasured` is false.
struct SpeedLoss { double least = 0, most = 0; bool isMeasured = true; };

// A series of one card at one work: the limits as shares of the power it started from, highest first, and what was lost.
struct LimitSeries {
    struct Point { double share, lostPercent; };
    const char *card, *work, *source;
    std::vector<Point> points;
};
const std::vector<LimitSeries>& limitSeries();

// `share`: the limit by the card's own power, above 0 to 1. Straight lines between a series' points, from no loss at 1.
SpeedLoss speedLossAt(double share);

}  // namespace rw
