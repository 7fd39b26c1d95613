#include "checks/base/places.h"

namespace rw {

std::optional<Standing<PcCase>> caseOf(const Scene& scene, std::size_t piece)
{
    for (std::optional<std::size_t> at = piece; at; at = scene.pieces()[*at].host)
        if (const auto* spec = scene.pieces()[*at].part().as<PcCase>()) return Standing<PcCase>{*at, &scene.pieces()[*at], spec};
    return std::nullopt;
}

std::optional<Standing<Motherboard>> boardOf(const Scene& scene, std::size_t piece)
{
    const auto host = scene.pieces()[piece].host;
    if (!host) return std::nullopt;
    const auto* spec = scene.pieces()[*host].part().as<Motherboard>();
    return spec ? std::optional(Standing<Motherboard>{*host, &scene.pieces()[*host], spec}) : std::nullopt;
}

Facing fanSideOf(const StandingPiece& card)
{
    return {card.pose.turn.apply(Axis::Y), -card.pose.turn.signOf(Axis::Y)};  // the component side faces the card's -y
}

Length outermost(const Box& box, Axis axis, int sense) { return sense > 0 ? box.hi[axis] : -box.lo[axis]; }

namespace {

// The room from `card` to `other` along the facing, if they stand in front of each other.
std::optional<CardGap> gapBetween(const Scene& scene, std::size_t card, std::size_t other, Facing facing)
{
    const Solid* a = scene.pieces()[card].solid("shroud");
    const Solid* b = scene.pieces()[other].solid("shroud");
    if (!a || !b) return std::nullopt;
    const Box boxA = boundsOf(*a), boxB = boundsOf(*b);
    for (Axis side : {next(facing.axis), afterNext(facing.axis)})
        if (boxA.hi[side] <= boxB.lo[side] || boxB.hi[side] <= boxA.lo[side]) return std::nullopt;
    const Length middleA = boxA.centre()[facing.axis] * facing.sense, middleB = boxB.centre()[facing.axis] * facing.sense;
    if (middleB <= middleA) return std::nullopt;
    CardGap result{card, other, {}, {}, Origin::Norm, {}};
    result.room = -outermost(boxB, facing.axis, -facing.sense) - outermost(boxA, facing.axis, facing.sense);
    result.least = result.room
        - (facing.sense > 0 ? a->doubt.hi[facing.axis] + b->doubt.lo[facing.axis] : a->doubt.lo[facing.axis] + b->doubt.hi[facing.axis]);
    const auto axis = static_cast<std::size_t>(facing.axis);
    result.origin = weakest(a->origins[axis], b->origins[axis]);
    const Gap nearest = gap(a->shape, b->shape);
    result.where = {nearest.from, nearest.to, {boxA, boxB}};
    return result;
}

}  // namespace

std::vector<CardGap> cardGaps(const Scene& scene)
{
    std::vector<CardGap> gaps;
    const auto cards = scene.each<GraphicsCard>();
    for (const auto& card : cards) {
        std::optional<CardGap> nearest;
        for (const auto& other : cards) {
            if (other.index == card.index) continue;
            const auto here = gapBetween(scene, card.index, other.index, fanSideOf(*card.at));
            if (here && (!nearest || here->room < nearest->room)) nearest = here;
        }
        if (nearest) gaps.push_back(*nearest);
    }
    return gaps;
}

}  // namespace rw
