// Air through the case against the heat in it. All of it is indicative: nobody measures a case's resistance.
#pragma once

#include "rig/rig.h"
#include "units/quantity.h"

namespace rw {

// m³/h. What filters, mesh and bends leave of a fan's free air: six tenths (an estimate).
inline constexpr double kThroughCase = 0.6;
// K by which the air that leaves the case may be warmer than the room.
inline constexpr double kWarmer = 10;

struct Airflow {
    double required = 0;       // to carry off what the rig draws while training, kWarmer warmer
    double intake = 0, exhaust = 0;   // through the case: fans and radiators at front, bottom and side; at rear and top
    int fans = 0, rated = 0;   // in its walls; those of them whose airflow is known, the rest count as usual for their size
    double moved() const { return intake > exhaust ? intake : exhaust; }
};

// Nothing on an open frame or where there is no case. What blower cards breathe out themselves counts as three tenths.
std::optional<Airflow> airflowOf(const Rig& rig);

// Of a fan with nothing before it, by its size, where its maker's figure is unknown: 80 mm 51 m³/h, 92 mm 67, 120 mm 103, 140 mm
// 132, 200 mm 175 (the medians of 176, 103, 1,821, 774 and 71 records of BuildCores OpenDB 136a77a).
double usualAirflow(Length size);

// By how many K a card's intake may be warmer for a neighbour so far from its fans: three tenths of that one's heat in 40 l/s of
// air, 15 K at most (a crude estimate). Nothing beyond three slots, for blowers and passive cards, which breathe out elsewhere, and
// where the neighbour's power or cooling is unknown.
std::optional<double> inletWarming(const Item& neighbour, Length room);

}  // namespace rw
