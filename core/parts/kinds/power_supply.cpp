#include "parts/kinds/power_supply.h"

#include "parts/building.h"
#include "parts/standards.h"

namespace rw {

void PowerSupply::visit(FieldVisitor& v)
{
    v.field("power_w", power);
    v.field("form", form);
    v.field("length_mm", length);
    v.field("efficiency", efficiency);
    v.field("atx_version", atxVersion);
    v.field("eps_plugs", eps);
    v.field("pcie_plugs", pcie);
    v.field("sata_plugs", sata);
    v.field("molex_plugs", molex);
    v.field("12vhpwr_plugs", twelveVhpwr);
}

std::vector<Piece> PowerSupply::pieces(const State&) const
{
    Piece piece{"", MountKind::PsuBay, form.valueOr("ATX"), {}, {}};
    if (!length) return {piece};
    const bool sfx = form.valueOr("ATX").starts_with("SFX");
    const Length y = sfx ? mm(63.5) / 2 : standards::psuHeight / 2, z = sfx ? mm(125) / 2 : standards::psuWidth / 2;
    Solid body = solidBox("supply", Role::Body, {{Length{}, -y, -z}, {*length, y, z}}, {length.origin, Origin::Norm, Origin::Norm}, "psu");
    body.doubt.hi.x = doubtOf(length);
    piece.solids.push_back(body);
    return {piece};
}

PartKind power_supply_kind()
{
    return {"power_supply", "Power Supply", RW_TEXT("Power supplies"), 80, [] { return std::unique_ptr<Spec>(new PowerSupply); }};
}

}  // namespace rw
