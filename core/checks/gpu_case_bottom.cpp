// The lowest card against the shroud or floor below the board.
#include "checks/base/places.h"
#include "parts/standards.h"

namespace rw::checks {

constexpr double kWanted = 15;  // mm between the lowest fans and the shroud; below 10 they starve

void gpu_case_bottom(const Scene& scene, Report& report)
{
    for (const auto& card : scene.each<GraphicsCard>()) {
        const auto pcCase = caseOf(scene, card.index);
        const auto board = boardOf(scene, card.index);
        const Solid* shroud = card.at->solid("shroud");
        if (!pcCase || !board || !shroud) continue;
        // No shroud stands above the board's lower edge, so room down to there is certain without the case's number.
        const Length boardEdge = -board->spec->height.valueOr(standards::atxHeight);
        const Length certain = doubtfulBoundsOf(*shroud).lo.y - boardEdge;
        if (certain >= mm(kWanted)) continue;
        Fit fit;  // measured from where an ATX board ends, as the case's gap is
        fit.subject = card.index;
        fit.object = pcCase->index;
        fit.actual = reading(mm(kWanted) - standards::atxHeight - boundsOf(*shroud).lo.y, shroud->origins[1], Length{}, shroud->doubt.lo.y);
        fit.limit = reading(pcCase->spec->floorGap);
        fit.clash = RW_TEXT("{part} needs {measured} below the board (with 15 mm of air); {other} has {limit}. Use a higher slot or a larger case.");
        fit.close = fit.clash;
        fit.guess = RW_TEXT("{part} needs {measured} below the board (with 15 mm of air); {limit} in {other} is an estimate. Measure it.");
        fit.unknownActual = fit.unknownLimit = RW_TEXT("{part} needs {measured} below the board (with 15 mm of air); how far {other} leaves there is unknown. Measure from the board's lower edge down.");
        fit.where.boxes.push_back(boundsOf(*shroud));
        Finding* finding = report.fit(fit);
        if (!finding || finding->verdict < Verdict::Warning) continue;
        report.explain(card.index, pcCase->index);
        // Too little air is a Warning; only a card that meets the shroud is a Problem.
        if (fit.actual.least - mm(kWanted) <= fit.limit.most) finding->verdict = Verdict::Warning;
    }
}

}  // namespace rw::checks
