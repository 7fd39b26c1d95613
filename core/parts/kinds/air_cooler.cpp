#include "parts/kinds/air_cooler.h"

#include "parts/building.h"
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
    v.field("memory_under_fan_mm", memoryUnderFan);
    v.field("memory_under_fins_mm", memoryUnderFins);
    v.field("mass_kg", mass);
    v.field("capacity_w", capacity);
    v.plain("sockets", sockets);
}

namespace {

// A module of height h tops out at the memory seat + h above the board; the cooler's frame starts on the CPU.
Length underside(const LengthFact& clearance) { return clearance.valueOr({}) + standards::dimmSeat - standards::cpuTop; }

}  // namespace

std::vector<Piece> AirCooler::pieces(const State& state) const
{
    Piece piece{"", MountKind::CoolerSeat, "", {}, {}};
    if (!height || !width || !depth) return {piece};
    const Length half = *width / 2, top = *height;
    const AxisOrigins body = {depth.origin, width.origin, height.origin};
    if (shape.valueOr("") == "top_flow") {
        const Length frame = top - mm(20);
        piece.solids.push_back(solidBox("fins", Role::Body, {{-(*depth) / 2, -half, mm(0)}, {*depth / 2, half, frame}}, body, "fins"));
        piece.solids.push_back(solidCylinder("fan", Role::Fan, Axis::Z, {Length{}, Length{}, frame}, mm(20), std::min(half, *depth / 2), body, "fan"));
        return {piece};
    }
    const Length fan = fanThickness.valueOr(mm(25));
    const int fanCount = static_cast<int>(fans.valueOr(1));
    const bool dual = shape.valueOr("") == "dual_tower";
    // Along x: tower(s) and fans within the depth; the front fan ends at the front face.
    const Length shift = frontOffset.valueOr({});
    const Length front = *depth / 2 + shift, back = -(*depth) / 2 + shift;
    const Length frontFan = front - fan;
    const Length fanEdge = fanSize.valueOr(*width);
    const Length raise = state.length("fan_raise");
    // The lowest line of the fan is its memory clearance where the maker gives one, else its frame hung from the top.
    const Length fanLow = memoryUnderFan ? underside(memoryUnderFan) : std::max(top - fanEdge, mm(20));
    const AxisOrigins fanOrigins = {weakest(depth.origin, originOrEstimated(fanThickness)), originOrEstimated(fanSize),
                                    weakest(height.origin, memoryUnderFan.originOr(Origin::Estimated))};
    const Length finLow = memoryUnderFins ? underside(memoryUnderFins) : std::min(top - mm(100), mm(40));
    const AxisOrigins finOrigins = {originOrEstimated(finDepth), width.origin, weakest(height.origin, memoryUnderFins.originOr(Origin::Estimated))};
    // How much lower a fan or stack may hang where sources disagree on what fits under it.
    const auto hang = [](Solid solid, const LengthFact& clearance) {
        solid.doubt.lo.z = clearance ? *clearance - clearance.least() : Length{};
        return solid;
    };
    // Heat pipes rise from the base and fan out to the stacks; how wide is usual, not published.
    const auto addPipes = [&](Length from, Length to) {
        const Box box{{std::min(from, mm(-19)), mm(-19), mm(12)}, {std::max(to, mm(19)), mm(19), finLow}};
        if (finLow > mm(12)) piece.solids.push_back(solidBox("heat pipes", Role::Body, box, allAxes(Origin::Estimated), "copper"));
    };
    const Length finTop = dual || fanCount > 0 ? top - mm(5) : top;
    if (dual) {
        const Length fins = finDepth.valueOr((*depth - fan * 2) / 2);
        const Length rearFan = fanCount > 1 ? fan : Length{};
        const Length gapStart = back + fins;  // rear tower, middle fan, front tower, front fan
        piece.solids.push_back(hang(solidBox("rear fin stack", Role::Body, {{back, -half, finLow}, {gapStart, half, finTop}}, finOrigins, "fins"), memoryUnderFins));
        piece.solids.push_back(hang(solidBox("front fin stack", Role::Body, {{frontFan - fins, -half, finLow}, {frontFan, half, finTop}}, finOrigins, "fins"), memoryUnderFins));
        addPipes(back + fins / 2, frontFan - fins / 2);
        if (rearFan > Length{})
            piece.solids.push_back(solidBox("middle fan", Role::Fan, {{gapStart, -fanEdge / 2, mm(25)}, {std::min(gapStart + fan, frontFan - fins), fanEdge / 2, top}}, fanOrigins, "fan"));
    } else {
        const Length fins = finDepth.valueOr(*depth - fan * fanCount);
        piece.solids.push_back(hang(solidBox("fin stack", Role::Body, {{frontFan - fins, -half, finLow}, {frontFan, half, finTop}}, finOrigins, "fins"), memoryUnderFins));
    }
    if (!dual) addPipes(mm(-19), mm(19));
    Solid frontFanSolid = solidBox("front fan", Role::Fan, {{frontFan, -fanEdge / 2, fanLow + raise}, {front, fanEdge / 2, std::max(top, fanLow + fanEdge) + raise}}, fanOrigins, "fan");
    if (std::get<Box>(frontFanSolid.shape).hi.z > top + raise) std::get<Box>(frontFanSolid.shape).hi.z = top + raise;
    piece.solids.push_back(hang(frontFanSolid, memoryUnderFan));
    piece.solids.push_back(solidBox("base", Role::Body, boxMm(-19, -19, 0, 19, 19, 12), {Origin::Typical, Origin::Typical, Origin::Typical}, "copper"));
    return {piece};
}

std::vector<StateOption> AirCooler::options() const
{
    if (shape.valueOr("") == "top_flow") return {};
    return {{"fan_raise", RW_TEXT("Front fan raised by"), Length{}, mm(30), mm(1)}};
}

Draw AirCooler::draw() const
{
    const Power each = fanSize.valueOr(mm(120)) > mm(120) ? watts(2.5) : watts(2);
    const Power all = each * static_cast<int>(fans.valueOr(1));
    return {all, all, all};
}

PartKind air_cooler_kind()
{
    return {"air_cooler", "CPU Cooler", RW_TEXT("Air coolers"), 20, [] { return std::unique_ptr<Spec>(new AirCooler); }};
}

}  // namespace rw
