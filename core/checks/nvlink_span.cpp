// An NVLink bridge between two cards: the same generation, exactly its span apart.
#include "checks/base/places.h"
#include "parts/kinds/nvlink_bridge.h"

namespace rw::checks {
namespace {

// The next card with a bridge connector on the fan side of the one that carries the bridge.
std::optional<CardGap> partner(const Scene& scene, std::size_t card)
{
    for (const CardGap& gap : cardGaps(scene))
        if (gap.card == card && scene.pieces()[gap.neighbour].part().as<GraphicsCard>()->nvlink.valueOr("none") != "none") return gap;
    return std::nullopt;
}

void span(const Scene& scene, const Standing<NvLinkBridge>& bridge, const CardGap& pair, Report& report)
{
    const StandingPiece &first = scene.pieces()[pair.card], &second = scene.pieces()[pair.neighbour];
    const Axis axis = fanSideOf(first).axis;
    const Length apart = abs(first.pose.shift[axis] - second.pose.shift[axis]), wanted = bridge.spec->distance();
    const auto across = static_cast<std::size_t>(axis);
    const Origin origin = weakest(first.origins[across], second.origins[across]);
    report.explain(bridge.index, pair.neighbour);
    if (!bridge.spec->span) {
        report.add(Verdict::NotChecked, {bridge.index, pair.neighbour, pair.card},
                   RW_TEXT("Span of {part} is unknown; {first} and {other} stand {measured} apart. Look it up or measure it."),
                   {{"measured", apart}, {"first", scene.label(pair.card)}}).measuredOrigin = origin;
        return;
    }
    if (apart == wanted) return;
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

}  // namespace

void nvlink_span(const Scene& scene, Report& report)
{
    for (const auto& bridge : scene.each<NvLinkBridge>()) {
        if (!bridge.at->host) continue;
        if (!scene.pieces()[*bridge.at->host].part().as<GraphicsCard>()) continue;
        const auto pair = partner(scene, *bridge.at->host);
        if (fits(scene, bridge, *bridge.at->host, report) && pair) fits(scene, bridge, pair->neighbour, report);
        if (!bridge.spec->generation)
            report.add(Verdict::NotChecked, {bridge.index, *bridge.at->host}, RW_TEXT("Generation of {part} is unknown, so it was not checked against {other}. Look it up."));
        if (pair) span(scene, bridge, *pair, report);
        else
            report.add(Verdict::Warning, {bridge.index, *bridge.at->host}, RW_TEXT("{part} on {other} has no second card with a connector to reach. Add the card or take the bridge out."));
    }
}

}  // namespace rw::checks
