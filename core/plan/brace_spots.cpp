#include "plan/brace_spots.h"

#include <algorithm>

#include "parts/kinds/graphics_card.h"
#include "plan/placing.h"

namespace rw {
namespace {

constexpr double kHelps = 0.8;     // of the card's length, where a post does most
constexpr double kTouches = 1.5;   // mm: as near as bears

const Solid* shroudOf(const Scene& scene, const ItemId& card)
{
    for (const StandingPiece& piece : scene.pieces())
        if (piece.item->id == card && piece.part().as<GraphicsCard>()) return piece.solid("shroud");
    return nullptr;
}

// The slide along an axis of the board's frame, and its sense there: +1 where both count the same way.
struct BoardSlide { const Slide* slide; int sense; };
std::optional<BoardSlide> slideAlong(const Mount& mount, const Pose& pose, Axis axis)
{
    for (const Slide& slide : mount.slides)
        if (pose.turn.apply(slide.axis) == axis) return BoardSlide{&slide, pose.turn.signOf(slide.axis)};
    return std::nullopt;
}

// The multiple of the step at or below the value: a brace rather stays under the card than meets it.
Length stepped(Length value, Length step)
{
    if (step <= Length{}) return value;
    const std::int64_t count = value.raw() / step.raw() - (value.raw() % step.raw() < 0 ? 1 : 0);
    return step * count;
}

// The highest the brace reaches, along the axis and sense that point up.
Length topOf(const Piece& piece, const Pose& pose, Axis up, int sense)
{
    const Box box = pose.apply(boundsOfHit(piece.solids));
    return sense > 0 ? box.hi[up] : -box.lo[up];
}

}  // namespace

std::vector<BraceSpot> braceSpots(const Scene& scene, const ItemId& card, const Part& brace, const State& state, const ItemId& self)
{
    std::vector<BraceSpot> spots;
    const Down down = downOf(scene.rig().stance);
    const Axis up = down.axis;
    const int sense = -down.sense;
    const Solid* shroud = shroudOf(scene, card);
    const auto pieces = brace.spec->pieces(state);
    if (!shroud || pieces.size() != 1) return spots;
    const Box underCard = boundsOf(*shroud);
    const Length underside = sense > 0 ? underCard.lo[up] : -underCard.hi[up];
    const auto options = brace.spec->options();
    const auto height = std::find_if(options.begin(), options.end(), [](const StateOption& o) { return o.name == "post_height"; });
    for (const Candidate& candidate : candidates(scene, pieces[0], self)) {
        const Mount* mount = candidate.taken ? nullptr : mountOf(scene, candidate.placement);
        if (!mount) continue;
        BraceSpot spot{candidate.placement, state};
        if (height != options.end()) spot.state.lengths.erase("post_height");
        const Length need = underside - topOf(brace.spec->pieces(spot.state)[0], candidate.pose, up, sense);
        if (const auto slide = slideAlong(*mount, candidate.pose, up)) {
            const Length value = stepped(need, slide->slide->step) * (sense * slide->sense);
            if (value < slide->slide->lo || value > slide->slide->hi) continue;
            spot.placement.slides[slide->slide->axis] = value;
        } else if (height != options.end()) {
            const Length value = stepped(need, height->step);
            if (value < height->lo || value > height->hi) continue;
            spot.state.lengths["post_height"] = value;
            const auto along = slideAlong(*mount, candidate.pose, Axis::X);
            if (!along) continue;
            const Length best = underCard.lo.x + mm(underCard.size().x.amount() * kHelps) - candidate.pose.shift.x;
            spot.placement.slides[along->slide->axis] = std::clamp(stepped(best * along->sense, along->slide->step), along->slide->lo, along->slide->hi);
        } else {
            continue;
        }
        spots.push_back(std::move(spot));
    }
    return spots;
}

std::optional<ItemId> bornCard(const Scene& scene, const ItemId& brace)
{
    const Down down = downOf(scene.rig().stance);
    for (const StandingPiece& support : scene.pieces()) {
        if (support.item->id != brace) continue;
        for (const auto& card : scene.each<GraphicsCard>()) {
            const Solid* shroud = card.at->solid("shroud");
            if (!shroud) continue;
            for (const Solid& solid : support.solids) {
                const auto distance = reach(shroud->shape, solid.shape, down.axis, down.sense);
                if (distance && *distance <= mm(kTouches)) return card.at->item->id;
            }
        }
    }
    return std::nullopt;
}

}  // namespace rw
