// The lowest card against the shroud or floor below the board: its body with air for its fans, and its bracket.
#include "checks/base/places.h"
#include "parts/standards.h"

namespace rw::checks {
namespace {

// Wanted between a card's fan side and the shroud: below 10 mm open coolers starve; blowers and passive cards want less.
Length wantedBelow(const GraphicsCard* card) { return card ? std::min(mm(15), wantedForFans(*card)) : Length{}; }

void below(const Scene& scene, std::size_t index, Report& report)
{
    const StandingPiece& card = scene.pieces()[index];
    const auto pcCase = caseOf(scene, index);
    const auto board = boardOf(scene, index);
    const Solid* body = cardBody(card);
    if (!pcCase || !board || !body) return;
    const Length air = wantedBelow(card.part().as<GraphicsCard>());
    // A thin card's bracket may reach further down than the card does; it needs no air.
    Length lowest = boundsOf(*body).lo.y - air;
    bool bracketCounts = false;
    for (const Solid& solid : card.solids)
        if (solid.role == Role::Bracket && boundsOf(solid).lo.y < lowest) { lowest = boundsOf(solid).lo.y; bracketCounts = true; }
    const Length doubt = bracketCounts ? Length{} : body->doubt.lo.y;
    Length needsAir = bracketCounts ? Length{} : air;
    // No shroud stands above the board's lower edge, so room down to there is certain without the case's number.
    const Length boardEdge = -board->spec->height.valueOr(standards::atxHeight);
    const Length certain = lowest - doubt - boardEdge;
    if (certain >= Length{}) { report.clear({index, pcCase->index}, needsAir, certain + needsAir, certain); return; }
    Fit fit;  // measured from where an ATX board ends, as the case's gap is
    fit.subject = index;
    fit.object = pcCase->index;
    fit.actual = reading(-standards::atxHeight - lowest, bracketCounts ? card.origins[1] : body->origins[1], Length{}, doubt);
    fit.limit = reading(pcCase->spec->floorGap);
    // A card that meets what is below it clashes by what it reaches in, whatever air it wants.
    const bool meets = fit.actual.value && fit.limit.value && fit.actual.least - needsAir > fit.limit.most;
    if (meets) {
        for (Length* number : {&*fit.actual.value, &fit.actual.least, &fit.actual.most}) *number -= needsAir;
        needsAir = {};
    }
    const bool open = needsAir == mm(15);
    if (open) fit.note = mm(5.32);  // a whole slot of air, 20.32 mm, is what makers ask for
    const bool withAir = needsAir > Length{};
    fit.clash = withAir ? RW_TEXT("{part} needs {measured} below the board (with {air} of air); {other} has {limit}. Use a higher slot or a larger case.")
                        : RW_TEXT("{part} reaches {measured} below the board; {other} has {limit}. Use a higher slot or a larger case.");
    fit.close = withAir ? RW_TEXT("{part} needs {measured} below the board (with {air} of air); {other} has {limit}: {room} to spare. Use a higher slot if it runs hot.")
                        : RW_TEXT("{part} reaches {measured} below the board; {other} has {limit}: they touch. Use a higher slot.");
    fit.guess = withAir ? RW_TEXT("{part} needs {measured} below the board (with {air} of air); {limit} in {other} is an estimate. Measure it.")
                        : RW_TEXT("{part} reaches {measured} below the board; {limit} in {other} is an estimate. Measure it.");
    fit.unknownActual = fit.unknownLimit = withAir
        ? RW_TEXT("{part} needs {measured} below the board (with {air} of air); how far {other} leaves there is unknown. Measure from the board's lower edge down.")
        : RW_TEXT("{part} reaches {measured} below the board; how far {other} leaves there is unknown. Measure from the board's lower edge down.");
    // In a case for small boards the floor lies above where an ATX board ends: told from the upper edge.
    if (fit.actual.least < Length{} || (fit.limit.value && fit.limit.least < Length{})) {
        for (Reading* number : {&fit.actual, &fit.limit})
            if (number->value) *number = {*number->value + standards::atxHeight, number->least + standards::atxHeight, number->most + standards::atxHeight, number->origin};
        fit.clash = RW_TEXT("{part} needs {measured} from the board's upper edge down; {other} has {limit} there. Use a higher slot or a larger case.");
        fit.close = RW_TEXT("{part} needs {measured} from the board's upper edge down; {other} has {limit} there: {room} to spare. Use a higher slot if it runs hot.");
        fit.guess = RW_TEXT("{part} needs {measured} from the board's upper edge down; {limit} in {other} is an estimate. Measure it.");
        fit.unknownActual = fit.unknownLimit = RW_TEXT("{part} needs {measured} from the board's upper edge down; how far {other} leaves there is unknown. Measure it.");
    }
    fit.where.boxes.push_back(boundsOf(*body));
    Finding* finding = report.fit(fit);
    if (!finding) return;
    finding->text.arguments["air"] = needsAir;
    if (finding->verdict < Verdict::Warning) return;
    report.explain(index, pcCase->index);
    // Too little air is a Warning; only a card that meets the shroud is a Problem.
    if (!meets) finding->verdict = Verdict::Warning;
}

}  // namespace

void gpu_case_bottom(const Scene& scene, Report& report)
{
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) below(scene, i, report);
}

DecidingFields gpu_case_bottom_fields()
{
    return {
        {"motherboard", "slots[].position"},
        {"add_in_card", "thickness_mm"},
        {"graphics_card", "thickness_mm"},
        {"pc_case", "floor_gap_mm"},
        {"graphics_card", kShape, kRead}, {"graphics_card", "cooling", kRead}};
}

}  // namespace rw::checks
