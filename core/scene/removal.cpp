#include "scene/removal.h"

#include <algorithm>

#include "parts/kinds/open_frame.h"
#include "parts/kinds/pc_case.h"

namespace rw {
namespace {

// Carries the others, and never leaves.
bool isHome(const StandingPiece& piece) { return piece.piece.plug == MountKind::None; }

// What is off while a rig is put together: panels, and whatever of the case comes out or can be moved.
bool isOff(const StandingPiece& piece, const Solid& solid)
{
    if (solid.role == Role::Panel && (solid.name == "side panel" || solid.name == "back panel" || solid.name == "front panel")) return true;
    const auto* frame = piece.part().as<OpenFrame>();
    if (frame && frame->isOfRails()) return true;  // profiles are bolted together around what stands in them
    const auto* home = piece.part().as<PcCase>();
    if (!home) return false;
    if (solid.name == "drive cage") return true;
    const CaseObstacle* obstacle = home->obstacle(solid.name);
    return obstacle && (obstacle->removable.valueOr(false) || obstacle->slideUp || obstacle->slideDown || obstacle->slideFront);
}

// Whether the two meet for sure on a way along the axis: both are known, or a wall, whose edges are estimated, is met far
// from them.
bool isKnown(const Box& own, const Solid& mover, const Solid& met, Axis along)
{
    if (weakest(weakest(mover.origins), weakest(met.origins)) < Origin::Family) return true;
    if (met.role != Role::Panel) return false;
    const Box shared = common(own, boundsOf(met));
    return std::min(shared.size()[next(along)], shared.size()[afterNext(along)]) > mm(30);
}

Box swept(Box box, const Leg& leg, Length by)
{
    (leg.sense > 0 ? box.hi : box.lo)[leg.axis] += by * leg.sense;
    return box;
}

constexpr double kFar = 2000;  // mm: beyond every case

}  // namespace

bool standsOn(const Scene& scene, std::size_t piece, std::size_t host)
{
    for (auto at = scene.pieces()[piece].host; at; at = scene.pieces()[*at].host)
        if (*at == host) return true;
    return false;
}

std::vector<Way> waysOut(const StandingPiece& piece)
{
    const Turn& turn = piece.pose.turn;
    const auto leg = [&](Axis axis, int sense, std::optional<Length> by = {}) { return Leg{turn.apply(axis), turn.signOf(axis) * sense, by}; };
    const Leg off = leg(Axis::Z, 1), out{Axis::Z, 1, {}}, behind{Axis::Z, -1, {}};
    switch (piece.piece.plug) {
    case MountKind::PcieSlot: {
        // Straight up; past a lip over the bracket, for which hands tilt the card: out of the slot (its body is 11.25 mm high,
        // the edge begins at 3.40), 15 mm to the front, and up; or out of the slot and on to a side.
        const Leg free = leg(Axis::Z, 1, mm(12));
        return {{off}, {free, leg(Axis::X, 1, mm(15)), off}, {free, out}, {free, behind}};
    }
    case MountKind::BoardTray: {  // up from the standoffs, out of the aperture of the rear ports, further where a lip asks for it, and away
        const Leg up = leg(Axis::Z, 1, mm(7));
        return {{up, leg(Axis::X, 1, mm(3)), off}, {up, leg(Axis::X, 1, mm(15)), off}};
    }
    case MountKind::PsuBay: {  // sideways, through the rear, or forward out of its bay and then sideways
        const Leg forward = leg(Axis::X, 1, piece.bounds.size()[turn.apply(Axis::X)]);
        return {{out}, {behind}, {leg(Axis::X, -1)}, {forward, out}, {forward, behind}};
    }
    case MountKind::FanMount:
    case MountKind::RadiatorMount: return {{out}, {off}, {leg(Axis::Z, 1, mm(3)), out}, {leg(Axis::Z, -1)}, {behind}};
    case MountKind::Bay35:
    case MountKind::Bay25:
    case MountKind::Bay525: return {{out}, {behind}, {leg(Axis::X, 1)}, {leg(Axis::X, -1)}, {off}};
    case MountKind::UsbPort: return {{leg(Axis::X, 1)}, {off}};
    case MountKind::CpuSocket:
    case MountKind::DimmSlot:
    case MountKind::M2Slot:  // on the board before it goes in: out of their sockets, with room for a hand
        return {{leg(Axis::Z, 1, piece.bounds.size()[off.axis] + mm(20))}};
    default: return {{off}, {out}, {leg(Axis::Z, 1, mm(12)), out}};
    }
}

std::optional<Obstruction> obstruction(const Scene& scene, const std::vector<std::size_t>& movers, const Way& way, const std::vector<bool>& present, Shapes shapes)
{
    const auto moves = [&](std::size_t piece) { return std::find(movers.begin(), movers.end(), piece) != movers.end(); };
    Point so;  // shifted by the legs before
    Length gone;
    for (const Leg& leg : way) {
        const Length by = leg.by.value_or(mm(kFar));
        std::optional<Obstruction> first;
        for (const std::size_t mover : movers) {
            const StandingPiece& moving = scene.pieces()[mover];
            const Box corridor = swept({moving.bounds.lo + so, moving.bounds.hi + so}, leg, by);
            for (std::size_t other = 0; other < scene.pieces().size(); ++other) {
                if (!present[other] || moves(other) || !shareVolume(corridor, scene.pieces()[other].bounds)) continue;
                const StandingPiece& standing = scene.pieces()[other];
                for (std::size_t m = 0; m < standing.solids.size(); ++m) {
                    const Solid& met = standing.solids[m];
                    const Box& there = standing.boxes[m];
                    if (isKeepOut(met.role) || !shareVolume(corridor, there)) continue;
                    for (std::size_t o = 0; o < moving.solids.size(); ++o) {
                        const Solid& own = moving.solids[o];
                        const Box here{moving.boxes[o].lo + so, moving.boxes[o].hi + so};
                        if (isKeepOut(own.role) || !shareVolume(swept(here, leg, by), there) || (shapes == Shapes::Known && !isKnown(here, own, met, leg.axis)) || isOff(standing, met) || shareVolume(own.shape, met.shape)) continue;
                        const auto distance = reach(shifted(own.shape, so), met.shape, leg.axis, leg.sense);
                        if (distance && *distance < by && (!first || gone + *distance < first->after)) first = Obstruction{mover, other, &own, &met, gone + *distance, leg};
                    }
                }
            }
        }
        if (first) return first;
        so[leg.axis] += by * leg.sense;
        gone += by;
    }
    return std::nullopt;
}

std::optional<Obstruction> leastObstruction(const Scene& scene, const std::vector<std::size_t>& movers, const std::vector<bool>& present, Shapes shapes)
{
    std::optional<Obstruction> least;
    for (const Way& way : waysOut(scene.pieces()[movers.front()])) {
        const auto met = obstruction(scene, movers, way, present, shapes);
        if (!met) return std::nullopt;
        if (!least || met->after > least->after) least = met;
    }
    return least;
}

Dismantling dismantled(const Scene& scene)
{
    const std::size_t count = scene.pieces().size();
    Dismantling result{{}, std::vector<bool>(count, false)};
    std::vector<bool> present(count, true);
    const auto guestsOf = [&](std::size_t piece) {
        std::vector<std::size_t> unit = {piece};
        for (std::size_t i = 0; i < count; ++i)
            if (present[i] && standsOn(scene, i, piece)) unit.push_back(i);
        return unit;
    };
    const auto take = [&](const std::vector<std::size_t>& unit) {
        if (leastObstruction(scene, unit, present)) return false;
        for (const std::size_t piece : unit) present[piece] = false;
        result.order.push_back(unit);
        return true;
    };
    for (bool any = true; any;) {
        any = false;
        std::optional<std::vector<std::size_t>> together;
        for (std::size_t i = count; i-- > 0;) {
            if (!present[i] || isHome(scene.pieces()[i])) continue;
            const std::vector<std::size_t> unit = guestsOf(i);
            if (unit.size() == 1) any = take(unit) || any;
            else if (scene.pieces()[i].piece.plug == MountKind::BoardTray) together = unit;
        }
        // A board is put in with its processor, memory, drives and cooler on it, but not with cards.
        if (!any && together && std::none_of(together->begin(), together->end(), [&](std::size_t p) { return scene.pieces()[p].piece.plug == MountKind::PcieSlot; })) any = take(*together);
    }
    for (std::size_t i = 0; i < count; ++i) result.stuck[i] = present[i] && !isHome(scene.pieces()[i]);
    return result;
}

}  // namespace rw
