#include "printing/checklist_sheet.h"

#include "printing/checklist_blocks.h"
#include "window/wording.h"

namespace rw {
using namespace page;

Sheet checklistSheet(const Evaluation& evaluation, const std::vector<Step>& steps, const SheetPictures& pictures, const QPageLayout& layout)
{
    return Sheet(text(evaluation.scene->rig().name), layout, 1, {}, [&](Blocks& blocks, double width) {
        addTitle(blocks, evaluation, width);
        addPicture(blocks, pictures.cover, width);
        addFirstLooks(blocks, evaluation, width);
        addPartList(blocks, evaluation, width);
        addExploded(blocks, pictures.exploded, width);
        addSteps(blocks, evaluation, steps, pictures, width);
        addNotChecked(blocks, evaluation, width);
        addWaived(blocks, evaluation, width);
        addAttribution(blocks, evaluation, width);
    });
}

void writeChecklistPdf(const Evaluation& evaluation, const std::vector<Step>& steps, const SheetPictures& pictures, const QString& path, const QPageSize& paper)
{
    writePdf(text(evaluation.scene->rig().name), path, paper, [&](const QPageLayout& layout) { return checklistSheet(evaluation, steps, pictures, layout); });
}

}  // namespace rw
