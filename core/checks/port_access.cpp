// Ports and headers of the board that a card or cooler leaves no room for a plug, or no way for a hand.
#include <algorithm>

#include "checks/base/places.h"
#include "checks/base/port_room.h"
#include "parts/building.h"
#include "parts/standards.h"

namespace rw::checks {
namespace {

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
            if (!standsOverPorts(piece)) continue;
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

DecidingFields port_access_fields()
{
    return {
        {"motherboard", "ports[].x_mm", kWhereKnown}, {"motherboard", "ports[].y_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
