#include "parts/kinds/liquid_cooler.h"

#include "parts/building.h"

namespace rw {

void LiquidCooler::visit(FieldVisitor& v)
{
    v.field("block_height_mm", blockHeight);
    v.field("block_size_mm", blockSize);
    v.field("radiator_class", radiatorClass);
    v.field("radiator_length_mm", radiatorLength);
    v.field("radiator_width_mm", radiatorWidth);
    v.field("radiator_thickness_mm", radiatorThickness);
    v.field("fans", fans);
    v.field("fan_size_mm", fanSize);
    v.field("fan_thickness_mm", fanThickness);
    v.field("capacity_w", capacity);
    v.plain("sockets", sockets);
}

std::vector<Piece> LiquidCooler::pieces(const State&) const
{
    Piece block{"block", MountKind::CoolerSeat, "", {}, {}};
    const Length half = blockSize.valueOr(mm(70)) / 2;
    block.solids.push_back(solidCylinder("pump block", Role::Body, Axis::Z, {}, blockHeight.valueOr(mm(50)), half,
                                         {originOrEstimated(blockSize), originOrEstimated(blockSize), originOrEstimated(blockHeight)}, "pump"));
    const Length outlet = blockHeight.valueOr(mm(50)) / 2, apart = half * 3 / 10;
    for (const int side : {-1, 1})  // swivel fittings, turned up so that the tubes pass over the memory
        block.ports.push_back({side < 0 ? "cold tube" : "warm tube", {half + mm(4), apart * side, outlet}, Axis::Z, 1, mm(12), mm(12), Axis::Y, "rubber"});
    Piece radiator{"radiator", MountKind::RadiatorMount, radiatorClass.valueOr(""), {}, {}};
    if (radiatorLength && radiatorWidth && radiatorThickness) {
        const AxisOrigins origins = {radiatorLength.origin, radiatorWidth.origin, radiatorThickness.origin};
        const Length u = *radiatorLength / 2, v = *radiatorWidth / 2, t = *radiatorThickness;
        radiator.solids.push_back(solidBox("radiator", Role::Body, {{-u, -v, Length{}}, {u, v, t}}, origins, "radiator"));
        for (const int side : {-1, 1})  // both fittings stand on one tank, beside the fans
            radiator.ports.push_back({side < 0 ? "cold tube" : "warm tube", {u - mm(14), mm(22) * side, t}, Axis::Z, 1, mm(12), mm(12), Axis::Y, "rubber"});
        const int count = static_cast<int>(fans.valueOr(0));
        const Length size = fanSize.valueOr(mm(120));
        for (int i = 0; i < count; ++i) {
            const Length centre = size * i - size * (count - 1) / 2;
            const Box box{{centre - size / 2, -size / 2, t}, {centre + size / 2, size / 2, t + fanThickness.valueOr(mm(25))}};
            radiator.solids.push_back(solidBox("fan " + std::to_string(i + 1), Role::Fan, box,
                                               {Origin::Norm, Origin::Norm, weakest(radiatorThickness.origin, originOrEstimated(fanThickness))}, "fan"));
        }
    }
    return {block, radiator};
}

Draw LiquidCooler::draw() const
{
    const Power all = watts(5) + watts(2) * static_cast<int>(fans.valueOr(0));  // pump 5 W, fans 2 W each
    return {all, all, all};
}

PartKind liquid_cooler_kind()
{
    return {"liquid_cooler", "CPU Cooler", RW_TEXT("Liquid coolers"), 21, [] { return std::unique_ptr<Spec>(new LiquidCooler); }};
}

}  // namespace rw
