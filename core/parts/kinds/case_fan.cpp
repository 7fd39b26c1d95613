#include "parts/kinds/case_fan.h"

#include "parts/building.h"
#include "parts/facets.h"

namespace rw {

void CaseFan::visit(FieldVisitor& v)
{
    v.field("size_mm", size);
    v.field("thickness_mm", thickness);
    v.field("pack", pack);
    v.field("headers", headers);
    v.field("power_w", power);
    v.field("noise_dba", noise);
    v.field("airflow_m3h", airflow);
}

std::vector<Piece> CaseFan::pieces(const State&) const
{
    std::vector<Piece> pieces;
    for (int i = 0; i < count(); ++i) {
        Piece piece{count() > 1 ? "fan " + std::to_string(i + 1) : "", MountKind::FanMount, size ? valueText(Count{static_cast<long>(size->amount())}) : "", {}, {}};
        if (size) {
            const Length half = *size / 2;
            piece.solids.push_back(solidBox("fan", Role::Fan, {{-half, -half, Length{}}, {half, half, thickness.valueOr(mm(25))}},
                                            {size.origin, size.origin, originOrEstimated(thickness)}, "fan"));
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Draw CaseFan::draw() const
{
    const Power one = power.valueOr(size.valueOr(mm(120)) > mm(120) ? watts(2.5) : watts(2)), all = one * count();
    return {all, all, all};
}

std::vector<Facet> CaseFan::facets() const
{
    return FacetList().length("size", size).number("pack", pack);
}

LengthFact CaseFan::mainSize() const { return size; }

PartKind case_fan_kind()
{
    return {"case_fan", "Case Fan", RW_TEXT("Case fans"), 100, [] { return std::unique_ptr<Spec>(new CaseFan); }};
}

}  // namespace rw
