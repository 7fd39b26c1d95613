// A power supply's length against its bay, with the drive cage in or out; a cage, fan or drive behind it takes over where it
// leaves less.
#include "checks/base/supplies.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

void makeWay(const Scene& scene, const Standing<PcCase>& pcCase, const BehindSupply& behind, Length lack, Finding& finding)
{
    finding.text.arguments["thing"] = behind.solid->name;
    if (behind.obstacle) {
        for (const ObstacleMove& move : movesOf(pcCase, *behind.obstacle, lack, {}, {}))
            if (move.way == ObstacleMove::Way::Out)
                addMove(finding, RW_TEXT("Take the {thing} out of {other}"), RW_TEXT("{part} is {measured} long; the {thing} of {other} leaves {limit}. Fits if it is taken out."), {}, move.apply);
            else
                addMove(finding, RW_TEXT("Move the {thing} of {other} by {by}"), RW_TEXT("{part} is {measured} long; the {thing} of {other} leaves {limit}. Fits if it is moved by {by}."), move.by, move.apply);
        return;
    }
    const StandingPiece& other = scene.pieces()[behind.piece];
    if (other.item->pieces.size() == 1)
        finding.fixes.push_back({{RW_TEXT("Leave {other} out"), finding.text.arguments}, {}, [id = other.item->id](const Rig& rig) { return removeItem(rig, id); }, Fix::Kind::Remedy});
}

}  // namespace

void psu_length(const Scene& scene, Report& report)
{
    for (const auto& supply : scene.each<PowerSupply>()) {
        const auto pcCase = caseOf(scene, supply.index);
        if (!pcCase) continue;
        const State& state = pcCase->at->item->state;
        Fit fit;
        fit.subject = supply.index;
        fit.object = pcCase->index;
        fit.actual = reading(supply.spec->length);
        fit.limit = reading(pcCase->spec->psuLimitNow(state));
        auto behind = behindSupply(scene, supply, pcCase->index, Radiators::DoNotCount);
        // It takes over where it is in the way, or where it is well known and leaves less.
        const bool less = behind && (!fit.limit.value || behind->room < *fit.limit.value);
        if (less && fit.actual.value && (behind->room < *fit.actual.value || behind->origin < Origin::Family)) {
            fit.object = behind->piece;
            fit.limit = reading(behind->room, behind->origin);
            fit.kind = LimitKind::Solid;
        } else {
            behind.reset();
        }
        // What its plugs and cables need is told by psu_cables where something is known of them, or counted in the limit.
        const bool cables = !supply.spec->cableRoomUsual() && !pcCase->spec->psuLimitWithCables.valueOr(false);
        fit.note = cables ? mm(30) : Length{};
        fit.clash = behind ? RW_TEXT("{part} is {measured} long; the {thing} of {other} leaves {limit}: {lack} too long. Choose a shorter supply, or move what is behind it.")
                           : RW_TEXT("{part} is {measured} long; {other} takes {limit}: {lack} too long. Choose a shorter supply.");
        fit.close = behind ? RW_TEXT("{part} is {measured} long; the {thing} of {other} leaves {limit}: {room} are left for its plugs and cables. Check that they bend there.")
                           : RW_TEXT("{part} is {measured} long; {other} takes {limit}: {room} are left for its plugs and cables. Check that they bend there.");
        fit.guess = RW_TEXT("{part} is {measured} long; {limit} for {other} is an estimate, not a published limit. Measure the bay.");
        fit.unknownActual = RW_TEXT("Length of {part} is unknown; the limit of {other} is {limit}. Look it up before ordering.");
        fit.unknownLimit = RW_TEXT("{part} is {measured} long; what {other} takes is unknown. Measure the bay.");
        if (const Solid* body = supply.at->solid("supply")) fit.where.boxes.push_back(boundsOf(*body));
        if (behind) fit.where.boxes.push_back(boundsOf(*behind->solid));
        Finding* finding = report.fit(fit);
        if (!finding) continue;
        if (behind) finding->text.arguments["thing"] = behind->solid->name;
        if (finding->verdict < Verdict::Warning) continue;
        report.explain(supply.index, fit.object);
        if (behind) makeWay(scene, *pcCase, *behind, -std::get<Length>(finding->margin), *finding);
        else if (pcCase->spec->psuLimitWithCage && !state.has("cage_out"))
            addMove(*finding, RW_TEXT("Take the drive cage out of {other}"), RW_TEXT("{part} is {measured} long; with the drive cage {other} takes {limit}. Fits if the cage is taken out."), {},
                [id = pcCase->at->item->id](const Rig& rig) { return setSwitch(rig, id, "cage_out", true); });
    }
}

DecidingFields psu_length_fields()
{
    return {
        {"pc_case", "psu_limit_mm"}, {"pc_case", "psu_limit_with_cage_mm", kWhereKnown},
        {"power_supply", "length_mm"}};
}

}  // namespace rw::checks
