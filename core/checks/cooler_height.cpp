// A cooler's height, with its fan as it stands, against what the case publishes for coolers, its spine as it stands.
#include "checks/base/card_room.h"
#include "checks/base/obstacles.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/liquid_cooler.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

// A fan that was raised further than it must be: down by what lacks. The memory below it is checked again with the rest.
void addLowerFan(Finding& finding, const StandingPiece& cooler, Length lack)
{
    const Length raise = cooler.item->state.length("fan_raise"), less = wholeMillimetresPast(lack);
    if (raise < less) return;
    const ItemId id = cooler.item->id;
    Fix fix{{RW_TEXT("Lower the front fan of {part} by {drop}"), finding.text.arguments},
            {RW_TEXT("{part} is {measured} high; {other} takes coolers up to {limit}. Fits if its front fan is lowered by {drop}."), finding.text.arguments},
            [id, to = raise - less](const Rig& rig) { return setLength(rig, id, "fan_raise", to); }};
    fix.label.arguments["drop"] = fix.condition.arguments["drop"] = less;
    finding.fixes.push_back(std::move(fix));
}

void against(const Scene& scene, std::size_t cooler, const LengthFact& height, Report& report)
{
    const auto pcCase = caseOf(scene, cooler);
    if (!pcCase || pcCase->at->item->state.has("panel_off")) return;
    const StandingPiece& piece = scene.pieces()[cooler];
    Fit fit;
    fit.subject = cooler;
    fit.object = pcCase->index;
    if (piece.solids.empty()) {  // its width or depth is unknown, so it has no solids
        fit.actual = reading(height);
    } else if (height) {  // from the solids, so that a raised fan counts
        const Length top = piece.bounds.hi.z - piece.pose.shift.z;
        fit.actual = reading(top, height.origin, *height - height.least(), height.most() - *height);
    }
    fit.limit = reading(pcCase->spec->coolerLimitNow(pcCase->at->item->state));
    fit.note = mm(10);
    fit.clash = RW_TEXT("{part} is {measured} high; {other} takes coolers up to {limit}: {lack} too high. Choose a lower cooler or a wider case.");
    fit.close = RW_TEXT("{part} is {measured} high; {other} takes coolers up to {limit}: {room} are left to the side panel. Measure before ordering.");
    fit.guess = RW_TEXT("{part} is {measured} high; {limit} for {other} comes from a sister model or memory. Check the maker's page before ordering.");
    fit.unknownActual = RW_TEXT("Height of {part} is unknown; the cooler limit of {other} is {limit}. Look it up before ordering.");
    fit.unknownLimit = RW_TEXT("{part} is {measured} high; what {other} takes is unknown. Measure from the CPU to the side panel.");
    Finding* finding = report.fit(fit);
    if (!finding) return;
    if (finding->verdict >= Verdict::Warning && fit.actual.value && fit.limit.value) {
        addLowerFan(*finding, piece, fit.actual.most - fit.limit.least);
        for (Fix& fix : positionFixes(*pcCase, {}, RW_TEXT("Set the spine of {other} to position {position}"),
                 RW_TEXT("{part} is {measured} high; {other} leaves {limit}. Fits if its spine is set to position {position} ({coolers} for coolers there)."), finding->text.arguments))
            finding->fixes.push_back(std::move(fix));
    }
    if (piece.solids.empty()) return;
    finding->where.boxes.push_back(piece.bounds);
    if (fit.limit.value) {
        const Point top{piece.bounds.centre().x, piece.bounds.centre().y, piece.bounds.hi.z};
        finding->where.from = top;
        finding->where.to = Point{top.x, top.y, piece.pose.shift.z + *fit.limit.value};
    }
    if (finding->verdict >= Verdict::Warning) report.explain(cooler, pcCase->index);
}

}  // namespace

void cooler_height(const Scene& scene, Report& report)
{
    for (const auto& cooler : scene.each<AirCooler>()) against(scene, cooler.index, cooler.spec->height, report);
    for (const auto& cooler : scene.each<LiquidCooler>())
        if (cooler.at->piece.plug == MountKind::CoolerSeat) against(scene, cooler.index, cooler.spec->blockHeight, report);
}

DecidingFields cooler_height_fields()
{
    return {
        {"air_cooler", "height_mm"}, {"air_cooler", "fan_top_mm", kWhereKnown},
        {"liquid_cooler", "block_height_mm"},
        {"pc_case", "cooler_limit_mm"}, {"pc_case", "positions[].cooler_limit_mm", kWhereKnown}};
}

}  // namespace rw::checks
