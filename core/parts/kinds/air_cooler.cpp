#include "parts/kinds/air_cooler.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {

void AirCooler::visit(FieldVisitor& v)
{
    v.field("shape", shape);
    v.field("height_mm", height);
    v.field("width_mm", width);
    v.field("depth_mm", depth);
    v.field("fin_depth_mm", finDepth);
    v.field("fan_size_mm", fanSize);
    v.field("fan_thickness_mm", fanThickness);
    v.field("fans", fans);
    v.shift("front_offset_mm", frontOffset);
    v.shift("side_offset_mm", sideOffset);
    v.field("fan_top_mm", fanTop);
    v.field("fan_raise_limit_mm", fanRaiseLimit);
    v.field("memory_under_fan_mm", memoryUnderFan);
    v.field("memory_under_fins_mm", memoryUnderFins);
    v.field("mass_kg", mass);
    v.field("capacity_w", capacity);
    v.plain("sockets", sockets);
    v.list("kits", kits);
    v.field("headers", headers);
    v.list("seats", seats);
}

namespace {

// A module of height h tops out at the memory seat + h above the board; the cooler's frame starts on the CPU.
Length underside(const LengthFact& clearance) { return clearance.valueOr({}) + standards::dimmSeat - standards::cpuTop; }

// How much lower a fan or stack may hang where sources disagree on what fits under it.
Solid hung(Solid solid, const LengthFact& clearance)
{
    solid.doubt.lo.z = clearance ? *clearance - clearance.least() : Length{};
    return solid;
}

// Fins over the whole footprint, a fan on top. Their underside is what its maker lets memory stand under; without that
// number they are drawn down to the CPU.
void addTopFlow(Piece& piece, const AirCooler& c, Length shift, Length side)
{
    const AxisOrigins body = {c.depth.origin, c.width.origin, c.height.origin};
    const Length half = *c.width / 2, length = *c.depth / 2, fan = c.fanCount() > 0 ? std::min(c.fanThickness.valueOr(mm(20)), *c.height / 2) : Length{};
    const Length frame = *c.height - fan, low = c.roomUnderFins() ? std::clamp(underside(c.memoryUnderFins), Length{}, frame - mm(1)) : Length{};
    const AxisOrigins fins = {body[0], body[1], fan > Length{} ? (c.roomUnderFins() ? c.memoryUnderFins.origin : Origin::Estimated) : body[2]};
    piece.solids.push_back(hung(solidBox("fins", Role::Body, {{shift - length, side - half, low}, {shift + length, side + half, frame}}, fins, "fins"), c.memoryUnderFins));
    if (fan > Length{})
        piece.solids.push_back(solidCylinder("fan", Role::Fan, Axis::Z, {shift, side, frame}, fan, std::min({half, length, c.fanSize.valueOr(mm(1000)) / 2}), body, "fan"));
    if (low > Length{}) piece.solids.push_back(solidBox("base", Role::Body, {pointMm(-19, -19, 0), {mm(19), mm(19), std::min(low, mm(12))}}, allAxes(Origin::Typical), "copper"));
}

// From the front: front fan, fin stack, middle fan and second stack of a dual tower, rear fan.
void addTower(Piece& piece, const AirCooler& c, const State& state, Length shift, Length side)
{
    const Length top = *c.height, half = *c.width / 2, fan = c.fanThickness.valueOr(mm(25)), edge = c.fanSize.valueOr(*c.width);
    const int count = c.fanCount();
    const bool dual = c.isDual(), front = c.hasFrontFan(), rear = count >= (dual ? 3 : 2);
    const Length finDepth = c.finDepth.valueOr(dual ? (*c.depth - fan * std::max(count, 1)) / 2 : *c.depth - fan * count);
    const Length finLow = c.memoryUnderFins ? underside(c.memoryUnderFins) : std::min(top - mm(100), mm(40));
    const Length finTop = dual || count > 0 ? top - mm(5) : top;
    const AxisOrigins finOrigins = {originOrEstimated(c.finDepth), c.width.origin, weakest(c.height.origin, c.memoryUnderFins.originOr(Origin::Estimated))};
    const AxisOrigins fanOrigins = {weakest(c.depth.origin, originOrEstimated(c.fanThickness)), originOrEstimated(c.fanSize), weakest(c.height.origin, c.memoryUnderFan.originOr(Origin::Estimated))};
    const auto addFins = [&](const char* name, Length from, Length to) {
        piece.solids.push_back(hung(solidBox(name, Role::Body, {{from, side - half, finLow}, {to, side + half, finTop}}, finOrigins, "fins"), c.memoryUnderFins));
    };
    const auto addFan = [&](const char* name, Length from, Length low, Length high, Length to) {
        piece.solids.push_back(solidBox(name, Role::Fan, {{from, side - edge / 2, low}, {to, side + edge / 2, high}}, fanOrigins, "fan"));
    };
    const Length face = *c.depth / 2 + shift, finsEnd = face - (front ? fan : Length{}), finsStart = finsEnd - finDepth;
    Length back = finsStart;
    if (dual) {
        const Length secondStart = shift - *c.depth / 2 + (rear ? fan : Length{}), secondEnd = secondStart + finDepth;
        addFins("rear fin stack", secondStart, secondEnd);
        addFins("front fin stack", finsStart, finsEnd);
        if (count >= 1 && finsStart > secondEnd) addFan("middle fan", secondEnd, mm(25), top, std::min(secondEnd + fan, finsStart));
        back = secondStart;
    } else {
        addFins("fin stack", finsStart, finsEnd);
    }
    // Heat pipes rise from the base and fan out to the stacks; how wide is usual, not published. No memory stands nearer to
    // a socket's middle than 42 mm, and pipes keep clear of it.
    const Length from = dual ? std::clamp(back + finDepth / 2, mm(-40), mm(-19)) : mm(-19), to = dual ? std::clamp(finsEnd - finDepth / 2, mm(19), mm(40)) : mm(19);
    if (finLow > mm(12)) piece.solids.push_back(solidBox("heat pipes", Role::Body, {{from, mm(-19), mm(12)}, {to, mm(19), finLow}}, allAxes(Origin::Estimated), "copper"));
    if (rear) addFan("rear fan", back - fan, std::max(top - edge, mm(20)), top, back);
    if (front && !(state.has("front_fan_out") && count > 1)) {
        // The lowest line of the fan is its memory clearance where the maker gives one, else its frame hung from the top.
        const Length raise = state.length("fan_raise"), low = c.memoryUnderFan ? underside(c.memoryUnderFan) : std::max(top - edge, mm(20));
        addFan("front fan", finsEnd, low + raise, c.fanTop.valueOr(top) + raise, face);
        piece.solids.back() = hung(piece.solids.back(), c.memoryUnderFan);
        piece.solids.back().doubt.hi.z = doubtOf(c.fanTop);
    }
    piece.solids.push_back(solidBox("base", Role::Body, boxMm(-19, -19, 0, 19, 19, 12), allAxes(Origin::Typical), "copper"));
}

}  // namespace

std::vector<Piece> AirCooler::pieces(const State& state) const
{
    Piece piece{"", MountKind::CoolerSeat, "", {}, {}};
    piece.shifts = seatShifts(seats, state);
    if (!height || !width || !depth) return {piece};
    const Length shift = frontOffset.valueOr({}), side = sideOffset.valueOr({});
    if (isTopFlow()) addTopFlow(piece, *this, shift, side);
    else addTower(piece, *this, state, shift, side);
    for (Solid& solid : piece.solids) {  // as well as it is known how large the whole is and how far it stands off the middle
        if (solid.name == "base" || solid.name == "heat pipes") continue;
        solid.origins = weakest(solid.origins, {frontOffset.originOr(Origin::Norm), sideOffset.originOr(Origin::Norm), Origin::Norm});
        solid.doubt.lo = solid.doubt.lo + Point{doubtOf(depth) / 2 + shift - (frontOffset ? frontOffset.least() : shift), doubtOf(width) / 2 + side - (sideOffset ? sideOffset.least() : side), Length{}};
        solid.doubt.hi = solid.doubt.hi + Point{doubtOf(depth) / 2 + doubtOf(frontOffset), doubtOf(width) / 2 + doubtOf(sideOffset), doubtOf(height)};
    }
    return {piece};
}

std::vector<StateOption> AirCooler::options() const
{
    std::vector<StateOption> options;
    if (!isTopFlow()) {
        if (!fanRaiseLimit || *fanRaiseLimit > Length{}) options.push_back({"fan_raise", {RW_TEXT("Front fan raised by"), {}}, Length{}, fanRaiseLimit.valueOr(mm(30)), mm(1)});
        if (hasFrontFan() && fanCount() > 1) options.push_back({"front_fan_out", {RW_TEXT("Front fan left out"), {}}, {}, {}, {}});
    }
    addSeatOptions(options, seats);
    addKitOptions(options, kits);
    return options;
}

Draw AirCooler::draw() const
{
    const Power each = fanSize.valueOr(mm(120)) > mm(120) ? watts(2.5) : watts(2);
    const Power all = each * fanCount();
    return {all, all, all};
}

std::vector<Facet> AirCooler::facets() const
{
    FacetList list;
    list.word("shape", shape).each("socket", sockets);
    for (const CoolerKit& kit : kits) list.each("socket", kit.sockets);
    list.band("height", height, {50, 70, 120, 150, 160, 165}).power("power_w", capacity);
    return list;
}

LengthFact AirCooler::mainSize() const { return height; }

PartKind air_cooler_kind()
{
    return {"air_cooler", "CPU Cooler", RW_TEXT("Air coolers"), 20, [] { return std::unique_ptr<Spec>(new AirCooler); }};
}

}  // namespace rw
