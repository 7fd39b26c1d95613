// A card's thickness in millimetres against what a small case leaves it: a fixed width, or the places of a movable spine.
#include <algorithm>

#include "checks/base/card_room.h"
#include "parts/standards.h"

namespace rw::checks {
namespace {

// The tables of spines go by the card's height: the highest of its sources counts, and without one nothing is known.
std::optional<LengthFact> heightFor(const PcCase& pcCase, const LengthFact& height)
{
    const bool asks = std::any_of(pcCase.positions.begin(), pcCase.positions.end(), [](const CasePosition& p) { return p.cardHeightUpTo.value.has_value(); });
    if (asks && !height) return std::nullopt;
    return height ? LengthFact(height.most(), height.origin) : height;
}

// What the case leaves as it stands. Openings alone are a label: as many slot pitches are usual, not fixed.
LengthFact roomNow(const PcCase& pcCase, const State& state, const LengthFact& height)
{
    LengthFact room = pcCase.cardThicknessNow(state, height);
    if (!room && pcCase.isSandwich() && pcCase.positions.empty() && pcCase.slots) room = {standards::slotPitch * static_cast<int>(*pcCase.slots), Origin::Typical};
    return room;
}

// The most any place of the spine leaves a card of that height.
LengthFact mostAnywhere(const PcCase& pcCase, const LengthFact& height)
{
    LengthFact most;
    for (const std::string& name : pcCase.positionNames()) {
        const LengthFact here = pcCase.cardThicknessAt(name, height);
        if (here && (!most || *here > *most)) most = here;
    }
    return most;
}

bool spineIsSet(const PcCase& pcCase, const State& state)
{
    return std::any_of(pcCase.positions.begin(), pcCase.positions.end(), [&](const CasePosition& p) { return state.has(p.switchName()); });
}

// A bracket that is wider than the case's openings goes in nowhere. In a board's slot gpu_slot_spacing counts them.
void openings(const Standing<GraphicsCard>& card, const Standing<PcCase>& pcCase, Report& report)
{
    const NumberFact &needed = card.spec->bracketSlots, &there = pcCase.spec->slots;
    if (card.at->host != pcCase.index || !needed || !there || *needed <= *there) return;
    Finding& finding = report.add(clashVerdict(weakest(needed.origin, there.origin), LimitKind::Explicit), {card.index, pcCase.index},
        RW_TEXT("The bracket of {part} takes {measured} openings; {other} has {limit}. Choose a card with a narrower bracket or another case."),
        {{"measured", Count{static_cast<long>(*needed)}}, {"limit", Count{static_cast<long>(*there)}}});
    finding.margin = Count{static_cast<long>(*there) - static_cast<long>(*needed)};
    finding.measuredOrigin = needed.origin;
    finding.limitOrigin = there.origin;
    report.explain(card.index, pcCase.index);
}

void against(const Standing<GraphicsCard>& card, const Standing<PcCase>& pcCase, Report& report)
{
    const State& state = pcCase.at->item->state;
    Fit fit;
    fit.subject = card.index;
    fit.object = pcCase.index;
    fit.actual = reading(card.spec->thickness);
    const auto height = heightFor(*pcCase.spec, card.spec->height);
    if (height) fit.limit = reading(roomNow(*pcCase.spec, state, *height));
    if (!fit.limit.value && !pcCase.spec->isSandwich() && pcCase.spec->positions.empty()) return;  // a tower's cards have the rows below them
    // Too thick wherever the spine stands, or with nothing to spare at its best place: then its place is not what is in the way.
    if (const LengthFact most = height ? mostAnywhere(*pcCase.spec, *height) : LengthFact{}; most && fit.actual.value) {
        const bool exact = *fit.actual.value == *most && !spineIsSet(*pcCase.spec, state);
        if (exact || fit.actual.least > most.most()) fit.limit = reading(most);
    }
    fit.note = mm(5);
    fit.clash = RW_TEXT("{part} is {measured} thick; {other} leaves {limit}: {lack} too thick. Choose a thinner card or a wider case.");
    fit.close = RW_TEXT("{part} is {measured} thick; {other} leaves {limit}, so {room} are left. Measure before ordering.");
    fit.unknownActual = RW_TEXT("Thickness of {part} is unknown; {other} leaves {limit}. Measure it over all, slots say too little.");
    fit.unknownLimit = RW_TEXT("{part} is {measured} thick; what {other} leaves beside its spine is unknown. Look it up, in millimetres.");
    if (const Solid* shroud = card.at->solid("shroud")) fit.where.boxes.push_back(boundsOf(*shroud));
    Finding* finding = report.fit(fit);
    if (!finding || finding->verdict < Verdict::Warning) return;
    report.explain(card.index, pcCase.index);
    auto places = positionFixes(pcCase, *height, RW_TEXT("Set the spine of {other} to position {position}"),
        RW_TEXT("{part} is {measured} thick; {other} leaves {limit}. Fits if its spine is set to position {position} ({cards} for cards, {coolers} for coolers)."), finding->text.arguments);
    for (Fix& fix : places) {
        const Value there = fix.condition.arguments.at("cards");
        if (const Length* cards = std::get_if<Length>(&there); cards && !spineIsSet(*pcCase.spec, state)) {
            fix.limit = *cards;
            fix.margin = *cards - *fit.actual.value;
        }
        finding->fixes.push_back(std::move(fix));
    }
}

}  // namespace

void gpu_thickness(const Scene& scene, Report& report)
{
    for (const auto& card : scene.each<GraphicsCard>()) {
        const auto pcCase = caseOf(scene, card.index);
        if (!pcCase || !standsAsMeant(scene, card.index)) continue;
        against(card, *pcCase, report);
        openings(card, *pcCase, report);
    }
}

DecidingFields gpu_thickness_fields()
{
    return {
        {"graphics_card", "thickness_mm"}, {"graphics_card", "bracket_slots"},
        {"pc_case", "expansion_slots"}, {"pc_case", "card_thickness_limit_mm", kWhereKnown},
        {"pc_case", "positions[].card_height_up_to_mm", kWhereKnown}, {"pc_case", "positions[].card_thickness_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
