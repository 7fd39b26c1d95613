// The build sheet onto paper, a PDF or a preview, with the time its pictures take shown.
#pragma once

#include <QPageSize>
#include <QString>

#include "plan/evaluate.h"

namespace rw {

// All of these need a QApplication. What is cancelled is not written.

// Shows the pages as they will come out; from there the system's own dialog prints them. Throws DataError where the printer takes
// no pages.
void printChecklist(const Evaluation& evaluation, const QImage& cover);

// Throws DataError where the file cannot be written. False where it was cancelled.
bool printChecklistTo(const QString& path, const Evaluation& evaluation, const QImage& cover, const QPageSize& paper);

}  // namespace rw
