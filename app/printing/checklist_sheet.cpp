#include "printing/checklist_sheet.h"

#include "printing/checklist_blocks.h"
#include "window/wording.h"

namespace rw {
using namespace page;

Sheet checklistSheet(const Evaluation& evaluation, const QImage& picture, const QPageLayout& layout)
{
    return Sheet(text(evaluation.scene->rig().name), layout, 1, {}, [&](Blocks& blocks, double width) {
        addTitle(blocks, evaluation, width);
        addPicture(blocks, picture, width);
        addFirstLooks(blocks, evaluation, width);
        addPartList(blocks, evaluation, width);
        addSteps(blocks, evaluation, width);
        addNotChecked(blocks, evaluation, width);
        addWaived(blocks, evaluation, width);
        addAttribution(blocks, evaluation, width);
    });
}

void writeChecklistPdf(const Evaluation& evaluation, const QImage& picture, const QString& path, const QPageSize& paper)
{
    writePdf(text(evaluation.scene->rig().name), path, paper, [&](const QPageLayout& layout) { return checklistSheet(evaluation, picture, layout); });
}

}  // namespace rw
