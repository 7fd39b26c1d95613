#include "parts/kinds/pc_case.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "parts/facets.h"
#include "parts/pc_case/casing.h"

namespace rw {
using namespace standards;
namespace {

std::string joined(std::string words, const char* last)
{
    std::replace(words.begin(), words.end(), ' ', '_');
    return words + last;
}

}  // namespace

LengthFact CaseFanMount::largest() const
{
    if (size || !sizes) return size;
    double most = 0;
    std::istringstream in(*sizes);
    for (std::string word; std::getline(in, word, '/');) most = std::max(most, std::atof(word.c_str()));
    return most > 0 ? LengthFact{mm(most), sizes.origin} : size;
}

void CaseFanMount::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("face", face);
    v.field("count", count);
    v.field("size_mm", size);
    v.field("sizes", sizes);
    v.field("thickness_limit_mm", thicknessLimit);
    v.plain("on", on);
    v.shift("x_mm", x);
    v.shift("y_mm", y);
    v.field("slide_mm", slide);
}

void CaseRadiatorMount::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("face", face);
    v.field("sizes", sizes);
    v.field("radiator_limit_mm", radiatorLimit);
    v.field("stack_limit_mm", stackLimit);
    v.field("fans_outside", fansOutside);
    v.field("length_limit_mm", lengthLimit);
    v.field("width_limit_mm", widthLimit);
    v.field("component_limit_mm", componentLimit);
    v.shift("x_mm", x);
    v.shift("y_mm", y);
    v.shift("offset_mm", offset);
    v.field("slide_mm", slide);
}

void CaseBay::visit(FieldVisitor& v)
{
    v.plain("size", size);
    v.plain("where", where);
    v.field("count", count);
    v.field("slot", slot);
    v.field("pitch_mm", pitch);
    v.field("card_limit_mm", cardLimit);
}

void CaseObstacle::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("role", role);
    v.shift("x0_mm", x0);
    v.shift("x1_mm", x1);
    v.shift("y0_mm", y0);
    v.shift("y1_mm", y1);
    v.shift("z0_mm", z0);
    v.shift("z1_mm", z1);
    v.field("card_limit_mm", cardLimit);
    v.field("cooler_limit_mm", coolerLimit);
    v.field("first_slot", firstSlot);
    v.field("last_slot", lastSlot);
    v.field("removable", removable);
    v.field("slide_up_mm", slideUp);
    v.field("slide_down_mm", slideDown);
    v.field("slide_front_mm", slideFront);
}
std::string CaseObstacle::switchName() const { return joined(name, "_out"); }
std::string CaseObstacle::lengthName() const { return joined(name, "_shift"); }
std::string CaseObstacle::frontName() const { return joined(name, "_front"); }

void CasePosition::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.field("card_height_up_to_mm", cardHeightUpTo);
    v.field("cooler_limit_mm", coolerLimit);
    v.field("card_thickness_mm", cardThickness);
}
std::string CasePosition::switchName() const { return joined("position " + name, ""); }

void PcCase::visit(FieldVisitor& v)
{
    v.plain("layout", layout);
    v.field("depth_mm", depth);
    v.field("width_mm", width);
    v.field("height_mm", height);
    v.plain("boards", boards);
    v.field("board_depth_limit_mm", boardDepthLimit);
    v.field("board_height_limit_mm", boardHeightLimit);
    v.field("expansion_slots", slots);
    v.field("card_limit_mm", cardLimit);
    v.field("card_limit_with_cage_mm", cardLimitWithCage);
    v.field("card_limit_without_fans_mm", cardLimitWithoutFans);
    v.field("card_height_limit_mm", cardHeightLimit);
    v.field("card_height_limit_with_cable", cardHeightWithCable);
    v.field("card_thickness_limit_mm", cardThicknessLimit);
    v.field("vertical_slots", verticalSlots);
    v.field("vertical_room_mm", verticalRoom);
    v.field("cooler_limit_mm", coolerLimit);
    v.plain("psu_forms", psuForms);
    v.field("psu_limit_mm", psuLimit);
    v.field("psu_limit_with_cage_mm", psuLimitWithCage);
    v.field("psu_limit_with_cables", psuLimitWithCables);
    v.field("psu_bay_width_mm", psuBayWidth);
    v.field("psu_bay_height_mm", psuBayHeight);
    v.field("lid_gap_mm", lidGap);
    v.field("front_gap_mm", frontGap);
    v.shift("floor_gap_mm", floorGap);  // less than nothing in cases too low for an ATX board
    v.field("shroud", shroud);
    v.field("side_panel", sidePanel);
    v.field("front_usb2", usb2);
    v.field("front_usb3", usb3);
    v.field("front_usb_c", usbC);
    v.field("front_audio", frontAudio);
    v.field("hub_fans", hubFans);
    v.plain("psu_place", psuPlace);
    v.shift("psu_x_mm", psuX);
    v.shift("psu_y_mm", psuY);
    v.shift("psu_z_mm", psuZ);
    v.list("fan_mounts", fanMounts);
    v.list("radiator_mounts", radiatorMounts);
    v.list("bays", bays);
    v.list("obstacles", obstacles);
    v.list("positions", positions);
}

const LengthFact& PcCase::cardLimitNow(const State& state) const
{
    if (cardLimitWithCage && !state.has("cage_out")) return cardLimitWithCage;
    return cardLimitWithoutFans && state.has("front_fans_out") ? cardLimitWithoutFans : cardLimit;
}
const LengthFact& PcCase::psuLimitNow(const State& state) const
{
    return psuLimitWithCage && !state.has("cage_out") ? psuLimitWithCage : psuLimit;
}

const CaseFanMount* PcCase::fanMount(const std::string& mount) const
{
    const auto it = std::find_if(fanMounts.begin(), fanMounts.end(), [&](const CaseFanMount& row) {
        return mount == row.name || (mount.starts_with(row.name + " ") && std::atoi(mount.c_str() + row.name.size() + 1) > 0);
    });
    return it == fanMounts.end() ? nullptr : &*it;
}

const CaseRadiatorMount* PcCase::radiatorMount(const std::string& mount) const
{
    const auto it = std::find_if(radiatorMounts.begin(), radiatorMounts.end(), [&](const CaseRadiatorMount& row) { return row.name + " radiator" == mount; });
    return it == radiatorMounts.end() ? nullptr : &*it;
}

const CaseObstacle* PcCase::obstacle(const std::string& solid) const
{
    const auto it = std::find_if(obstacles.begin(), obstacles.end(), [&](const CaseObstacle& o) { return o.name == solid; });
    return it == obstacles.end() ? nullptr : &*it;
}

const CasePosition* PcCase::positionNow(const State& state) const
{
    for (const CasePosition& position : positions)
        if (state.has(position.switchName())) return &position;
    return positions.empty() ? nullptr : &positions.front();
}

const LengthFact& PcCase::coolerLimitNow(const State& state) const
{
    if (const CasePosition* now = positionNow(state))
        for (const CasePosition& row : positions)  // rows of one place differ by cards, not by coolers
            if (row.name == now->name && row.coolerLimit) return row.coolerLimit;
    return coolerLimit;
}

LengthFact PcCase::cardThicknessNow(const State& state, const LengthFact& cardHeight) const
{
    const CasePosition* now = positionNow(state);
    return now ? cardThicknessAt(now->name, cardHeight) : cardThicknessLimit;
}

LengthFact PcCase::cardThicknessAt(const std::string& position, const LengthFact& cardHeight) const
{
    // The row with the least height that still covers the card, or else the highest.
    const auto covers = [&](const CasePosition& row) { return !row.cardHeightUpTo || (cardHeight && *cardHeight <= *row.cardHeightUpTo); };
    const auto lower = [](const CasePosition& a, const CasePosition& b) { return a.cardHeightUpTo && (!b.cardHeightUpTo || *a.cardHeightUpTo < *b.cardHeightUpTo); };
    const CasePosition* best = nullptr;
    for (const CasePosition& row : positions) {
        if (row.name != position) continue;
        const bool better = !best || (covers(row) != covers(*best) ? covers(row) : covers(row) ? lower(row, *best) : lower(*best, row));
        if (better) best = &row;
    }
    return best ? best->cardThickness : LengthFact{};
}

std::vector<std::string> PcCase::positionNames() const
{
    std::vector<std::string> names;
    for (const CasePosition& row : positions)
        if (std::find(names.begin(), names.end(), row.name) == names.end()) names.push_back(row.name);
    return names;
}

std::vector<StateOption> PcCase::options() const
{
    std::vector<StateOption> options;
    if (cardLimitWithCage || psuLimitWithCage) options.push_back({"cage_out", {RW_TEXT("Drive cage taken out"), {}}, {}, {}, {}});
    if (cardLimitWithoutFans) options.push_back({"front_fans_out", {RW_TEXT("Front fans taken out"), {}}, {}, {}, {}});
    options.push_back({"panel_off", {RW_TEXT("Side panel taken off"), {}}, {}, {}, {}});
    for (const CaseObstacle& o : obstacles) {
        if (o.removable.valueOr(false)) options.push_back({o.switchName(), {RW_TEXT("Taken out: {name}"), {{"name", o.name}}}, {}, {}, {}});
        if (o.slideUp || o.slideDown) options.push_back({o.lengthName(), {RW_TEXT("Shifted up by: {name}"), {{"name", o.name}}}, -o.slideDown.valueOr({}), o.slideUp.valueOr({}), mm(1)});
        if (o.slideFront) options.push_back({o.frontName(), {RW_TEXT("Moved to the front by: {name}"), {{"name", o.name}}}, Length{}, *o.slideFront, mm(1)});
    }
    for (const std::string& name : positionNames()) options.push_back({joined("position " + name, ""), {RW_TEXT("Position {name}"), {{"name", name}}}, {}, {}, {}, "position"});
    return options;
}

std::vector<Piece> PcCase::pieces(const State& state) const
{
    using namespace casing;
    const Walls w = wallsOf(*this, state);
    Piece piece{"", MountKind::None, "", {}, {}};
    addWalls(piece, *this, w, state);
    addLimits(piece, *this, w, state);
    addObstacles(piece, *this, w, state);
    addCoolerRoom(piece, *this, w, state);
    piece.mounts.push_back(mountAt("tray", MountKind::BoardTray, Turn{}, {}, "ATX", allAxes(Origin::Norm)));
    addPsuBay(piece, *this, w);
    addFanMounts(piece, *this, w, state);
    addRadiatorMounts(piece, *this, w);
    addBays(piece, *this, w, state);
    addVerticalMount(piece, *this, w);
    addCardSeat(piece, *this, w);
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

std::vector<Facet> PcCase::facets() const
{
    FacetList list;
    list.word("shape", layout).each("form", boards).number("slots", slots);
    // The bands part the usual lengths of cards of two fans (267), three (up to 340), and the longest (up to 360).
    list.band("card_limit", cardLimit, {280, 320, 340, 360, 400}).band("cooler_limit", coolerLimit, {70, 120, 150, 160, 165, 180});
    list.each("psu_form", psuForms);
    for (const CaseRadiatorMount& mount : radiatorMounts) {
        std::istringstream words(mount.sizes.valueOr(""));
        for (std::string one; std::getline(words, one, '/');) list.length("radiator", {mm(std::atof(one.c_str())), mount.sizes.origin});
    }
    return list;
}

// Its longest edge: which of depth and height is which is often confused where sizes are copied.
LengthFact PcCase::mainSize() const
{
    if (!depth || !height) return depth ? depth : height;
    return *depth > *height ? depth : height;
}

PartKind pc_case_kind()
{
    return {"pc_case", "Case", RW_TEXT("Cases"), 70, [] { return std::unique_ptr<Spec>(new PcCase); }};
}

}  // namespace rw
