#include "scene/adjustments.h"

#include <algorithm>

#include "rig/edits.h"

namespace rw {
namespace {

constexpr const char* kSlide = "slide_";

struct SlideName { std::size_t piece; Axis axis; };

std::string nameOf(const SlideName& slide) { return kSlide + std::to_string(slide.piece) + "_" + "xyz"[static_cast<std::size_t>(slide.axis)]; }

const StandingPiece* standing(const Scene& scene, const Item& item, std::size_t number)
{
    for (const StandingPiece& piece : scene.pieces())
        if (piece.item->id == item.id && piece.number == number) return &piece;
    return nullptr;
}

// The axis along which a way leads furthest, and its sense.
std::pair<Axis, int> mainWay(const Point& way)
{
    Axis axis = Axis::X;
    for (Axis other : kAxes)
        if (abs(way[other]) > abs(way[axis])) axis = other;
    return {axis, way[axis] < Length{} ? -1 : 1};
}

// What an option moves: the solid whose two sides together go furthest between its least and its greatest value.
std::optional<Adjustment::Handle> handleOf(const Scene& scene, const Item& item, const StateOption& option)
{
    State least = item.state, greatest = item.state;
    least.lengths[option.name] = option.lo;
    greatest.lengths[option.name] = option.hi;
    const std::vector<Piece> before = item.part->spec->pieces(least), after = item.part->spec->pieces(greatest);
    std::optional<Adjustment::Handle> found;
    Length furthest;
    for (std::size_t n = 0; n < std::min(before.size(), after.size()); ++n) {
        const StandingPiece* now = standing(scene, item, n);
        if (!now) continue;
        for (const Solid& from : before[n].solids) {
            const auto to = std::find_if(after[n].solids.begin(), after[n].solids.end(), [&](const Solid& s) { return s.name == from.name; });
            const Solid* here = now->solid(from.name);
            if (to == after[n].solids.end() || !here || isKeepOut(from.role)) continue;
            const Box a = boundsOf(from), b = boundsOf(*to);
            const Point low = now->pose.turn.apply(b.lo - a.lo), high = now->pose.turn.apply(b.hi - a.hi);
            const auto [axis, sense] = mainWay(low + high);
            const Length far = abs((low + high)[axis]);
            if (far <= furthest) continue;
            furthest = far;
            Point at = boundsOf(*here).centre();
            // Of one that grows, the side that moves.
            if (low[axis] != high[axis]) at[axis] = sense > 0 ? boundsOf(*here).hi[axis] : boundsOf(*here).lo[axis];
            found = Adjustment::Handle{n, at, axis, sense};
        }
    }
    return found;
}

// Which way, as one who stands before the open side would say it.
const char* wayWords(bool upright, Axis axis, int sense)
{
    if (axis == Axis::X) return sense > 0 ? RW_TEXT("Shifted toward the front") : RW_TEXT("Shifted toward the rear");
    if ((axis == Axis::Y) == upright) return sense > 0 ? RW_TEXT("Shifted up") : RW_TEXT("Shifted down");
    if (upright) return sense > 0 ? RW_TEXT("Shifted toward the open side") : RW_TEXT("Shifted toward the board tray");
    return sense > 0 ? RW_TEXT("Shifted toward the board's top") : RW_TEXT("Shifted toward the board's bottom");
}

Adjustment ofSlide(const Scene& scene, const StandingPiece& piece, const Slide& slide)
{
    const Placement& now = *piece.item->pieces[piece.number];
    Placement on = now;
    const auto set = now.slides.find(slide.axis);
    const Length value = set == now.slides.end() ? Length{} : set->second;
    on.slides[slide.axis] = value + mm(1);
    const Pose& host = scene.pieces()[*piece.host].pose;
    const Point way = guestPose(piece.piece, *piece.mount, on).then(host).shift - guestPose(piece.piece, *piece.mount, now).then(host).shift;
    const auto [axis, sense] = mainWay(way);
    const bool upright = downOf(scene.rig().stance).axis == Axis::Y;
    Adjustment out{nameOf({piece.number, slide.axis}), {wayWords(upright, axis, sense), {}}, piece.piece.name, slide.lo, slide.hi, slide.step, value, {}};
    if (!piece.solids.empty()) out.handle = Adjustment::Handle{piece.number, piece.bounds.centre(), axis, sense};
    return out;
}

}  // namespace

std::vector<Adjustment> adjustmentsOf(const Scene& scene, const Item& item)
{
    std::vector<Adjustment> all;
    for (const StateOption& option : item.part->spec->options())
        if (!option.isSwitch())
            all.push_back({option.name, option.label, {}, option.lo, option.hi, option.step, item.state.length(option.name), handleOf(scene, item, option)});
    for (std::size_t n = 0; n < item.pieces.size(); ++n) {
        const StandingPiece* piece = standing(scene, item, n);
        if (!piece || !piece->host || !piece->mount || !item.pieces[n]) continue;
        for (const Slide& slide : piece->mount->slides) all.push_back(ofSlide(scene, *piece, slide));
    }
    return all;
}

Result<Rig> adjusted(const Rig& rig, const ItemId& id, const std::string& name, Length value)
{
    const Item* item = rig.find(id);
    if (item && name.rfind(kSlide, 0) == 0)
        for (std::size_t n = 0; n < item->pieces.size(); ++n)
            for (Axis axis : kAxes)
                if (name == nameOf({n, axis})) return setSlide(rig, id, n, axis, value);
    return setLength(rig, id, name, value);
}

}  // namespace rw
