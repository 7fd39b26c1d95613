#include "parts/kinds/nvlink_bridge.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {

void NvLinkBridge::visit(FieldVisitor& v)
{
    v.field("span_slots", span);
    v.field("generation", generation);
    v.field("height_mm", height);
}

Length NvLinkBridge::distance() const { return standards::slotPitch * static_cast<std::int64_t>(span.valueOr(0)); }

std::vector<Piece> NvLinkBridge::pieces(const State&) const
{
    Piece piece{"", MountKind::NvLink, generation.valueOr(""), {}, {}};
    if (span)
        piece.solids.push_back(solidBox("bridge", Role::Connector, {{mm(-18), -distance() - mm(9), Length{}}, {mm(18), mm(9), height.valueOr(mm(22))}},
                                        {Origin::Estimated, span.origin, originOrEstimated(height)}, "bridge"));
    return {piece};
}

std::vector<Facet> NvLinkBridge::facets() const
{
    return FacetList().number("span", span).word("generation", generation);
}

LengthFact NvLinkBridge::mainSize() const { return !span ? LengthFact{} : LengthFact{distance(), span.origin}; }

PartKind nvlink_bridge_kind()
{
    return {"nvlink_bridge", "Custom", RW_TEXT("NVLink bridges"), 65, [] { return std::unique_ptr<Spec>(new NvLinkBridge); }};
}

}  // namespace rw
