#include "checks/base/port_room.h"

#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/liquid_cooler.h"

namespace rw {
namespace {

constexpr double kFinger = 8;   // mm that fingers need beside a plug
constexpr double kHand = 60;    // mm before it

}  // namespace

std::optional<Length> roomLeft(const StandingPiece& piece, const BoardPort& port, const Pose& board)
{
    const Box room = board.apply(port.plugRoom());
    const Axis along = board.turn.apply(port.axis());
    const int sense = port.sense() * board.turn.signOf(port.axis());
    std::optional<Length> least;
    for (const Solid& solid : piece.solids) {
        const Box there = boundsOf(solid);
        if (isKeepOut(solid.role) || !shareVolume(room, there)) continue;
        const Length left = std::max(Length{}, sense > 0 ? there.lo[along] - room.lo[along] : room.hi[along] - there.hi[along]);
        if (!least || left < *least) least = left;
    }
    return least;
}

bool barsTheWay(const StandingPiece& piece, const BoardPort& port, const Pose& board)
{
    Box way = port.plugRoom();
    const Axis along = port.axis();
    if (along == Axis::Z) {
        way.lo = way.lo - Point{mm(kFinger), mm(kFinger), Length{}};
        way.hi = way.hi + Point{mm(kFinger), mm(kFinger), Length{}};
    }
    if (port.sense() > 0) way.hi[along] = way.lo[along] + std::max(mm(kHand), way.size()[along]);
    else way.lo[along] = way.hi[along] - std::max(mm(kHand), way.size()[along]);
    way = board.apply(way);
    return std::any_of(piece.solids.begin(), piece.solids.end(), [&](const Solid& solid) { return !isKeepOut(solid.role) && shareVolume(way, boundsOf(solid)); });
}

bool standsOverPorts(const StandingPiece& piece) { return cardBody(piece) || piece.part().as<AirCooler>() || piece.part().as<LiquidCooler>(); }

}  // namespace rw
