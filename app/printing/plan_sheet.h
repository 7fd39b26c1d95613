// The plan in figures on one page: cost, power, cables, the wall, models, lanes, air, owning against renting.
#pragma once

#include "plan/evaluate.h"
#include "printing/sheet.h"

namespace rw {

Sheet planSheet(const Evaluation& evaluation, const QPageLayout& layout);
void writePlanPdf(const Evaluation& evaluation, const QString& path, const QPageSize& paper);

}  // namespace rw
