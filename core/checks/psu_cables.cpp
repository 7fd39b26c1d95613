// The room behind a power supply for its plugs and cables: a keep-out, so never more than a Warning.
#include "checks/base/supplies.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

void makeWay(const Standing<PcCase>& pcCase, const BehindSupply* behind, Length lack, Finding& finding)
{
    if (behind && behind->obstacle) {
        for (const ObstacleMove& move : movesOf(pcCase, *behind->obstacle, lack, {}, {}))
            if (move.way == ObstacleMove::Way::Out)
                addMove(finding, RW_TEXT("Take the {thing} out of {other}"), RW_TEXT("{part} needs {measured} with its plugs; the {thing} of {other} leaves {limit}. Fits if it is taken out."), {}, move.apply);
            else
                addMove(finding, RW_TEXT("Move the {thing} of {other} by {by}"), RW_TEXT("{part} needs {measured} with its plugs; the {thing} of {other} leaves {limit}. Fits if it is moved by {by}."), move.by, move.apply);
    } else if (!behind && pcCase.spec->psuLimitWithCage && pcCase.spec->psuLimit && !pcCase.at->item->state.has("cage_out")) {
        addMove(finding, RW_TEXT("Take the drive cage out of {other}"), RW_TEXT("{part} needs {measured} with its plugs; with the drive cage {other} leaves {limit}. Fits if the cage is taken out."), {},
            [id = pcCase.at->item->id](const Rig& rig) { return setSwitch(rig, id, "cage_out", true); });
    }
}

}  // namespace

void psu_cables(const Scene& scene, Report& report)
{
    for (const auto& supply : scene.each<PowerSupply>()) {
        const auto pcCase = caseOf(scene, supply.index);
        const LengthFact room = supply.spec->cableRoomUsual();
        if (!pcCase || !room || !supply.spec->length) continue;
        const LengthFact& published = pcCase->spec->psuLimitNow(pcCase->at->item->state);
        const bool counted = pcCase->spec->psuLimitWithCables.valueOr(false);  // the limit is for the supply and its cables
        const auto behind = behindSupply(scene, supply, pcCase->index, Radiators::Count);
        const bool solid = behind && (!published || counted || behind->room < *published);
        if (!solid && (!published || counted)) continue;  // nothing known there; psu_length says so
        const Length length = supply.spec->length.most(), needed = length + *room, left = solid ? behind->room : published.least();
        const std::size_t object = solid ? behind->piece : pcCase->index;
        if (left >= needed) { report.clear({supply.index, object}, needed, left, left - needed); continue; }
        if (left < length && !supply.spec->cableRoom) continue;  // the supply itself does not fit: told by psu_length
        Finding& finding = report.add(Verdict::Warning, {supply.index, object},
            solid ? RW_TEXT("{part} needs {measured} with its plugs and cables; the {thing} of {other} leaves {limit}. Choose a shorter supply, or make room behind it.")
                  : RW_TEXT("{part} needs {measured} with its plugs and cables; {other} leaves {limit}. Choose a shorter supply, or check that they bend there."),
            {{"measured", needed}, {"limit", left}});
        if (solid) finding.text.arguments["thing"] = behind->solid->name;
        finding.margin = left - needed;
        finding.measuredOrigin = weakest(supply.spec->length.origin, room.origin);
        finding.limitOrigin = solid ? behind->origin : published.origin;
        if (const Solid* keepOut = supply.at->solid("plugs and cables")) finding.where.boxes.push_back(boundsOf(*keepOut));
        makeWay(*pcCase, solid ? &*behind : nullptr, needed - left, finding);
    }
}

DecidingFields psu_cables_fields()
{
    return {
        {"pc_case", "psu_limit_mm"}, {"pc_case", "psu_limit_with_cage_mm", kWhereKnown},
        {"power_supply", "length_mm"}, {"power_supply", "cable_room_mm", kWhereKnown}};
}

}  // namespace rw::checks
