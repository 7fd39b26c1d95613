#include "parts/kinds/power_supply.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {

void PowerSupply::visit(FieldVisitor& v)
{
    v.field("power_w", power);
    v.field("form", form);
    v.field("length_mm", length);
    v.field("modular", modular);
    v.field("cable_room_mm", cableRoom);
    v.field("efficiency", efficiency);
    v.field("atx_version", atxVersion);
    v.field("eps_plugs", eps);
    v.field("pcie_plugs", pcie);
    v.field("pcie_leads", pcieLeads);
    v.field("sata_plugs", sata);
    v.field("molex_plugs", molex);
    v.field("12vhpwr_plugs", twelveVhpwr);
}

// ATX12V, SFX12V, TFX12V and Flex ATX design guides (Intel); SFX-L is SFX made longer, EPS12V shares the ATX face.
std::optional<PsuSection> psuSection(const std::string& form)
{
    if (form.starts_with("ATX") || form.starts_with("EPS") || form == "PS/2") return PsuSection{standards::psuWidth, standards::psuHeight};
    if (form.starts_with("SFX")) return PsuSection{mm(125), mm(63.5)};
    if (form.starts_with("TFX")) return PsuSection{mm(85), mm(65)};
    if (form.starts_with("Flex")) return PsuSection{mm(81.5), mm(40.5)};
    return std::nullopt;
}

LengthFact PowerSupply::cableRoomUsual() const
{
    if (cableRoom) return cableRoom;
    return modular && *modular != "none" ? LengthFact{mm(20), Origin::Typical} : LengthFact{};
}

std::vector<Piece> PowerSupply::pieces(const State&) const
{
    Piece piece{"", MountKind::PsuBay, form.valueOr("ATX"), {}, {}};
    if (!length) return {piece};
    const PsuSection face = psuSection(form.valueOr("ATX")).value_or(PsuSection{standards::psuWidth, standards::psuHeight});
    const Length y = face.height / 2, z = face.width / 2;
    Solid body = solidBox("supply", Role::Body, {{Length{}, -y, -z}, {*length, y, z}}, {length.origin, Origin::Norm, Origin::Norm}, "psu");
    body.doubt.hi.x = doubtOf(length);
    piece.solids.push_back(body);
    if (const LengthFact room = cableRoomUsual(); room && *room > Length{})
        piece.solids.push_back(solidBox("plugs and cables", Role::CableBend, {{*length, -y, -z}, {*length + *room, y, z}}, {weakest(length.origin, room.origin), Origin::Norm, Origin::Norm}));
    return {piece};
}

std::vector<Facet> PowerSupply::facets() const
{
    FacetList list;
    list.power("power_w", power).word("form", form).word("efficiency", efficiency).word("modular", modular).word("generation", atxVersion);
    if (twelveVhpwr.valueOr(0) > 0) list.word("plugs", "12VHPWR");
    return list;
}

LengthFact PowerSupply::mainSize() const { return length; }

PartKind power_supply_kind()
{
    return {"power_supply", "Power Supply", RW_TEXT("Power supplies"), 80, [] { return std::unique_ptr<Spec>(new PowerSupply); }};
}

}  // namespace rw
