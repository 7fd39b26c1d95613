// A rig on paper: its pictures, what to look at before ordering, the part list, and the steps of building with boxes to tick.
#pragma once

#include "plan/evaluate.h"
#include "printing/sheet.h"
#include "printing/sheet_pictures.h"

namespace rw {

// Pictures that are null leave their places out.
Sheet checklistSheet(const Evaluation& evaluation, const std::vector<Step>& steps, const SheetPictures& pictures, const QPageLayout& layout);
void writeChecklistPdf(const Evaluation& evaluation, const std::vector<Step>& steps, const SheetPictures& pictures, const QString& path, const QPageSize& paper);

}  // namespace rw
