// Who stands where, in the words checks use.
#pragma once

#include "checks/base/report.h"
#include "parts/kinds/add_in_card.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/pc_case.h"

namespace rw {

// The case a piece stands in, directly or on other parts; nothing on an open frame or a bench.
std::optional<Standing<PcCase>> caseOf(const Scene& scene, std::size_t piece);

// The board a piece stands on directly. Nothing for a card on a riser.
std::optional<Standing<Motherboard>> boardOf(const Scene& scene, std::size_t piece);

// Whether a card stands in a case's room for cards: its bracket at the rear wall, its length toward the front. Not one on a
// riser somewhere else.
bool isInCardRoom(const Scene& scene, std::size_t card);

// The body of a card of any kind that stands in a slot; nothing where its size is unknown, or it is none.
const Solid* cardBody(const StandingPiece& card);
LengthFact cardThickness(const StandingPiece& card);

// The bracket's plates, how many openings they take, and how well that is known.
long bracketsOf(const StandingPiece& card);
Origin bracketsOriginOf(const StandingPiece& card);

// Wanted room in front of a card's fans, and on its back. From Zotac's rule of one free slot (20.3 mm) between open-air
// cards, reports of blowers working side by side, and 3090s throttling on their back memory.
Length wantedForFans(const GraphicsCard& card);
Length wantedOnBack(const GraphicsCard& card);

// The room between the fan side of one card and the next card on that side.
struct CardGap {
    std::size_t card, neighbour;   // `card` has its fans toward `neighbour`
    Length room;                   // negative where they overlap
    Length least;                  // the same with every doubt used up
    Origin origin;                 // of the numbers across the gap
    Where where;
};
// For each card that has others on its fan side the nearest of them, and every further one it clashes with.
std::vector<CardGap> cardGaps(const Scene& scene);

// The outward normal of a card's fan side: its axis and sense in the board frame.
struct Facing { Axis axis; int sense; };
Facing fanSideOf(const StandingPiece& card);

// A solid's extent along an axis toward a sense: how far it stands out that way (as a coordinate times the sense).
Length outermost(const Box& box, Axis axis, int sense);

}  // namespace rw
