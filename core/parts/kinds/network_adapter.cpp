#include "parts/kinds/network_adapter.h"

#include "parts/building.h"
#include "parts/facets.h"

namespace rw {

void NetworkAdapter::visit(FieldVisitor& v)
{
    v.field("interface", interface);
    v.field("network", network);
    v.field("length_mm", length);
    v.field("width_mm", width);
    v.field("thickness_mm", thickness);
}

std::vector<Piece> NetworkAdapter::pieces(const State&) const
{
    Piece piece{"", MountKind::UsbPort, "", {}, {}};
    const Length x = length.valueOr(mm(60)), y = width.valueOr(mm(20)) / 2, z = thickness.valueOr(mm(10)) / 2;
    piece.solids.push_back(solidBox("stick", Role::Body, {{Length{}, -y, -z}, {x, y, z}}, {originOrEstimated(length), originOrEstimated(width), originOrEstimated(thickness)}, "plastic"));
    return {piece};
}

std::vector<Facet> NetworkAdapter::facets() const
{
    return FacetList().word("network", network).word("interface", interface);
}

LengthFact NetworkAdapter::mainSize() const { return length; }

PartKind network_adapter_kind()
{
    return {"network_adapter", "Wireless Network Adapter", RW_TEXT("Network adapters"), 90, [] { return std::unique_ptr<Spec>(new NetworkAdapter); }};
}

}  // namespace rw
