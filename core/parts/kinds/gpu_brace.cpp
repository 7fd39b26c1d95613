#include "parts/kinds/gpu_brace.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {

void GpuBrace::visit(FieldVisitor& v)
{
    v.field("type", type);
    v.field("reach_mm", reach);
    v.field("thickness_mm", thickness);
    v.field("height_least_mm", heightLeast);
    v.field("height_most_mm", heightMost);
}

std::vector<Piece> GpuBrace::pieces(const State& state) const
{
    if (type.valueOr("arm") == "post") {  // frame: middle of its foot, y up from the floor
        const Length tall = heightLeast.valueOr(mm(80)) + state.length("post_height");
        const AxisOrigins origins = {Origin::Estimated, originOrEstimated(heightLeast), Origin::Estimated};
        Piece piece{"", MountKind::Floor, "", {}, {}};
        piece.solids.push_back(solidCylinder("post", Role::Bracket, Axis::Y, {}, tall, mm(10), origins, "brace"));
        return {piece};
    }
    // Frame: the opening's centre line; the arm's upper face lies on it and is slid to the card.
    const Length end = reach.valueOr(mm(240));
    const Length thick = thickness.valueOr(mm(10));
    const AxisOrigins origins = {originOrEstimated(reach), originOrEstimated(thickness), Origin::Estimated};
    Piece piece{"", MountKind::SlotBracket, "", {}, {}};
    piece.solids.push_back(solidBox("arm", Role::Bracket, {{mm(0.5), -thick, mm(60)}, {end, Length{}, mm(75)}}, origins, "brace"));
    piece.solids.push_back(solidBox("bracket", Role::Bracket, {{mm(-1.95), -thick, mm(20)}, {mm(-1.09), Length{}, standards::bracketTop}}, origins, "steel"));
    return {piece};
}

std::vector<StateOption> GpuBrace::options() const
{
    if (type.valueOr("arm") != "post" || !heightLeast || !heightMost) return {};
    return {{"post_height", {RW_TEXT("Post raised by"), {}}, Length{}, *heightMost - *heightLeast, mm(0.5)}};
}

std::vector<Facet> GpuBrace::facets() const
{
    return FacetList().word("shape", type);
}

LengthFact GpuBrace::mainSize() const { return reach; }

PartKind gpu_brace_kind()
{
    return {"gpu_brace", "Custom", RW_TEXT("Card supports"), 66, [] { return std::unique_ptr<Spec>(new GpuBrace); }};
}

}  // namespace rw
