#include "parts/kinds/storage.h"

#include "parts/building.h"
#include "parts/standards.h"

namespace rw {

void Storage::visit(FieldVisitor& v)
{
    v.field("form", form);
    v.field("interface", interface);
    v.field("capacity_gb", capacityGb);
    v.field("height_mm", height);
    v.field("power_w", power);
}

std::vector<Piece> Storage::pieces(const State&) const
{
    using namespace standards;
    Piece piece{"", MountKind::None, form.valueOr(""), {}, {}};
    const AxisOrigins origins = {Origin::Norm, Origin::Norm, originOrEstimated(height)};
    if (isM2()) {  // "M.2 2280": 22 wide, 80 long; single-sided 2.2, double-sided 3.6 mm thick
        const std::string code = form->substr(form->rfind(' ') + 1);  // two digits of width, then the length
        const std::string digits = code.size() > 2 ? code.substr(2) : "80";
        const Length length = mm(std::atof(digits.c_str()));
        piece.plug = MountKind::M2Slot;
        piece.solids.push_back(solidBox("drive", Role::Body, {{Length{}, -m2HalfWidth, mm(2)}, {length, m2HalfWidth, mm(2) + height.valueOr(mm(2.4))}}, origins, "pcb_dark"));
    } else if (form.valueOr("") == "2.5") {
        piece.plug = MountKind::Bay25;
        piece.solids.push_back(solidBox("drive", Role::Body, {{Length{}, -drive25Width / 2, Length{}}, {drive25Length, drive25Width / 2, height.valueOr(mm(7))}}, origins, "drive"));
    } else {
        piece.plug = MountKind::Bay35;
        piece.solids.push_back(solidBox("drive", Role::Body, {{Length{}, -drive35Width / 2, Length{}}, {drive35Length, drive35Width / 2, height.valueOr(drive35Height)}}, origins, "drive"));
    }
    return {piece};
}

Draw Storage::draw() const
{
    const Power usual = isM2() ? watts(8) : form.valueOr("") == "2.5" ? watts(3) : watts(7);
    const Power all = power.valueOr(usual);
    return {all, all, all};
}

PartKind storage_kind()
{
    return {"storage", "Storage", RW_TEXT("Storage"), 50, [] { return std::unique_ptr<Spec>(new Storage); }};
}

}  // namespace rw
