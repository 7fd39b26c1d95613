#include "parts/pc_case/casing.h"

namespace rw::casing {
namespace {

// One end of an obstacle's box: where it is and how well that is known. A published limit holds wherever the part that it
// is for may be, so an end left open beside one is as well known as the limit.
struct End { Length at; Origin origin; };

End end(const LengthFact& given, Length open, Origin openOrigin) { return given ? End{*given, given.origin} : End{open, openOrigin}; }

}  // namespace

void addObstacles(Piece& piece, const PcCase& c, const Walls& w, const State& state)
{
    for (const CaseObstacle& o : c.obstacles) {
        if (state.has(o.switchName())) continue;
        const Origin open = o.cardLimit ? o.cardLimit.origin : o.coolerLimit ? o.coolerLimit.origin : Origin::Estimated;
        const Length lift = state.length(o.lengthName()), forward = state.length(o.frontName());
        End x0 = o.cardLimit ? End{cardDatum + *o.cardLimit, o.cardLimit.origin} : end(o.x0, w.rear, open), x1 = end(o.x1, w.outerFront - mm(kSheet), open);
        End z0 = o.coolerLimit ? End{cpuTop + *o.coolerLimit, o.coolerLimit.origin} : end(o.z0, w.tray, open), z1 = end(o.z1, w.panel, open);
        End top = end(o.y0, -w.lid, open), bottom = end(o.y1, -w.floor, open);  // downwards
        // A slot's row reaches half a pitch to both sides of its centre line.
        if (o.firstSlot) top = {-slotCentre(static_cast<int>(*o.firstSlot)) - slotPitch / 2, o.firstSlot.origin};
        if (o.lastSlot) bottom = {-slotCentre(static_cast<int>(*o.lastSlot)) + slotPitch / 2, o.lastSlot.origin};
        if (o.isPost()) {  // a standoff in the tray: 6 mm across about its middle, up to the board
            const Length half = mm(3);
            if (o.x0 && !o.x1) x0.at -= half, x1 = {x0.at + half * 2, x0.origin};
            if (o.y0 && !o.y1) top.at -= half, bottom = {top.at + half * 2, top.origin};
            if (!o.z1) z1 = {-boardThickness, Origin::Norm};
        }
        x0.at += forward;
        if (o.x1) x1.at += forward;
        if (x0.at >= x1.at || z0.at >= z1.at || top.at >= bottom.at) continue;  // nothing is left of it in this room
        const Role role = o.role == "cage" ? Role::Cage : o.role == "panel" ? Role::Panel : o.role == "fan" ? Role::Fan : Role::Bracket;
        Solid solid = solidBox(o.name, role, {{x0.at, -bottom.at + lift, z0.at}, {x1.at, -top.at + lift, z1.at}},
                               {weakest(x0.origin, x1.origin), weakest(top.origin, bottom.origin), weakest(z0.origin, z1.origin)}, role == Role::Cage ? "cage" : "steel_dark");
        if (o.cardLimit) solid.doubt.lo.x = *o.cardLimit - o.cardLimit.least();
        if (o.coolerLimit) solid.doubt.lo.z = *o.coolerLimit - o.coolerLimit.least();
        piece.solids.push_back(std::move(solid));
    }
}

}  // namespace rw::casing
