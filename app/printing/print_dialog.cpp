#include "printing/print_dialog.h"

#include <QPrintDialog>
#include <QPrinter>

#include "printing/checklist_sheet.h"
#include "window/wording.h"

namespace rw {

void printChecklist(const Evaluation& evaluation, const QImage& picture)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(usualPaper());
    printer.setFullPage(true);
    printer.setDocName(text(evaluation.scene->rig().name));
    QPrintDialog dialog(&printer);
    if (dialog.exec() == QDialog::Accepted) paintSheet(checklistSheet(evaluation, picture, printer.pageLayout()), printer, printer.printerName());
}

}  // namespace rw
