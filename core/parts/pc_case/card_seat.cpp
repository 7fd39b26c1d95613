#include "parts/pc_case/casing.h"

namespace rw::casing {

Point cardSeat(const Walls& w)
{
    return {Length{}, w.lid - mm(2), w.tray - mm(kSheet) - mm(kSpine) - cardPcbHalf - cardSolderSide};
}

// The card of a sandwich stands on a riser that comes with the case: its bracket at the rear, its back to the spine, its
// fans to the panel behind the board. Which of its edges is up differs by maker, and nothing depends on it.
void addCardSeat(Piece& piece, const PcCase& c, const Walls& w)
{
    if (!c.isSandwich()) return;
    Mount seat = mountAt("card", MountKind::PcieSlot, *Turn::fromText("+x-z+y"), cardSeat(w), "x16", allAxes(Origin::Norm));
    // What is published for the card's chamber is compared number by number; its walls are drawn after the same numbers.
    seat.mating = Box{{mm(-30), mm(-200), mm(-30)}, {mm(600), mm(60), mm(400)}};
    piece.mounts.push_back(seat);
}

}  // namespace rw::casing
