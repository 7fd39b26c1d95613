#include "parts/kinds/liquid_cooler.h"

#include "parts/building.h"
#include "parts/facets.h"

namespace rw {

void LiquidCooler::visit(FieldVisitor& v)
{
    v.field("block_height_mm", blockHeight);
    v.field("block_size_mm", blockSize);
    v.field("block_depth_mm", blockDepth);
    v.field("block_width_mm", blockWidth);
    v.field("radiator_class", radiatorClass);
    v.field("radiator_length_mm", radiatorLength);
    v.field("radiator_width_mm", radiatorWidth);
    v.field("radiator_thickness_mm", radiatorThickness);
    v.field("fans", fans);
    v.field("fan_rows", fanRows);
    v.field("fan_size_mm", fanSize);
    v.field("fan_thickness_mm", fanThickness);
    v.field("capacity_w", capacity);
    v.plain("sockets", sockets);
    v.list("kits", kits);
    v.field("headers", headers);
    v.field("usb2_headers", usb2Headers);
    v.list("seats", seats);
    v.field("radiator_only", radiatorOnly);
}

namespace {

Solid pumpBlock(const LiquidCooler& c)
{
    const Length high = c.blockHeight.valueOr(mm(50));
    const Origin top = originOrEstimated(c.blockHeight);
    if (c.blockDepth && c.blockWidth) {
        const Length x = *c.blockDepth / 2, y = *c.blockWidth / 2;
        return solidBox("pump block", Role::Body, {{-x, -y, Length{}}, {x, y, high}}, {c.blockDepth.origin, c.blockWidth.origin, top}, "pump");
    }
    return solidCylinder("pump block", Role::Body, Axis::Z, {}, high, c.blockSize.valueOr(mm(70)) / 2, {originOrEstimated(c.blockSize), originOrEstimated(c.blockSize), top}, "pump");
}

// A class is its fans' size times their number: 280 and 420 are of 140 mm, 360 and 240 of 120.
int classOf(const TextFact& word) { return std::atoi(word.valueOr("").c_str()); }
Length fanOfClass(int size) { return mm(size > 0 && size % 140 == 0 ? 140 : 120); }

}  // namespace

int LiquidCooler::fansInRow() const
{
    const Length size = fanSize.valueOr(fanOfClass(classOf(radiatorClass)));
    const int places = size > Length{} ? static_cast<int>(classOf(radiatorClass) / size.amount() + 0.01) : 0;
    const int count = static_cast<int>(fans.valueOr(places));
    return fanRows.valueOr(1) > 1 && places > 0 && count >= 2 * places ? count / 2 : count;  // both rows were counted
}

int LiquidCooler::rows(const State& state) const
{
    return fansInRow() == 0 ? 0 : fanRows.valueOr(1) > 1 && !state.has("one_fan_row") ? 2 : 1;
}

int LiquidCooler::rowsInside(const State& state) const
{
    const int all = rows(state);
    return all > 0 && state.has("fans_outside") ? all - 1 : all;
}

LengthFact LiquidCooler::fanThicknessUsual() const { return fanThickness ? fanThickness : LengthFact{mm(25), Origin::Typical}; }

LengthFact LiquidCooler::stack(const State& state) const
{
    if (!radiatorThickness) return {};
    LengthFact stack = radiatorThickness;
    const LengthFact fan = fanThicknessUsual();
    const int count = rowsInside(state);
    stack.value = *radiatorThickness + *fan * count;
    if (count > 0) stack.origin = weakest(stack.origin, fan.origin);
    stack.low = radiatorThickness.least() + fan.least() * count;
    stack.high = radiatorThickness.most() + fan.most() * count;
    return stack;
}

std::vector<Piece> LiquidCooler::pieces(const State& state) const
{
    Piece block{"block", MountKind::CoolerSeat, "", {}, {}};
    block.shifts = seatShifts(seats, state);
    block.solids.push_back(pumpBlock(*this));
    const Length half = boundsOf(block.solids.front()).hi.x;
    const Length outlet = blockHeight.valueOr(mm(50)) / 2, apart = half * 3 / 10;
    for (const int side : {-1, 1})  // swivel fittings, turned up so that the tubes pass over the memory
        block.ports.push_back({side < 0 ? "cold tube" : "warm tube", {half + mm(4), apart * side, outlet}, Axis::Z, 1, mm(12), mm(12), Axis::Y, "rubber"});
    Piece radiator{hasBlock() ? "radiator" : "", MountKind::RadiatorMount, radiatorClass.valueOr(""), {}, {}};
    const int size = classOf(radiatorClass);
    const Length fan = fanSize.valueOr(fanOfClass(size));
    // Tanks add about 37 mm to the fans' places, and a radiator is as wide as its fans: usual.
    const LengthFact length = radiatorLength || size == 0 ? radiatorLength : LengthFact{mm(size + 37), Origin::Typical};
    const LengthFact width = radiatorWidth || size == 0 ? radiatorWidth : LengthFact{fan, Origin::Typical};
    if (length && width && radiatorThickness) {
        const int rowCount = rowsInside(state), count = fansInRow();
        const LengthFact fanDepth = fanThicknessUsual();
        const Length base = rowCount > 1 ? *fanDepth : Length{}, t = base + *radiatorThickness;
        const Origin deep = rowCount > 1 ? weakest(radiatorThickness.origin, fanDepth.origin) : radiatorThickness.origin;
        const Origin fanDeep = weakest(radiatorThickness.origin, fanDepth.origin);
        const Length u = *length / 2, v = *width / 2;
        Solid core = solidBox("radiator", Role::Body, {{-u, -v, base}, {u, v, t}}, {length.origin, width.origin, deep}, "radiator");
        core.doubt = {{doubtOf(length) / 2, doubtOf(width) / 2, Length{}}, {doubtOf(length) / 2, doubtOf(width) / 2, doubtOf(radiatorThickness) + (rowCount > 1 ? doubtOf(fanDepth) : Length{})}};
        radiator.solids.push_back(core);
        if (hasBlock())
            for (const int side : {-1, 1})  // both fittings stand on one tank, beside the fans
                radiator.ports.push_back({side < 0 ? "cold tube" : "warm tube", {u - mm(14), mm(22) * side, t}, Axis::Z, 1, mm(12), mm(12), Axis::Y, "rubber"});
        const auto addRow = [&](const std::string& name, Length from, Length doubt) {
            for (int i = 0; i < count; ++i) {
                const Length centre = fan * i - fan * (count - 1) / 2;
                Solid solid = solidBox(name + " " + std::to_string(i + 1), Role::Fan, {{centre - fan / 2, -fan / 2, from}, {centre + fan / 2, fan / 2, from + *fanDepth}}, {Origin::Norm, Origin::Norm, fanDeep}, "fan");
                solid.doubt.hi.z = doubt;
                radiator.solids.push_back(solid);
            }
        };
        // Fans on the inner side; between the mount and the radiator; on the mount's outer side.
        if (rowCount > 0) addRow("fan", t, doubtOf(radiatorThickness) + doubtOf(fanDepth) * rowCount);
        if (rowCount > 1) addRow("inner fan", Length{}, Length{});
        if (rows(state) > rowCount) addRow("outer fan", -*fanDepth, Length{});
    }
    if (!hasBlock()) return {radiator};
    return {block, radiator};
}

std::vector<StateOption> LiquidCooler::options() const
{
    std::vector<StateOption> options = {{"fans_outside", {RW_TEXT("A row of fans on the outer side of the mount"), {}}, {}, {}, {}}};
    addSeatOptions(options, seats);
    addKitOptions(options, kits);
    if (fanRows.valueOr(1) > 1) options.push_back({"one_fan_row", {RW_TEXT("One row of fans taken off"), {}}, {}, {}, {}});
    return options;
}

Draw LiquidCooler::draw() const
{
    const int rowCount = fanRows.valueOr(1) > 1 ? 2 : 1;
    const Power all = (hasBlock() ? watts(5) : Power{}) + watts(2) * fansInRow() * rowCount;  // pump 5 W, fans 2 W each
    return {all, all, all};
}

std::vector<Facet> LiquidCooler::facets() const
{
    FacetList list;
    if (radiatorClass) list.length("radiator", {mm(std::atof(radiatorClass->c_str())), radiatorClass.origin});
    list.each("socket", sockets);
    for (const CoolerKit& kit : kits) list.each("socket", kit.sockets);
    list.power("power_w", capacity);
    return list;
}

// What a radiator is sold by; its own length has tanks and differs.
LengthFact LiquidCooler::mainSize() const
{
    if (radiatorClass && std::atof(radiatorClass->c_str()) > 0) return {mm(std::atof(radiatorClass->c_str())), radiatorClass.origin};
    return {};
}

PartKind liquid_cooler_kind()
{
    return {"liquid_cooler", "CPU Cooler", RW_TEXT("Liquid coolers"), 21, [] { return std::unique_ptr<Spec>(new LiquidCooler); }};
}

}  // namespace rw
