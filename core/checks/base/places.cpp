#include "checks/base/places.h"

#include <algorithm>

#include "parts/standards.h"

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

const Solid* cardBody(const StandingPiece& card)
{
    return card.part().as<GraphicsCard>() ? card.solid("shroud") : card.part().as<AddInCard>() ? card.solid("card") : nullptr;
}

LengthFact cardThickness(const StandingPiece& card)
{
    if (const auto* graphics = card.part().as<GraphicsCard>()) return graphics->thickness;
    const auto* addIn = card.part().as<AddInCard>();
    return addIn ? addIn->thicknessOrUsual() : LengthFact{};
}

long bracketsOf(const StandingPiece& card)
{
    return std::count_if(card.solids.begin(), card.solids.end(), [](const Solid& s) { return s.role == Role::Bracket; });
}

Origin bracketsOriginOf(const StandingPiece& card)
{
    if (const auto* graphics = card.part().as<GraphicsCard>()) return graphics->bracketsOrigin();
    const auto* addIn = card.part().as<AddInCard>();
    return addIn && addIn->bracketSlots ? addIn->bracketSlots.origin : Origin::Norm;  // one plate, by the standard
}

bool isInCardRoom(const Scene& scene, std::size_t card)
{
    const Pose& pose = scene.pieces()[card].pose;
    return caseOf(scene, card) && pose.turn.apply(Axis::X) == Axis::X && pose.turn.signOf(Axis::X) > 0 && pose.shift.x == Length{};
}

Length wantedForFans(const GraphicsCard& card)
{
    const std::string cooling = card.cooling.valueOr("open_air");
    return cooling == "blower" ? mm(6) : cooling == "passive" ? mm(0) : mm(20);
}

Length wantedOnBack(const GraphicsCard& card)
{
    if (card.cooling.valueOr("") == "flow_through") return mm(25);
    return card.memoryOnBack.valueOr(false) ? mm(20) : Length{};
}

namespace {

// The room from `card` to `other` along the facing, if they stand in front of each other.
std::optional<CardGap> gapBetween(const Scene& scene, std::size_t card, std::size_t other, Facing facing)
{
    const StandingPiece &first = scene.pieces()[card], &second = scene.pieces()[other];
    const Solid *a = cardBody(first), *b = cardBody(second);
    if (!a || !b) return std::nullopt;
    const Box boxA = boundsOf(*a), boxB = boundsOf(*b);
    for (Axis side : {next(facing.axis), afterNext(facing.axis)})
        if (boxA.hi[side] <= boxB.lo[side] || boxB.hi[side] <= boxA.lo[side]) return std::nullopt;
    // Cards side by side follow each other as their slots do, however thick they are.
    const bool alike = first.pose.turn == second.pose.turn;
    const Length placeA = (alike ? first.pose.shift : boxA.centre())[facing.axis] * facing.sense;
    const Length placeB = (alike ? second.pose.shift : boxB.centre())[facing.axis] * facing.sense;
    if (placeB <= placeA) return std::nullopt;
    CardGap result{card, other, {}, {}, Origin::Norm, {}};
    result.room = -outermost(boxB, facing.axis, -facing.sense) - outermost(boxA, facing.axis, facing.sense);
    result.least = result.room
        - (facing.sense > 0 ? a->doubt.hi[facing.axis] + b->doubt.lo[facing.axis] : a->doubt.lo[facing.axis] + b->doubt.hi[facing.axis]);
    // Where even the second card's circuit board is reached, only its slot's place counts, not how thick it is.
    const auto axis = static_cast<std::size_t>(facing.axis);
    const Length toBoard = placeB - standards::cardPcbHalf - outermost(boxA, facing.axis, facing.sense);
    result.origin = weakest(a->origins[axis], alike && toBoard < Length{} ? second.origins[axis] : b->origins[axis]);
    return result;
}

Where between(const Solid& a, const Solid& b)
{
    const Gap nearest = gap(a.shape, b.shape);
    return {nearest.from, nearest.to, {boundsOf(a), boundsOf(b)}};
}

}  // namespace

std::vector<CardGap> cardGaps(const Scene& scene)
{
    std::vector<CardGap> gaps;
    for (std::size_t card = 0; card < scene.pieces().size(); ++card) {
        if (!cardBody(scene.pieces()[card])) continue;
        std::vector<CardGap> ahead;
        for (std::size_t other = 0; other < scene.pieces().size(); ++other)
            if (other != card)
                if (const auto here = gapBetween(scene, card, other, fanSideOf(scene.pieces()[card]))) ahead.push_back(*here);
        std::stable_sort(ahead.begin(), ahead.end(), [](const CardGap& a, const CardGap& b) { return a.room < b.room; });
        for (std::size_t i = 0; i < ahead.size(); ++i)
            if (i == 0 || ahead[i].least < Length{}) {
                gaps.push_back(ahead[i]);
                gaps.back().where = between(*cardBody(scene.pieces()[card]), *cardBody(scene.pieces()[ahead[i].neighbour]));
            }
    }
    return gaps;
}

}  // namespace rw
