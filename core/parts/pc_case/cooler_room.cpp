#include <algorithm>

#include "parts/pc_case/casing.h"

namespace rw::casing {

namespace {

// The front edge of the board a case is made for. Mini-ITX: 170 mm (VIA/Intel Mini-ITX addendum); all others as ATX.
Length boardFront(const PcCase& c)
{
    const bool mini = !c.boards.empty() && std::all_of(c.boards.begin(), c.boards.end(), [](const std::string& form) { return form == "Mini-ITX"; });
    return mini ? mm(170) : atxDepth;
}

}  // namespace

void addCoolerRoom(Piece& piece, const PcCase& c, const Walls& w, const State& state)
{
    const LengthFact& limit = c.coolerLimitNow(state);
    if (limit && cpuTop + *limit < w.panel && !state.has("panel_off")) {  // the panel stands further out
        const Length z = cpuTop + *limit;
        Solid plane = solidBox("cooler limit", Role::Limit, {{w.rear, -atxHeight, z}, {boardFront(c), w.lid, z + mm(1)}}, allAxes(limit.origin), "limit");
        plane.doubt.lo.z = *limit - limit.least();
        piece.solids.push_back(std::move(plane));
    }
    // How far a cooler may stand out over the board's front edge: published for small cases, where a drive or the front
    // panel follows. Above the board the lid's wall says it.
    if (c.frontGap) {
        const Length x = boardFront(c) + *c.frontGap;
        Solid plane = solidBox("front of the board", Role::Limit, {{x, -atxHeight, cpuTop}, {x + mm(1), w.lid, w.panel}}, allAxes(c.frontGap.origin), "limit");
        plane.doubt.lo.x = *c.frontGap - c.frontGap.least();
        piece.solids.push_back(std::move(plane));
    }
}

}  // namespace rw::casing
