// A card's height against the side panel, and against what stands between them: a bracket, a fan on the panel.
#include <algorithm>

#include "checks/base/card_room.h"

namespace rw::checks {
namespace {

const ObstacleTexts kObstacle = {
    RW_TEXT("Take the {name} out of {other}"), RW_TEXT("{part} is {measured} high; the {name} of {other} leaves {limit}. Fits if it is taken out."),
    RW_TEXT("Shift the {name} of {other} by {shift}"), RW_TEXT("{part} is {measured} high; the {name} of {other} leaves {limit}. Fits if it is shifted by {shift}.")};

// A limit for coolers starts at the processor, whose height above the board is usual, not fixed: for a card it does not
// cancel out.
Origin originOf(const Beyond& above, const Standing<PcCase>& pcCase)
{
    const CaseObstacle* obstacle = pcCase.spec->obstacle(above.solid->name);
    const bool byCooler = above.piece == pcCase.index && (above.solid->role == Role::Panel || (obstacle && obstacle->coolerLimit));
    return byCooler ? weakest(above.origin, Origin::Typical) : above.origin;
}

void against(const Scene& scene, const Standing<GraphicsCard>& card, const Standing<PcCase>& pcCase, Report& report)
{
    const bool open = pcCase.at->item->state.has("panel_off");
    const LengthFact published = open ? LengthFact{} : pcCase.spec->cardHeightLimit;
    // Walls stand behind a published limit; in a sandwich, or with neither width nor cooler limit, nobody knows where.
    const bool walls = !published && !pcCase.spec->isSandwich() && (pcCase.spec->width || pcCase.spec->coolerLimit);
    const Solid* shroud = card.at->solid("shroud");
    const auto above = shroud ? beyond(scene, card, CardFace::Top, boundsOf(*shroud), [&](const StandingPiece&, const Solid& met) {
        return walls || met.role != Role::Panel;
    }) : std::nullopt;
    if (!published && !above && (open || walls)) return;
    Fit fit;
    fit.subject = card.index;
    fit.object = pcCase.index;
    fit.actual = reading(card.spec->height);
    fit.limit = reading(published);
    const Beyond* met = above && (!published || *card.spec->height + above->room < *published) ? &*above : nullptr;
    if (met) {
        fit.object = met->piece;
        fit.limit = reading(*card.spec->height + met->room, originOf(*met, pcCase), met->doubt);
        fit.kind = LimitKind::Solid;
    }
    fit.note = mm(10);
    fit.clash = RW_TEXT("{part} is {measured} high; {other} leaves {limit}: {lack} too high. Choose a lower card or a wider case.");
    fit.close = RW_TEXT("{part} is {measured} high; {other} leaves {limit}, so {room} are left above it. Check where its power plugs stand.");
    // Walls that nobody measured are only worth a word where the room is small.
    if (met && met->room < mm(20)) fit.guess = RW_TEXT("{part} is {measured} high; {limit} in {other} is an estimate. Measure from the board to the side panel.");
    fit.unknownLimit = RW_TEXT("{part} is {measured} high; how high a card {other} takes is unknown. Measure from the slot to the panel.");
    fit.unknownActual = RW_TEXT("Height of {part} is unknown; {other} takes cards up to {limit} high. Measure it from its lower edge.");
    if (shroud) {
        fit.where.boxes.push_back(boundsOf(*shroud));
        if (met) fit.where.boxes.push_back(boundsOf(*met->solid));
    }
    Finding* finding = report.fit(fit);
    if (!finding || finding->verdict < Verdict::Warning) return;
    report.explain(card.index, fit.object);
    if (!met || met->piece != pcCase.index) return;
    for (Fix& fix : obstacleFixes(pcCase, met->solid->name, kObstacle, finding->text.arguments)) finding->fixes.push_back(std::move(fix));
}

}  // namespace

void gpu_height(const Scene& scene, Report& report)
{
    for (const auto& card : scene.each<GraphicsCard>())
        if (const auto pcCase = caseOf(scene, card.index); pcCase && standsAsMeant(scene, card.index)) against(scene, card, *pcCase, report);
}

DecidingFields gpu_height_fields()
{
    return {
        {"graphics_card", "height_mm"},
        {"pc_case", "cooler_limit_mm"}, {"pc_case", "card_height_limit_mm", kWhereKnown}, {"pc_case", "obstacles[].z0_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
