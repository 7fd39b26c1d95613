#include "parts/kinds/memory_kit.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {

void MemoryKit::visit(FieldVisitor& v)
{
    v.field("type", type);
    v.field("form", form);
    v.field("ecc", ecc);
    v.field("modules", modules);
    v.field("module_gb", moduleGb);
    v.field("speed_mts", speed);
    v.field("height_mm", height);
    v.field("thickness_mm", thickness);
}

std::vector<Piece> MemoryKit::pieces(const State&) const
{
    std::vector<Piece> pieces;
    const Length seat = standards::dimmSeat, half = standards::dimmLength / 2;
    const Length tall = height.valueOr(standards::dimmBareHeight), wide = thickness.valueOr(mm(4.3)) / 2;
    const Origin z = originOrEstimated(height);
    for (int i = 0; i < count(); ++i) {
        Piece piece{count() > 1 ? "module " + std::to_string(i + 1) : "", MountKind::DimmSlot, type.valueOr(""), {}, {}};
        piece.solids.push_back(solidBox("module", Role::Body, {{mm(-0.7), -half, seat}, {mm(0.7), half, std::min(seat + tall, seat + standards::dimmBareHeight)}},
                                        {Origin::Norm, Origin::Norm, z}, "pcb_dark"));
        Solid spreader = solidBox("heat spreader", Role::Body, {{-wide, -half, standards::dimmSlotHeight + mm(1)}, {wide, half, seat + tall}},
                                  {originOrEstimated(thickness), Origin::Norm, z}, "spreader");
        spreader.doubt.hi.z = doubtOf(height);
        piece.solids.push_back(spreader);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Draw MemoryKit::draw() const
{
    const Power all = (type.valueOr("") == "DDR5" ? watts(6) : watts(4)) * count();  // per module, usual
    return {all, all, all};
}

std::vector<Facet> MemoryKit::facets() const
{
    NumberFact capacity;
    if (modules && moduleGb) capacity = {*modules * *moduleGb, weakest(modules.origin, moduleGb.origin)};
    FacetList list;
    list.word("memory_type", type).word("form", form).capacity("capacity", capacity);
    if (capacity) list.valued("modules", std::to_string(count()) + " x " + std::to_string(static_cast<int>(*moduleGb)) + " GB", count());
    list.number("speed", speed, "MT/s").flag("ecc", ecc).band("height", height, {32, 35, 40, 45, 50});
    return list;
}

LengthFact MemoryKit::mainSize() const { return height; }

PartKind memory_kit_kind()
{
    return {"memory_kit", "Memory", RW_TEXT("Memory"), 40, [] { return std::unique_ptr<Spec>(new MemoryKit); }};
}

}  // namespace rw
