#include "parts/pc_case/casing.h"

namespace rw::casing {

// Where a riser's socket carries a card that stands upright, its fans toward the side panel: on every case, so that a card
// put there is told about. Its openings lie beside those for horizontal cards, beyond the upper end of their brackets; a
// published room up to the panel places it better.
void addVerticalMount(Piece& piece, const PcCase& c, const Walls& w)
{
    const Length back = cardPcbHalf + cardSolderSide;
    const Length z = c.verticalRoom ? w.panel - *c.verticalRoom + back : std::max(bracketTop + mm(8) - bracketLow, Length{});
    const Length y = std::max(slotCentre(static_cast<int>(c.slots.valueOr(7))) - mm(10), w.shroud + mm(6));  // its foot over the shroud
    const Origin across = c.verticalRoom ? weakest(c.verticalRoom.origin, w.panelOrigin) : Origin::Typical;
    piece.mounts.push_back(mountAt("vertical", MountKind::CardRail, *Turn::fromText("+x+z-y"), {Length{}, y, z}, "x16", {Origin::Norm, Origin::Estimated, across}));
}

}  // namespace rw::casing
