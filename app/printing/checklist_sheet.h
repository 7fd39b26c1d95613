// A rig on paper: its picture, what to look at before ordering, the part list, and the steps of building with boxes to tick.
#pragma once

#include <QImage>

#include "plan/evaluate.h"
#include "printing/sheet.h"

namespace rw {

// An empty picture leaves its place out.
Sheet checklistSheet(const Evaluation& evaluation, const QImage& picture, const QPageLayout& layout);
void writeChecklistPdf(const Evaluation& evaluation, const QImage& picture, const QString& path, const QPageSize& paper);

}  // namespace rw
