// An NVLink bridge between two cards: the same generation and model, exactly its span apart.
#include "checks/base/places.h"
#include "parts/kinds/nvlink_bridge.h"
#include "parts/standards.h"

namespace rw::checks {
namespace {

// The connector of a card: its generation, or nothing.
std::string connectorOf(const Scene& scene, std::size_t piece)
{
    const auto* card = scene.pieces()[piece].part().as<GraphicsCard>();
    const std::string generation = card ? card->nvlink.valueOr("none") : "none";
    return generation == "none" ? "" : generation;
}

// The next card with a bridge connector on the fan side of the one that carries the bridge.
std::optional<CardGap> partner(const Scene& scene, std::size_t card)
{
    for (const CardGap& gap : cardGaps(scene))
        if (gap.card == card && !connectorOf(scene, gap.neighbour).empty()) return gap;
    return std::nullopt;
}

Length apartOf(const Scene& scene, const CardGap& pair)
{
    const Axis axis = fanSideOf(scene.pieces()[pair.card]).axis;
    return abs(scene.pieces()[pair.card].pose.shift[axis] - scene.pieces()[pair.neighbour].pose.shift[axis]);
}

// Spans that bridges were made in, in slots: GeForce RTX 20 and TITAN RTX 3 and 4, Quadro RTX 2 and 3, which also work on a
// TITAN; RTX 30 4, RTX A 2 and 3, which work on each other (Puget Systems, NVLink bridge compatibility charts).
struct SpanMade { int slots; bool quadro; };
std::vector<SpanMade> spansMade(const std::string& generation)
{
    if (generation == "Turing") return {{2, true}, {3, false}, {4, false}};
    if (generation == "Ampere") return {{2, false}, {3, false}, {4, false}};
    return {};
}

// Two cards with connectors in slots, no bridge on them, and none is made for their distance: worth knowing before one is
// ordered.
void noBridgeMade(const Scene& scene, const CardGap& pair, Report& report)
{
    const std::string generation = connectorOf(scene, pair.card);
    if (generation.empty() || generation != connectorOf(scene, pair.neighbour) || !boardOf(scene, pair.card) || !boardOf(scene, pair.neighbour)) return;
    for (const auto& bridge : scene.each<NvLinkBridge>())
        if (bridge.at->host == pair.card || bridge.at->host == pair.neighbour) return;
    const Length apart = apartOf(scene, pair);
    std::vector<std::string> spans;
    for (const SpanMade& made : spansMade(generation)) {
        if (standards::slotPitch * made.slots == apart && !made.quadro) return;
        spans.push_back(std::to_string(made.slots) + (made.quadro ? " (Quadro only)" : ""));
    }
    if (spans.empty()) return;
    report.add(Verdict::Note, {pair.card, pair.neighbour}, RW_TEXT("{part} and {other} stand {measured} apart; NVLink bridges for {generation} span {spans} slots of {pitch}. Use other slots for a bridge."),
               {{"measured", apart}, {"generation", generation}, {"spans", listText(spans)}, {"pitch", standards::slotPitch}});
}

// The connectors lie on the cards' upper edges: a rigid bridge sits on both only where they are level.
void level(const Scene& scene, const Standing<NvLinkBridge>& bridge, const CardGap& pair, Report& report)
{
    const auto *first = scene.pieces()[pair.card].part().as<GraphicsCard>(), *second = scene.pieces()[pair.neighbour].part().as<GraphicsCard>();
    const auto connector = [&](std::size_t piece) { return scene.pieces()[piece].pose.shift.z; };
    if (!first->height || !second->height) return;
    const Length off = abs(*first->height + connector(pair.card) - *second->height - connector(pair.neighbour));
    constexpr double kPlay = 3;  // mm, a bridge's connectors and cards of one height's differences
    if (off <= mm(kPlay)) return;
    Finding& finding = report.add(Verdict::Warning, {pair.card, pair.neighbour, bridge.index},
        RW_TEXT("The upper edges of {part} and {other} are {measured} out of level; {bridge} takes {limit}. Look where their connectors sit, or use two alike."),
        {{"measured", off}, {"limit", mm(kPlay)}, {"bridge", scene.label(bridge.index)}});
    finding.margin = mm(kPlay) - off;
    finding.measuredOrigin = weakest(first->height.origin, second->height.origin);
    finding.limitOrigin = Origin::Typical;
}

void span(const Scene& scene, const Standing<NvLinkBridge>& bridge, const CardGap& pair, Report& report)
{
    const StandingPiece &first = scene.pieces()[pair.card], &second = scene.pieces()[pair.neighbour];
    const Axis axis = fanSideOf(first).axis;
    const Length apart = apartOf(scene, pair), wanted = bridge.spec->distance();
    const auto across = static_cast<std::size_t>(axis);
    const Origin origin = weakest(first.origins[across], second.origins[across]);
    report.explain(bridge.index, pair.neighbour);
    if (!bridge.spec->span) {
        report.add(Verdict::NotChecked, {bridge.index, pair.neighbour, pair.card},
                   RW_TEXT("Span of {part} is unknown; {first} and {other} stand {measured} apart. Look it up or measure it."),
                   {{"measured", apart}, {"first", scene.label(pair.card)}}).measuredOrigin = origin;
        return;
    }
    if (apart == wanted) { report.clear({bridge.index, pair.neighbour, pair.card}, apart, wanted, Length{}); return; }
    Finding& finding = report.add(clashVerdict(weakest(origin, bridge.spec->span.origin), LimitKind::Explicit), {bridge.index, pair.neighbour, pair.card},
        RW_TEXT("{part} spans {limit}; {first} and {other} stand {measured} apart. Move a card or take the bridge that fits."),
        {{"measured", apart}, {"limit", wanted}, {"first", scene.label(pair.card)}});
    finding.margin = -abs(wanted - apart);  // off by so much, to either side
    finding.measuredOrigin = origin;
    finding.limitOrigin = bridge.spec->span.origin;
    finding.where = {first.pose.shift, second.pose.shift, {bridge.at->bounds}};
}

// The bridge's generation against one card's connector.
bool fits(const Scene& scene, const Standing<NvLinkBridge>& bridge, std::size_t card, Report& report)
{
    const TextFact &wanted = bridge.spec->generation, &there = scene.pieces()[card].part().as<GraphicsCard>()->nvlink;
    return !wanted || !there
        || !report.match(bridge.index, wanted, card, there, RW_TEXT("{part} is for {measured} cards; the connector of {other} is {limit}. Take the bridge made for it."), nullptr);
}

// NVLink joins two of one model. Parts of the same entry are alike, whatever it is called.
void sameModel(const Scene& scene, const Standing<NvLinkBridge>& bridge, const CardGap& pair, Report& report)
{
    const Part &first = scene.pieces()[pair.card].part(), &second = scene.pieces()[pair.neighbour].part();
    const TextFact &one = first.as<GraphicsCard>()->model, &other = second.as<GraphicsCard>()->model;
    if (first.id == second.id && !(one && other)) return;
    Finding* finding = report.match(pair.card, one, pair.neighbour, other,
        RW_TEXT("{part} is a {measured}, {other} a {limit}; NVLink needs two of the same model. Use two alike, or leave the bridge out."),
        RW_TEXT("NVLink needs two cards of the same model; that of {part} or {other} is unknown. Look it up."));
    if (finding) finding->parts.push_back(bridge.at->item->id);
}

// A bridge that found no card to sit on: none of them has a connector, or nobody knows.
void noConnector(const Scene& scene, const Item& bridge, Report& report)
{
    if (bridge.isPlaced()) return;
    const Item* card = nullptr;
    bool unknown = false;
    for (const Item& item : scene.rig().items) {
        const auto* spec = item.part->as<GraphicsCard>();
        if (!spec) continue;
        if (spec->nvlink.valueOr("none") != "none") return;
        card = &item;
        unknown = unknown || !spec->nvlink;
    }
    if (!card) return;
    report.tellNoPlace(bridge);
    report.addFor(unknown ? Verdict::NotChecked : clashVerdict(card->part->as<GraphicsCard>()->nvlink.origin, LimitKind::Explicit), {&bridge, card},
        unknown ? RW_TEXT("Whether {other} has a connector for {part} is unknown. Look at its upper edge.")
                : RW_TEXT("{part} has no card to sit on: {other} has no NVLink connector. Take the bridge out of the list."));
}

}  // namespace

void nvlink_span(const Scene& scene, Report& report)
{
    for (const Item& item : scene.rig().items)
        if (item.part->as<NvLinkBridge>()) noConnector(scene, item, report);
    for (const auto& bridge : scene.each<NvLinkBridge>()) {
        if (!bridge.at->host) continue;
        if (!scene.pieces()[*bridge.at->host].part().as<GraphicsCard>()) continue;
        const auto pair = partner(scene, *bridge.at->host);
        if (fits(scene, bridge, *bridge.at->host, report) && pair && fits(scene, bridge, pair->neighbour, report)) sameModel(scene, bridge, *pair, report);
        if (!bridge.spec->generation)
            report.add(Verdict::NotChecked, {bridge.index, *bridge.at->host}, RW_TEXT("Generation of {part} is unknown, so it was not checked against {other}. Look it up."));
        if (pair) {
            span(scene, bridge, *pair, report);
            level(scene, bridge, *pair, report);
        } else
            report.add(Verdict::Warning, {bridge.index, *bridge.at->host}, RW_TEXT("{part} on {other} has no second card with a connector to reach. Add the card or take the bridge out."));
    }
    std::size_t connectors = 0;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) connectors += !connectorOf(scene, i).empty();
    if (connectors < 2) return;
    for (const CardGap& pair : cardGaps(scene)) noBridgeMade(scene, pair, report);
}

DecidingFields nvlink_span_fields()
{
    return {
        {"motherboard", "slots[].position"},
        {"graphics_card", "nvlink"}, {"graphics_card", "model", kWhereKnown},
        {"nvlink_bridge", "span_slots"}, {"nvlink_bridge", "generation"},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
