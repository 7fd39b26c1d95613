// A cooler's height, with its fan as it stands, against what the case publishes for coolers.
#include "checks/base/places.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/liquid_cooler.h"

namespace rw::checks {
namespace {

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
    fit.limit = reading(pcCase->spec->coolerLimit);
    fit.note = mm(10);
    fit.clash = RW_TEXT("{part} is {measured} high; {other} takes coolers up to {limit}: {lack} too high. Choose a lower cooler or a wider case.");
    fit.close = RW_TEXT("{part} is {measured} high; {other} takes coolers up to {limit}: {room} are left to the side panel. Measure before ordering.");
    fit.guess = RW_TEXT("{part} is {measured} high; {limit} for {other} comes from a sister model or memory. Check the maker's page before ordering.");
    fit.unknownActual = RW_TEXT("Height of {part} is unknown; the cooler limit of {other} is {limit}. Look it up before ordering.");
    fit.unknownLimit = RW_TEXT("{part} is {measured} high; what {other} takes is unknown. Measure from the CPU to the side panel.");
    Finding* finding = report.fit(fit);
    if (!finding || piece.solids.empty()) return;
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

}  // namespace rw::checks
