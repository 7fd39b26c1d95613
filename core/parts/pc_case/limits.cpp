#include "parts/pc_case/casing.h"

namespace rw::casing {

void addLimits(Piece& piece, const PcCase& c, const Walls& w, const State& state)
{
    // Where cards stand: across the board's slots, or in the chamber behind the tray of a sandwich.
    const Length low = c.isSandwich() ? w.floor : slotCentre(static_cast<int>(c.slots.valueOr(7))) - mm(14), high = c.isSandwich() ? w.lid : ioBottom;
    const Length near = c.isSandwich() ? w.back : mm(5), far = c.isSandwich() ? w.tray - mm(kSheet) : mm(145);
    if (const LengthFact& limit = c.cardLimitNow(state)) {
        const Length x = cardDatum + *limit;
        Solid plane = solidBox("graphics-card limit", Role::Limit, {{x, low, near}, {x + mm(1), high, far}}, {limit.origin, Origin::Norm, Origin::Norm}, "limit");
        plane.doubt.lo.x = *limit - limit.least();
        piece.solids.push_back(plane);
    }
    if (const LengthFact& limit = c.cardHeightLimit; limit && !state.has("panel_off")) {
        const Length beyond = cardEdge + *limit, end = w.front;
        const Box plane = c.isSandwich() ? Box{{w.rear, cardSeat(w).y - beyond - mm(1), near}, {end, cardSeat(w).y - beyond, far}} : Box{{w.rear, low, beyond}, {end, high, beyond + mm(1)}};
        piece.solids.push_back(solidBox("card height limit", Role::Limit, plane, allAxes(limit.origin), "limit"));
    }
    if (c.cardLimitWithCage && c.cardLimit && !state.has("cage_out")) {
        const Length x0 = cardDatum + *c.cardLimitWithCage, x1 = cardDatum + *c.cardLimit;
        piece.solids.push_back(solidBox("drive cage", Role::Cage, {{x0 + mm(1), w.shroud + mm(1), mm(10)}, {x1, mm(-40), mm(130)}}, {c.cardLimitWithCage.origin, Origin::Estimated, Origin::Estimated}, "cage"));
    }
}

}  // namespace rw::casing
