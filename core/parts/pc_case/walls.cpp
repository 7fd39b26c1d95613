#include <algorithm>

#include "parts/pc_case/casing.h"

namespace rw::casing {
namespace {

// From a case's outer width to what its maker gives for coolers, where he gives nothing: 30 mm less for narrow towers
// (185 mm), 55 less for wide ones (240), as published pairs have it; a second chamber takes 70 more.
Length usualCoolerLimit(const PcCase& c)
{
    const Length width = c.width.valueOr(mm(210)), within = std::clamp(width, mm(150), mm(260));
    return width - mm(30) - (within - mm(185)) * 45 / 100 - (c.layout == "dual_chamber" ? mm(70) : Length{});
}

// What the side panel of a sandwich's card leaves it, as far as anybody says: by place of the spine, by limit, by openings.
LengthFact roomOfSandwich(const PcCase& c, const State& state)
{
    LengthFact room = c.cardThicknessNow(state, {});
    if (!room && c.slots) room = {slotPitch * static_cast<int>(*c.slots), Origin::Typical};
    return room;
}

}  // namespace

Walls wallsOf(const PcCase& c, const State& state)
{
    Walls w;
    const LengthFact& coolerLimit = c.coolerLimitNow(state);
    w.outerFront = rearWall - mm(kSheet) + c.depth.valueOr(mm(480));
    // What stands in front of the cards hangs from there: the limit meant for a front without fans, where one is known.
    const LengthFact& bare = c.cardLimitWithoutFans ? c.cardLimitWithoutFans : c.cardLimit;
    w.front = bare ? std::min(cardDatum + *bare, w.outerFront) : w.outerFront - mm(30);
    w.frontOrigin = originOrEstimated(bare);
    w.isFrontBare = c.cardLimitWithoutFans.value.has_value();
    w.lid = c.lidGap.valueOr(mm(c.isSandwich() ? 8 : c.height.valueOr(mm(460)) > mm(500) ? 55 : c.layout == "dual_chamber" ? 40 : 30));
    w.lidOrigin = originOrEstimated(c.lidGap);
    w.outerTop = w.lid + mm(kSheet);
    w.outerBottom = w.outerTop - c.height.valueOr(mm(460));
    w.floor = w.outerBottom + mm(c.isSandwich() ? kFeet / 2 : kFeet);
    w.hasShroud = c.shroud.valueOr(false) && c.layout == "tower";
    w.shroud = c.isSandwich() ? w.floor : c.floorGap ? -atxHeight - *c.floorGap : w.hasShroud ? std::min(w.floor + psuHeight + mm(10), -atxHeight - mm(8)) : w.floor;
    w.shroudOrigin = originOrEstimated(c.floorGap);
    if (c.floorGap && !w.hasShroud) {  // then the gap ends at the floor
        w.floor = w.shroud;
        w.floorOrigin = c.floorGap.origin;
    }
    w.tray = -boardThickness - standoff;
    w.panel = cpuTop + coolerLimit.valueOr(usualCoolerLimit(c));
    w.panelOrigin = originOrEstimated(coolerLimit);
    // The brackets of full-height cards reach 120 mm above the board, so a lower cooler limit is no side panel: something
    // else stands over the processor there.
    const Length cards = c.cardHeightLimit ? cardEdge + *c.cardHeightLimit : c.slots.valueOr(7) > 0 ? bracketTop + mm(3) : Length{};
    if (!c.isSandwich() && (coolerLimit || c.cardHeightLimit) && w.panel < cards) {
        w.panel = cards;
        w.panelOrigin = originOrEstimated(c.cardHeightLimit);
    } else if (coolerLimit) {
        w.panelDoubt = *coolerLimit - coolerLimit.least();
    }
    w.back = std::min(w.panel + mm(kGlass) - c.width.valueOr(mm(210)) + mm(kSheet), w.tray - mm(15));
    if (const LengthFact room = roomOfSandwich(c, state); c.isSandwich() && room) {
        w.back = w.tray - mm(kSheet) - mm(kSpine) - *room;
        w.backOrigin = room.origin;
    }
    if (c.layout == "dual_chamber")  // its supply stands behind the tray, whatever the drawn walls would leave there
        w.back = std::min(w.back, w.tray - mm(kSheet) - mm(2) - (takesAtx(c) ? psuHeight : mm(63.5)));
    return w;
}

namespace {

void addWall(Piece& piece, const char* name, Point lo, Point hi, AxisOrigins origins, const char* material)
{
    if (lo.x < hi.x && lo.y < hi.y && lo.z < hi.z) piece.solids.push_back(solidBox(name, Role::Panel, {lo, hi}, origins, material));
}

}  // namespace

void addWalls(Piece& piece, const PcCase& c, const Walls& w, const State& state)
{
    const AxisOrigins guess = allAxes(Origin::Estimated);
    const Length s = mm(kSheet);
    addWall(piece, "lid", {w.rear - s, w.lid, w.back - s}, {w.outerFront, w.outerTop, w.panel}, {Origin::Estimated, w.lidOrigin, Origin::Estimated}, "steel_dark");
    addWall(piece, "floor", {w.rear - s, w.floor - s, w.back - s}, {w.outerFront, w.floor, w.panel}, guess, "steel_dark");
    // The card of a sandwich breathes through its side panel.
    addWall(piece, "back panel", {w.rear - s, w.floor, w.back - s}, {w.outerFront, w.lid, w.back}, {Origin::Estimated, Origin::Estimated, w.backOrigin}, c.isSandwich() ? "mesh" : "steel_dark");
    addWall(piece, "front panel", {w.outerFront - s, w.floor, w.back}, {w.outerFront, w.lid, w.panel}, guess, "front");
    const Length trayFront = std::min(mm(250), w.front);
    addWall(piece, "tray", {w.rear, w.hasShroud ? w.shroud : w.floor, w.tray - s}, {trayFront, w.lid, w.tray}, {Origin::Estimated, Origin::Estimated, Origin::Norm}, "steel_dark");
    // The rear wall stands around its openings: above and beside the ports, and below the slots.
    const Length slotsEnd = std::max(slotCentre(static_cast<int>(c.slots.valueOr(7))) - mm(14), c.isSandwich() ? w.floor : w.outerBottom);
    addWall(piece, "rear wall", {w.rear - s, ioTop, w.tray}, {w.rear, w.lid, w.panel}, {Origin::Norm, Origin::Norm, Origin::Norm}, "steel_dark");
    addWall(piece, "rear wall above the ports", {w.rear - s, ioBottom, ioHeight + mm(3)}, {w.rear, ioTop, w.panel}, {Origin::Norm, Origin::Norm, Origin::Norm}, "mesh");
    addWall(piece, "rear wall beside the slots", {w.rear - s, slotsEnd, bracketTop + mm(3)}, {w.rear, ioBottom, w.panel}, {Origin::Norm, Origin::Norm, Origin::Norm}, "steel_dark");
    if (slotsEnd > w.shroud)
        addWall(piece, "rear wall below the slots", {w.rear - s, w.shroud, w.tray}, {w.rear, slotsEnd, w.panel}, {Origin::Norm, Origin::Estimated, Origin::Norm}, "steel_dark");
    if (w.hasShroud)
        addWall(piece, "shroud", {w.rear, w.shroud - s, w.tray}, {w.front, w.shroud, w.panel - mm(2)}, {Origin::Estimated, w.shroudOrigin, Origin::Estimated}, "steel_dark");
    if (!state.has("panel_off")) {
        const bool glass = c.sidePanel.valueOr("").find("glass") != std::string::npos || c.sidePanel.valueOr("") == "acrylic";
        addWall(piece, "side panel", {w.rear - s, w.floor, w.panel}, {w.outerFront, w.lid, w.panel + mm(kGlass)}, {Origin::Estimated, Origin::Estimated, w.panelOrigin}, glass ? "glass" : "steel_dark");
        piece.solids.back().doubt.lo.z = w.panelDoubt;
    }
}

}  // namespace rw::casing
