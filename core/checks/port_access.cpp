// Ports and headers of the board that a card or cooler leaves no room for a plug, or no way for a hand.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/building.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/standards.h"

namespace rw::checks {
namespace {

constexpr double kFinger = 8;   // mm that fingers need beside a plug
constexpr double kHand = 60;    // mm before it

bool isInTheWay(const StandingPiece& piece) { return cardBody(piece) || piece.part().as<AirCooler>() || piece.part().as<LiquidCooler>(); }

// The room left for a plug up to the piece, where the piece stands in it; nothing where it does not.
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

// Whether the piece stands where the hand with the plug must come through: above an upright port with room for fingers
// beside it; one that lies on its side at the board's edge is reached from there, under a card too.
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

// A card whose size is unknown, as far as it may reach: nothing of it is drawn.
std::optional<StandingPiece> furthest(const StandingPiece& piece)
{
    using namespace standards;
    const auto* card = piece.part().as<GraphicsCard>();
    if (!card || card->standsComplete() || !piece.host) return std::nullopt;
    const Length fans = card->thickness ? card->fanSide() : card->backSide() - slotPitch * std::max(card->brackets(), 1);
    const Box box{{cardDatum, fans, cardShroudStart}, {cardDatum + card->length.valueOr(mm(400)), card->backSide(), cardEdge + card->height.valueOr(mm(140))}};
    StandingPiece whole = piece;
    whole.solids = {solidBox("shroud", Role::Body, piece.pose.apply(box), allAxes(Origin::Estimated))};
    return whole;
}

void unknownSize(std::size_t index, const StandingPiece& piece, const Standing<Motherboard>& board, Report& report)
{
    const auto whole = furthest(piece);
    if (!whole) return;
    std::vector<std::string> names;
    for (const BoardPort& port : board.spec->ports)
        if (port.isPlaced() && (roomLeft(*whole, port, board.at->pose) || barsTheWay(*whole, port, board.at->pose))) names.push_back(port.name);
    if (names.empty()) return;
    const auto* card = piece.part().as<GraphicsCard>();
    report.add(Verdict::NotChecked, {index, board.index},
        !card->length ? RW_TEXT("Length of {part} is unknown, so whether it bars {ports} of {other} was not checked. Look it up.")
        : !card->height ? RW_TEXT("Height of {part} is unknown, so whether it bars {ports} of {other} was not checked. Look it up.")
                        : RW_TEXT("Thickness of {part} is unknown, so whether it bars {ports} of {other} was not checked. Look it up."), {{"ports", listText(names)}});
}

struct Barred { std::vector<std::string> names; Length room, plug; Origin origin = Origin::Norm; std::vector<Box> boxes; bool out = true; };  // out: all of them point out of the board

void tell(std::size_t piece, bool isCard, std::size_t board, const Barred& blocked, const Barred& barred, Report& report)
{
    if (!blocked.names.empty()) {
        Finding& finding = report.add(Verdict::Warning, {piece, board},
            blocked.out && blocked.names.size() == 1 ? RW_TEXT("{part} leaves {measured} above {ports} of {other}; a plug there needs {limit}. Use an angled plug or another port.")
            : blocked.out ? RW_TEXT("{part} leaves {measured} above {ports} of {other}; plugs there need {limit}. Use angled plugs or other ports.")
            : blocked.names.size() == 1 ? RW_TEXT("{part} leaves {measured} before {ports} of {other}; a plug there needs {limit}. Use an angled plug or another port.")
                                      : RW_TEXT("{part} leaves {measured} before {ports} of {other}; plugs there need {limit}. Use angled plugs or other ports."),
            {{"measured", blocked.room}, {"limit", blocked.plug}, {"ports", listText(blocked.names)}});
        finding.margin = blocked.room - blocked.plug;
        finding.measuredOrigin = blocked.origin;
        finding.limitOrigin = Origin::Typical;
        finding.where.boxes = blocked.boxes;
    }
    if (barred.names.empty()) return;
    Finding& finding = report.add(Verdict::Warning, {piece, board},
        isCard ? RW_TEXT("{part} bars the way to {ports} of {other}. Put the plugs in before the card.")
                                : RW_TEXT("{part} bars the way to {ports} of {other}. Put the plugs in before the cooler."),
        {{"ports", listText(barred.names)}});
    finding.measuredOrigin = barred.origin;
    finding.where.boxes = barred.boxes;
}

}  // namespace

void port_access(const Scene& scene, Report& report)
{
    for (const auto& board : scene.each<Motherboard>())
        for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
            const StandingPiece& piece = scene.pieces()[i];
            unknownSize(i, piece, board, report);
            if (!isInTheWay(piece)) continue;
            Barred blocked, barred;
            for (const BoardPort& port : board.spec->ports) {
                if (!port.isPlaced()) continue;
                const auto left = roomLeft(piece, port, board.at->pose);
                if (!left && !barsTheWay(piece, port, board.at->pose)) continue;
                Barred& to = left ? blocked : barred;
                // Of several the one that lacks most is told in numbers.
                const Length plug = *port.plugOrUsual();
                if (left && (to.names.empty() || *left - plug < to.room - to.plug)) { to.room = *left; to.plug = plug; }
                to.names.push_back(port.name);
                to.out = to.out && port.axis() == Axis::Z;
                to.origin = weakest(to.origin, port.origin());
                to.boxes.push_back(board.at->pose.apply(port.body()));
            }
            tell(i, cardBody(piece) != nullptr, board.index, blocked, barred, report);
        }
}

}  // namespace rw::checks
