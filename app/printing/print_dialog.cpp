#include "printing/print_dialog.h"

#include <QApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>

#include <exception>

#include "printing/checklist_sheet.h"
#include "units/data_error.h"
#include "window/wording.h"

namespace rw {
namespace {

QString tr(const char* english) { return QCoreApplication::translate("Checklist", english); }

// Nothing where the person cancels.
std::optional<SheetPictures> picturesOf(const Evaluation& evaluation, const std::vector<Step>& steps, const QImage& cover)
{
    QProgressDialog dialog(tr("Drawing the steps…"), tr("Cancel"), 0, 1);
    dialog.setWindowTitle(tr("Build sheet"));
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(300);
    auto pictures = sheetPictures(evaluation, steps, [&](int drawn, int all) {
        dialog.setMaximum(all);
        dialog.setValue(drawn);
        QCoreApplication::processEvents();
        return !dialog.wasCanceled();
    });
    if (pictures) pictures->cover = cover;
    return pictures;
}

}  // namespace

void printChecklist(const Evaluation& evaluation, const QImage& cover)
{
    const std::vector<Step> steps = buildOrder(evaluation);
    const auto pictures = picturesOf(evaluation, steps, cover);
    if (!pictures) return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(usualPaper());
    printer.setFullPage(true);
    printer.setDocName(text(evaluation.scene->rig().name));
    QPrintPreviewDialog dialog(&printer);
    dialog.setWindowTitle(tr("Build sheet"));
    std::exception_ptr trouble;   // none may pass through Qt's code
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* to) {
        try {
            paintSheet(checklistSheet(evaluation, steps, *pictures, to->pageLayout()), *to, to->printerName());
        } catch (const DataError&) {
            trouble = std::current_exception();
        }
    });
    dialog.exec();
    if (trouble) std::rethrow_exception(trouble);
}

bool printChecklistTo(const QString& path, const Evaluation& evaluation, const QImage& cover, const QPageSize& paper)
{
    const std::vector<Step> steps = buildOrder(evaluation);
    const auto pictures = picturesOf(evaluation, steps, cover);
    if (pictures) writeChecklistPdf(evaluation, steps, *pictures, path, paper);
    return pictures.has_value();
}

}  // namespace rw
