#include "parts/kinds/add_in_card.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/pcie.h"
#include "parts/standards.h"

namespace rw {
using namespace standards;

void AddInCard::visit(FieldVisitor& v)
{
    v.field("size", size);
    v.field("purpose", purpose);
    v.field("length_mm", length);
    v.field("height_mm", height);
    v.field("thickness_mm", thickness);
    v.field("bracket_slots", bracketSlots);
    v.field("interface", interface);
    v.field("power_w", power);
}

int AddInCard::lanes() const
{
    const auto link = pcieLink(size.valueOr(""));
    return link && link->lanes ? *link->lanes : 1;
}

// PCIe CEM leaves a single-slot card 14.47 mm on its component side and 2.67 on its back, 1.57 for the board itself.
LengthFact AddInCard::thicknessOrUsual() const { return thickness ? thickness : LengthFact{mm(18.71), Origin::Typical}; }

std::vector<Piece> AddInCard::pieces(const State&) const
{
    const int wide = lanes();
    Piece piece{"", MountKind::PcieSlot, "x" + std::to_string(wide), {}, {}};
    // Half length (CEM) and full height where nothing is known; x1 cards are shorter.
    const LengthFact longIs = length ? length : LengthFact{wide > 1 ? mm(167.65) : mm(120), Origin::Typical};
    const LengthFact highIs = height ? height : LengthFact{mm(111.15), Origin::Typical}, thickIs = thicknessOrUsual();
    const Length end = std::max(cardDatum + *longIs, slotBodyStart + slotBodyLength(wide)), top = std::max(cardEdge + *highIs, cardShroudStart + mm(5));
    const Length back = cardPcbHalf + cardSolderSide, front = std::min(back - *thickIs, -cardPcbHalf);
    const Length foot = slotBodyHeight + mm(0.4);
    piece.solids.push_back(solidBox("edge connector", Role::Connector, {{slotBodyStart + mm(1), -cardPcbHalf, cardEdge}, {slotBodyStart + slotBodyLength(wide) - mm(1), cardPcbHalf, foot}}, allAxes(Origin::Norm), "gold"));
    piece.solids.push_back(solidBox("circuit board", Role::Body, {{mm(-0.05), -cardPcbHalf, foot}, {end, cardPcbHalf, cardShroudStart}}, {longIs.origin, Origin::Norm, Origin::Norm}, "pcb_dark"));
    Solid body = solidBox("card", Role::Body, {{mm(0.5), front, cardShroudStart}, {end, back, top}}, {longIs.origin, thickIs.origin, highIs.origin}, "pcb_dark");
    body.doubt = {{Length{}, doubtOf(thickIs), Length{}}, {doubtOf(longIs), Length{}, doubtOf(highIs)}};
    piece.solids.push_back(body);
    for (int i = 0; i < static_cast<int>(bracketSlots.valueOr(1)); ++i) {
        const Length high = -bracketLow - slotPitch * i;
        piece.solids.push_back(solidBox("bracket", Role::Bracket, {{mm(-1.95), high - bracketWidth, cardEdge}, {mm(-1.09), high, bracketTop}}, allAxes(Origin::Norm), "steel"));
    }
    return {piece};
}

Draw AddInCard::draw() const
{
    const Power all = power.valueOr(watts(10));  // network and capture cards draw about that
    return {all, all, all};
}

std::vector<Facet> AddInCard::facets() const
{
    return FacetList().word("purpose", purpose).word("interface", interface ? interface : size);
}

LengthFact AddInCard::mainSize() const { return length; }

PartKind add_in_card_kind()
{
    return {"add_in_card", "Custom", RW_TEXT("Add-in cards"), 62, [] { return std::unique_ptr<Spec>(new AddInCard); }};
}

}  // namespace rw
