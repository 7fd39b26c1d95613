#include "parts/kinds/graphics_card.h"

#include "parts/building.h"
#include "parts/standards.h"

namespace rw {
using namespace standards;

void PowerPlug::visit(FieldVisitor& v)
{
    v.plain("type", type);
    v.plain("count", count);
}

void GraphicsCard::visit(FieldVisitor& v)
{
    v.field("length_mm", length);
    v.field("height_mm", height);
    v.field("thickness_mm", thickness);
    v.field("backplate_mm", backplate);
    v.field("slots", slots);
    v.field("bracket_slots", bracketSlots);
    v.field("mass_kg", mass);
    v.field("cooling", cooling);
    v.field("stiffness", stiffness);
    v.field("fans", fans);
    v.field("power_w", power);
    v.field("memory_gb", memoryGb);
    v.field("architecture", architecture);
    v.field("nvlink", nvlink);
    v.field("plug_position_mm", plugPosition);
    v.field("memory_on_back", memoryOnBack);
    v.list("power_plugs", plugs);
}

// The component side faces -y, away from the CPU (PCIe bracket drawing). 2.67 mm are the CEM's room on the back.
Length GraphicsCard::backSide() const { return cardPcbHalf + backplate.valueOr(cardSolderSide); }
Length GraphicsCard::fanSide() const { return backSide() - thickness.valueOr({}); }

std::vector<Piece> GraphicsCard::pieces(const State&) const
{
    Piece piece{"", MountKind::PcieSlot, "x16", {}, {}};
    if (!standsComplete()) return {piece};
    const Length end = cardDatum + *length, top = cardEdge + *height;
    const AxisOrigins origins = {length.origin, thickness.origin, height.origin};
    // The circuit board ends some way before a long shroud on most cards; nothing depends on where.
    piece.solids.push_back(solidBox("edge connector", Role::Connector, {{slotBodyStart + mm(1), -cardPcbHalf, cardEdge}, {slotBodyStart + mm(88), cardPcbHalf, slotBodyHeight + mm(0.4)}},
                                    allAxes(Origin::Norm), "gold"));
    piece.solids.push_back(solidBox("circuit board", Role::Body, {{mm(-0.05), -cardPcbHalf, slotBodyHeight + mm(0.4)}, {std::min(end - mm(2), mm(240)), cardPcbHalf, cardShroudStart}},
                                    {Origin::Norm, Origin::Norm, Origin::Norm}, "pcb_dark"));
    Solid shroud = solidBox("shroud", Role::Body, {{mm(0.5), fanSide(), cardShroudStart}, {end, backSide(), top}}, origins, "shroud");
    shroud.doubt = {{Length{}, doubtOf(thickness), Length{}}, {doubtOf(length), Length{}, doubtOf(height)}};
    piece.solids.push_back(shroud);
    const int openings = static_cast<int>(bracketSlots.valueOr(slots ? static_cast<double>(static_cast<int>(*slots)) : 2));
    for (int i = 0; i < openings; ++i) {  // plate from -4.44 to +13.98 below the slot's line, one per opening
        const Length high = -bracketLow - slotPitch * i;
        piece.solids.push_back(solidBox("bracket", Role::Bracket, {{mm(-1.95), high - bracketWidth, cardEdge}, {mm(-1.09), high, bracketTop}}, allAxes(Origin::Norm), "steel"));
    }
    if (nvlink.valueOr("none") != "none")  // finger connector on the upper edge near the bracket, place usual
        piece.mounts.push_back({"nvlink", MountKind::NvLink, {{}, {mm(45), Length{}, top}}, {Origin::Typical, Origin::Norm, height.origin}, {}, {}, {Turn{}}, {}, *nvlink});
    return {piece};
}

Draw GraphicsCard::draw() const
{
    // Peak of the card alone for less than 1 ms: measured 1.57 on a 5090 FE (Igor's Lab), about 1.7 on Ampere's large
    // chips (600 W on a 350 W card, reported by builders), 1.4 for older and professional cards (estimate).
    const std::string arch = architecture.valueOr("");
    const double factor = arch == "Ampere" ? 1.7 : arch == "Ada" || arch == "Blackwell" ? 1.57 : 1.4;
    const Power rated = power.valueOr({});
    return {rated, rated, watts(rated.amount() * factor)};
}

PartKind graphics_card_kind()
{
    return {"graphics_card", "Video Card", RW_TEXT("Graphics cards"), 60, [] { return std::unique_ptr<Spec>(new GraphicsCard); }};
}

}  // namespace rw
