#include "parts/kinds/pc_case.h"

#include "parts/building.h"
#include "parts/standards.h"

namespace rw {
using namespace standards;

void CaseFanMount::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("face", face);
    v.field("count", count);
    v.field("size_mm", size);
}

void CaseRadiatorMount::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("face", face);
    v.field("sizes", sizes);
}

void CaseBay::visit(FieldVisitor& v)
{
    v.plain("size", size);
    v.plain("where", where);
    v.field("count", count);
}

void PcCase::visit(FieldVisitor& v)
{
    v.plain("layout", layout);
    v.field("depth_mm", depth);
    v.field("width_mm", width);
    v.field("height_mm", height);
    v.plain("boards", boards);
    v.field("board_depth_limit_mm", boardDepthLimit);
    v.field("expansion_slots", slots);
    v.field("card_limit_mm", cardLimit);
    v.field("card_limit_with_cage_mm", cardLimitWithCage);
    v.field("cooler_limit_mm", coolerLimit);
    v.field("psu_limit_mm", psuLimit);
    v.field("psu_limit_with_cage_mm", psuLimitWithCage);
    v.field("lid_gap_mm", lidGap);
    v.field("floor_gap_mm", floorGap);
    v.field("shroud", shroud);
    v.field("side_panel", sidePanel);
    v.list("fan_mounts", fanMounts);
    v.list("radiator_mounts", radiatorMounts);
    v.list("bays", bays);
}

const LengthFact& PcCase::cardLimitNow(const State& state) const
{
    return cardLimitWithCage && !state.has("cage_out") ? cardLimitWithCage : cardLimit;
}
const LengthFact& PcCase::psuLimitNow(const State& state) const
{
    return psuLimitWithCage && !state.has("cage_out") ? psuLimitWithCage : psuLimit;
}

std::vector<StateOption> PcCase::options() const
{
    std::vector<StateOption> options;
    if (cardLimitWithCage || psuLimitWithCage) options.push_back({"cage_out", RW_TEXT("Drive cage taken out"), {}, {}, {}});
    options.push_back({"panel_off", RW_TEXT("Side panel taken off"), {}, {}, {}});
    return options;
}

namespace {

constexpr double kSheet = 1.0, kGlass = 4.0, kFeet = 20.0;  // usual thicknesses and feet

// The inner faces of the case's walls in the board frame, and how well each is known.
struct Walls {
    Length rear = rearWall, front, lid, floor, tray, back, panel, shroud;
    Length outerTop, outerBottom, outerFront;
    Origin frontOrigin, lidOrigin, panelOrigin, shroudOrigin;
    bool hasShroud = false;
};

Walls wallsOf(const PcCase& c)
{
    Walls w;
    w.outerFront = rearWall - mm(kSheet) + c.depth.valueOr(mm(480));
    w.front = c.cardLimit ? std::min(cardDatum + *c.cardLimit, w.outerFront) : w.outerFront - mm(30);
    w.frontOrigin = originOrEstimated(c.cardLimit);
    w.lid = c.lidGap.valueOr(mm(c.height.valueOr(mm(460)) > mm(500) ? 55 : c.layout == "dual_chamber" ? 40 : 30));
    w.lidOrigin = originOrEstimated(c.lidGap);
    w.outerTop = w.lid + mm(kSheet);
    w.outerBottom = w.outerTop - c.height.valueOr(mm(460));
    w.floor = w.outerBottom + mm(kFeet);
    w.hasShroud = c.shroud.valueOr(false) && c.layout != "dual_chamber";
    w.shroud = c.floorGap ? -atxHeight - *c.floorGap : w.hasShroud ? std::min(w.floor + psuHeight + mm(10), -atxHeight - mm(8)) : w.floor;
    w.shroudOrigin = originOrEstimated(c.floorGap);
    w.tray = -boardThickness - standoff;
    w.panel = c.coolerLimit ? cpuTop + *c.coolerLimit : w.tray + mm(kSheet) + c.width.valueOr(mm(210)) - mm(35);
    w.panelOrigin = originOrEstimated(c.coolerLimit);
    w.back = std::min(w.panel + mm(kGlass) - c.width.valueOr(mm(210)) + mm(kSheet), w.tray - mm(15));
    return w;
}

void addWall(Piece& piece, const char* name, Point lo, Point hi, AxisOrigins origins, const char* material)
{
    piece.solids.push_back(solidBox(name, Role::Panel, {lo, hi}, origins, material));
}

void addWalls(Piece& piece, const PcCase& c, const Walls& w, const State& state)
{
    const AxisOrigins guess = allAxes(Origin::Estimated);
    const Length s = mm(kSheet);
    addWall(piece, "lid", {w.rear - s, w.lid, w.back - s}, {w.outerFront, w.outerTop, w.panel}, {Origin::Estimated, w.lidOrigin, Origin::Estimated}, "steel_dark");
    addWall(piece, "floor", {w.rear - s, w.floor - s, w.back - s}, {w.outerFront, w.floor, w.panel}, guess, "steel_dark");
    addWall(piece, "back panel", {w.rear - s, w.floor, w.back - s}, {w.outerFront, w.lid, w.back}, guess, "steel_dark");
    addWall(piece, "front panel", {w.outerFront - s, w.floor, w.back}, {w.outerFront, w.lid, w.panel}, guess, "front");
    const Length trayFront = std::min(mm(250), w.front);
    addWall(piece, "tray", {w.rear, w.hasShroud ? w.shroud : w.floor, w.tray - s}, {trayFront, w.lid, w.tray}, {Origin::Estimated, Origin::Estimated, Origin::Norm}, "steel_dark");
    // The rear wall stands around its openings: above and beside the ports, and below the slots.
    const Length slotsEnd = slotCentre(static_cast<int>(c.slots.valueOr(7))) - mm(14);
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
    }
}

void addLimits(Piece& piece, const PcCase& c, const Walls& w, const State& state)
{
    if (const LengthFact& limit = c.cardLimitNow(state)) {
        const Length x = cardDatum + *limit;
        Solid plane = solidBox("graphics-card limit", Role::Limit, {{x, slotCentre(static_cast<int>(c.slots.valueOr(7))) - mm(14), mm(5)}, {x + mm(1), ioBottom, mm(145)}}, {limit.origin, Origin::Norm, Origin::Norm}, "limit");
        plane.doubt.lo.x = *limit - limit.least();
        piece.solids.push_back(plane);
    }
    if (c.cardLimitWithCage && c.cardLimit && !state.has("cage_out")) {
        const Length x0 = cardDatum + *c.cardLimitWithCage, x1 = cardDatum + *c.cardLimit;
        piece.solids.push_back(solidBox("drive cage", Role::Cage, {{x0 + mm(1), w.shroud + mm(1), mm(10)}, {x1, mm(-40), mm(130)}}, {c.cardLimitWithCage.origin, Origin::Estimated, Origin::Estimated}, "cage"));
    }
}

Mount mountAt(std::string name, MountKind kind, Turn turn, Point at, std::string size, AxisOrigins origins)
{
    return {std::move(name), kind, {turn, at}, origins, {}, {}, {Turn{}}, {}, std::move(size)};
}

// Fans and radiators on a face: the mount's plane, the way inward, and the middle of the row of places.
struct Face { Turn fan, radiator; Point middle; Axis along; AxisOrigins origins; };

Face faceOf(const std::string& face, const Walls& w, Length fanSize)
{
    const Length middleZ = (w.tray + w.panel) / 2;
    const AxisOrigins guess = allAxes(Origin::Estimated);
    // Local z of a fan or radiator points off its mount; local x runs along the row.
    if (face == "top") return {*Turn::fromText("+x-z+y"), *Turn::fromText("+x-z+y"), {mm(135), w.lid, middleZ}, Axis::X, guess};
    if (face == "bottom") return {*Turn::fromText("+x+z-y"), *Turn::fromText("+x+z-y"), {mm(185), w.floor, middleZ}, Axis::X, guess};
    if (face == "rear") {
        const Length half = fanSize / 2;
        const Point at{w.rear, std::min(mm(-20), w.lid - mm(8)) - half + mm(20), std::min(ioHeight + mm(4) + half, w.panel - half - mm(1))};
        return {*Turn::fromText("+z+y-x"), *Turn::fromText("+z+y-x"), at, Axis::Y, guess};
    }
    if (face == "side")  // beside the tray, in front of it: recessed toward the back
        return {*Turn::fromText("-y+x+z"), *Turn::fromText("-y+x+z"), {mm(250) + mm(70), (w.lid + w.floor) / 2, w.back + mm(2)}, Axis::Y, guess};
    // Front: fans go outside the card limit where the case leaves room there, radiators inside it.
    const Length low = w.hasShroud ? w.shroud : w.floor;
    const bool outside = w.outerFront - mm(kSheet) - w.front >= mm(25);
    const Turn inward = *Turn::fromText("-z+x-y"), outward = *Turn::fromText("+z-x-y");
    return {outside ? outward : inward, inward, {w.front, (w.lid + low) / 2, middleZ}, Axis::Y, {w.frontOrigin, Origin::Estimated, Origin::Estimated}};
}

void addFanMounts(Piece& piece, const PcCase& c, const Walls& w)
{
    for (const CaseFanMount& row : c.fanMounts) {
        const int count = static_cast<int>(row.count.valueOr(0));
        const Length size = row.size.valueOr(mm(120));
        Face face = faceOf(row.face, w, size);
        if (face.along == Axis::X)  // a long row starts at the rear wall
            face.middle.x = std::max(face.middle.x, (size + mm(2)) * count / 2 + mm(8));
        for (int i = 0; i < count; ++i) {
            Point at = face.middle;
            at[face.along] += (size + mm(2)) * i - (size + mm(2)) * (count - 1) / 2;
            const std::string name = row.name + (count > 1 ? " " + std::to_string(i + 1) : "");
            piece.mounts.push_back(mountAt(name, MountKind::FanMount, face.fan, at, valueText(Count{static_cast<long>(size.amount())}), face.origins));
        }
    }
    for (const CaseRadiatorMount& row : c.radiatorMounts) {
        Face face = faceOf(row.face, w, mm(120));
        const Length longest = mm(std::atof(row.sizes.valueOr("").c_str()) + 40);  // "360/280": the class, and its tanks
        if (face.along == Axis::X) face.middle.x = std::max(face.middle.x, longest / 2 + mm(8));
        piece.mounts.push_back(mountAt(row.name + " radiator", MountKind::RadiatorMount, face.radiator, face.middle, row.sizes.valueOr(""), face.origins));
    }
}

void addBays(Piece& piece, const PcCase& c, const Walls& w, const State& state)
{
    const AxisOrigins guess = allAxes(Origin::Estimated);
    for (const CaseBay& row : c.bays) {
        if (row.where == "cage" && state.has("cage_out")) continue;  // its bays go with it
        const bool large = row.size == "3.5";
        const MountKind kind = large ? MountKind::Bay35 : MountKind::Bay25;
        for (int i = 0; i < static_cast<int>(row.count.valueOr(0)); ++i) {
            const std::string name = row.size + " bay " + std::to_string(i + 1);
            const Length step = large ? mm(30) : mm(12);
            if (row.where == "tray")  // flat behind the board; z toward the back panel
                piece.mounts.push_back(mountAt(name, kind, *Turn::fromText("+x-y-z"), {mm(60), mm(-60) - mm(110) * i, w.tray - mm(kSheet) - mm(2)}, row.size, guess));
            else if (row.where == "cage") {  // stacked at the front, connectors toward the back panel; the cage holds them
                Mount shelf = mountAt(name, kind, *Turn::fromText("+y+z+x"), {w.front - mm(60), (w.hasShroud ? w.shroud : w.floor) + mm(10) + step * i, w.tray + mm(12)}, row.size, guess);
                shelf.mating = Box{{Length{}, -drive35Width / 2, Length{}}, {drive35Length, drive35Width / 2, drive35Height}};
                piece.mounts.push_back(shelf);
            }
            else  // under the shroud, in front of the supply
                piece.mounts.push_back(mountAt(name, kind, *Turn::fromText("-x+z+y"), {w.front - mm(2), w.floor + mm(3) + step * i, (w.back + w.panel) / 2}, row.size, guess));
        }
    }
}

void addPsuBay(Piece& piece, const PcCase& c, const Walls& w)
{
    if (c.layout == "dual_chamber")  // on its side behind the tray
        piece.mounts.push_back(mountAt("psu", MountKind::PsuBay, Turn::about(Axis::X, 1), {w.rear, w.floor + psuWidth / 2 + mm(2), w.back + psuHeight / 2 + mm(1)}, "ATX", allAxes(Origin::Estimated)));
    else
        piece.mounts.push_back(mountAt("psu", MountKind::PsuBay, Turn{}, {w.rear, w.floor + psuHeight / 2 + mm(1), (w.back + w.panel) / 2}, "ATX", allAxes(Origin::Estimated)));
}

}  // namespace

std::vector<Piece> PcCase::pieces(const State& state) const
{
    const Walls w = wallsOf(*this);
    Piece piece{"", MountKind::None, "", {}, {}};
    addWalls(piece, *this, w, state);
    addLimits(piece, *this, w, state);
    piece.mounts.push_back(mountAt("tray", MountKind::BoardTray, Turn{}, {}, "ATX", allAxes(Origin::Norm)));
    addPsuBay(piece, *this, w);
    addFanMounts(piece, *this, w);
    addBays(piece, *this, w, state);
    for (int n = 1; n <= static_cast<int>(slots.valueOr(0)); ++n) {
        Mount opening = mountAt("opening " + std::to_string(n), MountKind::SlotBracket, Turn{}, {Length{}, slotCentre(n), Length{}}, "", allAxes(Origin::Norm));
        opening.slides.push_back({Axis::Y, mm(-14), mm(14), mm(0.1)});
        piece.mounts.push_back(opening);
    }
    const Point foot{mm(220), w.shroud, mm(70)};
    Mount ground = mountAt("floor", MountKind::Floor, Turn{}, foot, "", {Origin::Norm, w.shroudOrigin, Origin::Norm});
    ground.slides = {{Axis::X, mm(-150), mm(150), mm(1)}, {Axis::Z, mm(-50), mm(60), mm(1)}};
    piece.mounts.push_back(ground);
    return {piece};
}

PartKind pc_case_kind()
{
    return {"pc_case", "Case", RW_TEXT("Cases"), 70, [] { return std::unique_ptr<Spec>(new PcCase); }};
}

}  // namespace rw
