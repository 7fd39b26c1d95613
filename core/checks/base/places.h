// Who stands where, in the words checks use.
#pragma once

#include "checks/base/report.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/pc_case.h"

namespace rw {

// The case a piece stands in, directly or on other parts; nothing on an open frame or a bench.
std::optional<Standing<PcCase>> caseOf(const Scene& scene, std::size_t piece);

// The board a piece stands on directly. Nothing for a card on a riser.
std::optional<Standing<Motherboard>> boardOf(const Scene& scene, std::size_t piece);

// The room between the fan side of one card and the next card on that side.
struct CardGap {
    std::size_t card, neighbour;   // `card` has its fans toward `neighbour`
    Length room;                   // negative where they overlap
    Length least;                  // the same with every doubt used up
    Origin origin;                 // of the numbers across the gap
    Where where;
};
// One for each card that has another on its fan side, the nearest.
std::vector<CardGap> cardGaps(const Scene& scene);

// The outward normal of a card's fan side: its axis and sense in the board frame.
struct Facing { Axis axis; int sense; };
Facing fanSideOf(const StandingPiece& card);

// A solid's extent along an axis toward a sense: how far it stands out that way (as a coordinate times the sense).
Length outermost(const Box& box, Axis axis, int sense);

}  // namespace rw
