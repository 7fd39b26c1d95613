#include "parts/kinds/storage.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {

void Storage::visit(FieldVisitor& v)
{
    v.field("form", form);
    v.field("interface", interface);
    v.field("capacity_gb", capacityGb);
    v.field("height_mm", height);
    v.field("width_mm", width);
    v.field("heatsink", heatsink);
    v.field("power_w", power);
}

// Single-sided sticks are 2.2 mm thick, double-sided 3.6; heat sinks sold on drives make 8 mm and more of it.
LengthFact Storage::m2Height() const { return height ? height : LengthFact{heatsink.valueOr(false) ? mm(8) : mm(2.4), Origin::Typical}; }

std::optional<int> Storage::m2Length() const
{
    if (!isM2()) return std::nullopt;
    const std::string code = form->substr(form->rfind(' ') + 1);  // two digits of width, then the length
    const int length = code.size() > 2 ? std::atoi(code.c_str() + 2) : 0;
    return length > 0 ? std::optional(length) : std::nullopt;
}

std::vector<Piece> Storage::pieces(const State&) const
{
    using namespace standards;
    Piece piece{"", MountKind::None, form.valueOr(""), {}, {}};
    const AxisOrigins origins = {Origin::Norm, Origin::Norm, originOrEstimated(height)};
    if (isM2()) {  // "M.2 2280": 22 wide, 80 long; single-sided 2.2, double-sided 3.6 mm thick
        const Length length = mm(m2Length().value_or(80)), half = width.valueOr(m2HalfWidth * 2) / 2;
        piece.plug = MountKind::M2Slot;
        piece.solids.push_back(solidBox("drive", Role::Body, {{Length{}, -half, m2DriveSeat}, {length, half, m2DriveSeat + *m2Height()}}, {Origin::Norm, width.originOr(Origin::Norm), originOrEstimated(height)}, "pcb_dark"));
    } else if (form.valueOr("") == "2.5") {
        piece.plug = MountKind::Bay25;
        piece.solids.push_back(solidBox("drive", Role::Body, {{Length{}, -drive25Width / 2, Length{}}, {drive25Length, drive25Width / 2, height.valueOr(mm(7))}}, origins, "drive"));
    } else if (form.valueOr("") == "5.25") {
        piece.plug = MountKind::Bay525;
        piece.solids.push_back(solidBox("drive", Role::Body, {{Length{}, -drive525Width / 2, Length{}}, {drive525Length, drive525Width / 2, height.valueOr(drive525Height)}}, {Origin::Typical, Origin::Norm, origins[2]}, "drive"));
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

std::vector<Facet> Storage::facets() const
{
    return FacetList().word("form", form).word("interface", interface).capacity("capacity", capacityGb);
}

// Its length: of an M.2 drive by its form, of the others by theirs.
LengthFact Storage::mainSize() const
{
    if (const auto m2 = m2Length()) return {mm(*m2), form.origin};
    const std::string inches = form.valueOr("");
    if (inches == "2.5") return {standards::drive25Length, Origin::Norm};
    if (inches == "3.5") return {standards::drive35Length, Origin::Norm};
    if (inches == "5.25") return {standards::drive525Length, Origin::Typical};
    return {};
}

PartKind storage_kind()
{
    return {"storage", "Storage", RW_TEXT("Storage"), 50, [] { return std::unique_ptr<Spec>(new Storage); }};
}

}  // namespace rw
