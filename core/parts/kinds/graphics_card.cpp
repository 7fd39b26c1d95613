#include "parts/kinds/graphics_card.h"

#include <algorithm>

#include "parts/building.h"
#include "parts/facets.h"
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
    v.field("interface", interface);
    v.field("architecture", architecture);
    v.field("model", model);
    v.field("nvlink", nvlink);
    v.field("plug_position_mm", plugPosition);
    v.field("plug_side", plugSide);
    v.field("plug_recess_mm", plugRecess);
    v.field("cable_room_mm", cableRoom);
    v.field("angled_room_mm", angledRoom);
    v.field("memory_on_back", memoryOnBack);
    v.list("power_plugs", plugs);
    v.list("adapter_plugs", adapter);
}

// The component side faces -y, away from the CPU (PCIe bracket drawing). 2.67 mm are the CEM's room on the back.
Length GraphicsCard::backSide() const { return cardPcbHalf + backplate.valueOr(cardSolderSide); }
Length GraphicsCard::fanSide() const { return backSide() - thickness.valueOr({}); }

int GraphicsCard::brackets() const { return static_cast<int>(bracketSlots.valueOr(slots ? static_cast<double>(static_cast<int>(*slots)) : 2)); }
Origin GraphicsCard::bracketsOrigin() const { return bracketSlots ? bracketSlots.origin : Origin::Estimated; }

// The generation a chip was made for; all of these have 16 lanes on their larger cards.
TextFact GraphicsCard::interfaceOrUsual() const
{
    if (interface || !architecture) return interface;
    const std::string& a = *architecture;
    const char* generation = a == "Blackwell" || a == "Hopper" ? "PCIe 5.0" : a == "Ampere" || a == "Ada" || a == "RDNA2" || a == "RDNA3" ? "PCIe 4.0"
        : a == "Turing" || a == "Volta" || a == "Pascal" || a == "Maxwell" ? "PCIe 3.0" : nullptr;
    return generation ? TextFact{generation, Origin::Typical} : TextFact{};
}

std::vector<StateOption> GraphicsCard::options() const
{
    return {{"angled_plug", {RW_TEXT("Angled power plug"), {}}, {}, {}, {}}};
}

bool GraphicsCard::hasSixteenPins() const
{
    return std::any_of(plugs.begin(), plugs.end(), [](const PowerPlug& p) { return p.count > 0 && p.type.starts_with("12v"); });
}

LengthFact GraphicsCard::cableRoomNow(const State& state) const
{
    const bool saysNone = !plugs.empty() && std::all_of(plugs.begin(), plugs.end(), [](const PowerPlug& p) { return p.count <= 0; });
    if (!hasPlugs() || saysNone) return {};
    // Straight run wanted before a 12VHPWR cable bends (35 mm, the plug's makers and card makers agree; NVIDIA asks 36 at the
    // 5090 FE); the 25 to 35 mm by which 8-pin plugs and their leads stand out; a 12-pin plug is about two thirds of one. An
    // angled plug or adapter takes about 12, some up to 20.
    const bool twelve = !plugs.empty() && std::all_of(plugs.begin(), plugs.end(), [](const PowerPlug& p) { return p.type == "pcie_12pin"; });
    LengthFact room = cableRoom;
    if (state.has("angled_plug")) room = angledRoom ? angledRoom : LengthFact{mm(12), Origin::Typical};
    else if (!room) room = {mm(hasSixteenPins() ? 35 : twelve ? 20 : 30), Origin::Typical};
    const auto beyond = [&](Length socket) { return std::max(socket - plugRecess.valueOr({}), Length{}); };
    LengthFact now{beyond(*room), plugRecess ? weakest(room.origin, plugRecess.origin) : room.origin};
    if (room.low) now.low = beyond(*room.low);
    if (room.high) now.high = beyond(*room.high);
    return now;
}

namespace {

// Where plugs and their cables need to be left alone, on the component side of the board. Where along the edge nobody says,
// they stand at four fifths of it, as most do.
std::optional<Solid> cableBend(const GraphicsCard& card, const State& state)
{
    const LengthFact room = card.cableRoomNow(state);
    if (!room || *room <= Length{}) return std::nullopt;
    int count = 0;
    for (const PowerPlug& plug : card.plugs) count += std::min(plug.count, 4);
    const Length end = cardDatum + *card.length, top = cardEdge + *card.height, wide = mm(21) * std::max(count, 1);
    Box box{{Length{}, std::max(card.fanSide(), mm(-14)), Length{}}, {Length{}, mm(1), Length{}}};
    AxisOrigins origins = {card.length.origin, Origin::Typical, card.height.origin};
    if (card.plugsAtEnd()) {
        box.lo.x = end;
        box.hi.x = end + *room;
        box.hi.z = top - mm(3);
        box.lo.z = std::max(box.hi.z - wide, std::min(cardShroudStart, box.hi.z - mm(1)));
        origins[0] = weakest(origins[0], room.origin);
        origins[2] = Origin::Typical;
    } else {
        const Length half = std::min(wide, *card.length) / 2, middle = cardDatum + card.plugPosition.valueOr(*card.length * 4 / 5);
        const Length kept = std::clamp(middle, cardDatum + half, std::max(end - half, cardDatum + half));
        box.lo.x = kept - half;
        box.hi.x = kept + half;
        box.lo.z = top;
        box.hi.z = top + *room;
        origins[0] = weakest(originOrEstimated(card.plugPosition), Origin::Typical);
        origins[2] = weakest(origins[2], room.origin);
    }
    return solidBox("cable bend", Role::CableBend, box, origins, "limit");
}

}  // namespace

std::vector<Piece> GraphicsCard::pieces(const State& state) const
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
    for (int i = 0; i < brackets(); ++i) {  // plate from -4.44 to +13.98 below the slot's line, one per opening
        const Length high = -bracketLow - slotPitch * i;
        piece.solids.push_back(solidBox("bracket", Role::Bracket, {{mm(-1.95), high - bracketWidth, cardEdge}, {mm(-1.09), high, bracketTop}}, allAxes(Origin::Norm), "steel"));
    }
    if (const auto bend = cableBend(*this, state)) piece.solids.push_back(*bend);
    if (nvlink.valueOr("none") != "none")  // finger connector on the upper edge near the bracket, place usual
        piece.mounts.push_back({"nvlink", MountKind::NvLink, {{}, {mm(45), Length{}, top}}, {Origin::Typical, Origin::Norm, height.origin}, {}, {}, {Turn{}}, {}, *nvlink});
    return {piece};
}

// Measured 1.57 on a 5090 FE (Igor's Lab), about 1.7 on Ampere's large chips (600 W on a 350 W card, reported by builders), 1.4
// for older and professional cards (estimate).
Draw GraphicsCard::draw() const
{
    const Power rated = power.valueOr({});
    return {rated, rated, rated};
}

std::vector<Facet> GraphicsCard::facets() const
{
    FacetList list;
    list.word("model", model)
        .word("architecture", architecture)
        .number("memory_gb", memoryGb, "GB")
        .power("power_w", power)
        .number("slots", slots)
        .word("interface", interface)
        .word("cooling", cooling);
    for (const PowerPlug& plug : plugs)
        if (plug.count > 0) list.plug("plugs", plug.type);
    return list;
}

LengthFact GraphicsCard::mainSize() const { return length; }

PartKind graphics_card_kind()
{
    return {"graphics_card", "Video Card", RW_TEXT("Graphics cards"), 60, [] { return std::unique_ptr<Spec>(new GraphicsCard); }};
}

}  // namespace rw
