#include "parts/kinds/open_frame.h"

#include <algorithm>

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/open_frame/framing.h"
#include "parts/standards.h"

namespace rw {

void FrameRail::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("along", along);
    v.field("length_mm", length);
    v.shift("x_mm", x);
    v.shift("y_mm", y);
    v.shift("z_mm", z);
    v.field("profile_mm", profile);
    v.field("wide_mm", wide);
    v.plain("wide_along", wideAlong);
}

void FramePlace::visit(FieldVisitor& v)
{
    v.plain("on", on);
    v.field("at_mm", at);
    v.plain("for", use);
    v.plain("face", face);
    v.plain("toward", toward);
}

void OpenFrame::visit(FieldVisitor& v)
{
    v.field("length_mm", length);
    v.field("width_mm", width);
    v.field("height_mm", height);
    v.field("profile_mm", profile);
    v.field("cards", cards);
    v.field("far_rail", farRail);
    v.list("rails", rails);
    v.list("places", places);
}

namespace {

const char* kMaterial = "profile";

Mount tray() { return {"tray", MountKind::BoardTray, {}, allAxes(Origin::Norm), {}, {}, {Turn{}}, {}, "ATX"}; }

Piece ofRails(const OpenFrame& frame)
{
    Piece piece{"", MountKind::None, "", {}, {}};
    framing::Framing framing = framing::framingOf(frame);
    for (std::size_t i = 0; i < framing.rails.size(); ++i) {
        const framing::Rail& rail = framing.rails[i];
        Solid bar = solidBox(rail.name.empty() ? "rail " + std::to_string(i + 1) : rail.name, Role::Bracket, rail.box, rail.origins, kMaterial);
        bar.doubt = rail.doubt;
        piece.solids.push_back(std::move(bar));
    }
    piece.mounts = std::move(framing.mounts);
    piece.mounts.insert(piece.mounts.begin(), tray());
    return piece;
}

}  // namespace

std::vector<Piece> OpenFrame::pieces(const State&) const
{
    if (isOfRails()) return {ofRails(*this)};
    Piece piece{"", MountKind::None, "", {}, {}};
    const Length e = profile.valueOr(mm(20)), long_ = length.valueOr(mm(540)), wide = width.valueOr(mm(300)), rail = height.valueOr(mm(200));
    const AxisOrigins origins = {originOrEstimated(width), originOrEstimated(length), originOrEstimated(height)};
    const auto bar = [&](const char* name, Point lo, Point hi) { piece.solids.push_back(solidBox(name, Role::Bracket, {lo, hi}, origins, kMaterial)); };
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
    piece.mounts.push_back(tray());
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
    if (!isOfRails()) return FacetList().number("slots", cards);
    return FacetList().count("slots", static_cast<std::size_t>(std::count_if(places.begin(), places.end(), [](const FramePlace& place) { return place.use == "card"; })));
}

LengthFact OpenFrame::mainSize() const
{
    LengthFact longest = isOfRails() ? rails.front().length : length;
    for (const FrameRail& rail : rails)
        if (rail.length && (!longest || *rail.length > *longest)) longest = rail.length;
    return longest;
}

PartKind open_frame_kind()
{
    return {"open_frame", "Case", RW_TEXT("Open frames"), 71, [] { return std::unique_ptr<Spec>(new OpenFrame); }};
}

}  // namespace rw
