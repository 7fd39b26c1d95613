#include "parts/kinds/open_frame.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {

void OpenFrame::visit(FieldVisitor& v)
{
    v.field("length_mm", length);
    v.field("width_mm", width);
    v.field("height_mm", height);
    v.field("profile_mm", profile);
    v.field("cards", cards);
    v.field("far_rail", farRail);
}

std::vector<Piece> OpenFrame::pieces(const State&) const
{
    Piece piece{"", MountKind::None, "", {}, {}};
    const Length e = profile.valueOr(mm(20)), long_ = length.valueOr(mm(540)), wide = width.valueOr(mm(300)), rail = height.valueOr(mm(200));
    const AxisOrigins origins = {originOrEstimated(width), originOrEstimated(length), originOrEstimated(height)};
    const auto bar = [&](const char* name, Point lo, Point hi) { piece.solids.push_back(solidBox(name, Role::Bracket, {lo, hi}, origins, "profile")); };
    const Length base = -standards::boardThickness - mm(20), top = mm(60), bottom = top - long_, rear = mm(-30), front = rear + wide;
    bar("base rail, rear", {rear, bottom, base - e}, {rear + e, top, base});
    bar("base rail, front", {front - e, bottom, base - e}, {front, top, base});
    bar("base rail, top", {rear + e, top - e, base - e}, {front - e, top, base});
    bar("base rail, bottom", {rear + e, bottom, base - e}, {front - e, bottom + e, base});
    const Length farTop = rail + mm(4) + standards::cardShroudStart;  // cards stand 4 mm above the rail, on their sockets
    for (const Length y : {bottom, top - e}) {  // posts stand on the rear base rail
        bar("post", {rear, y, base}, {rear + e, y + e, rail - e});
        if (farRail.valueOr(false)) bar("front post", {front - e, y, base}, {front, y + e, farTop - e});
    }
    bar("card rail", {rear, bottom, rail - e}, {rear + e, top, rail});
    if (farRail.valueOr(false)) bar("far rail", {front - e, bottom, farTop - e}, {front, top, farTop});
    piece.mounts.push_back({"tray", MountKind::BoardTray, {}, allAxes(Origin::Norm), {}, {}, {Turn{}}, {}, "ATX"});
    // Beside the board, its face to the rear, lying flat.
    piece.mounts.push_back({"psu", MountKind::PsuBay, {Turn::about(Axis::X, 1), {rear + e, bottom + e + standards::psuWidth / 2, base + standards::psuHeight / 2}}, allAxes(Origin::Estimated), {}, {}, {Turn{}}, {}, "ATX"});
    const int count = static_cast<int>(cards.valueOr(0));
    for (int i = 0; i < count; ++i) {
        Mount place{"rail " + std::to_string(i + 1), MountKind::CardRail, {{}, {Length{}, mm(-60) - standards::slotPitch * 4 * i, rail + mm(4)}}, allAxes(Origin::User), {}, {}, {Turn{}}, {}, "x16"};
        place.slides.push_back({Axis::Y, mm(-300), mm(300), mm(1)});
        piece.mounts.push_back(place);
    }
    return {piece};
}

std::vector<Facet> OpenFrame::facets() const
{
    return FacetList().number("slots", cards);
}

LengthFact OpenFrame::mainSize() const { return length; }

PartKind open_frame_kind()
{
    return {"open_frame", "Case", RW_TEXT("Open frames"), 71, [] { return std::unique_ptr<Spec>(new OpenFrame); }};
}

}  // namespace rw
