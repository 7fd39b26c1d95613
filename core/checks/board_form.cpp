// The board's form and size against what the case takes.
#include <algorithm>

#include "checks/base/places.h"

namespace rw::checks {

void board_form(const Scene& scene, Report& report)
{
    for (const auto& board : scene.each<Motherboard>()) {
        const auto pcCase = caseOf(scene, board.index);
        if (!pcCase) continue;
        const auto& taken = pcCase->spec->boards;
        if (!board.spec->form || taken.empty()) {
            report.add(Verdict::NotChecked, {board.index, pcCase->index},
                       board.spec->form ? RW_TEXT("{part} is {measured}; which boards {other} takes is unknown. Look at the maker's page.")
                                        : RW_TEXT("The form of {part} is unknown, so it was not checked against {other}. Look it up."),
                       {{"measured", board.spec->form.valueOr("")}});
            continue;
        }
        if (std::find(taken.begin(), taken.end(), *board.spec->form) == taken.end()) {
            Finding& finding = report.add(clashVerdict(board.spec->form.origin, LimitKind::Explicit), {board.index, pcCase->index},
                RW_TEXT("{part} is {measured}; {other} takes {limit}. Choose another case or board."), {{"measured", *board.spec->form}, {"limit", listText(taken)}});
            finding.measuredOrigin = board.spec->form.origin;
            finding.limitOrigin = Origin::Curated;
        }
        if (!pcCase->spec->boardDepthLimit) continue;
        Fit fit;
        fit.subject = board.index;
        fit.object = pcCase->index;
        fit.actual = reading(board.spec->depth);
        fit.limit = reading(pcCase->spec->boardDepthLimit);
        fit.clash = RW_TEXT("{part} is {measured} deep; {other} takes boards up to {limit}. Choose another case or board.");
        fit.close = RW_TEXT("{part} is {measured} deep; {other} takes boards up to {limit}: no room is left in front of it. Measure first.");
        fit.unknownActual = RW_TEXT("Depth of {part} is unknown; {other} takes boards up to {limit}. Look it up.");
        report.fit(fit);
    }
}

}  // namespace rw::checks
