// The checklist onto a printer that the system's own dialog chooses.
#pragma once

#include <QImage>

#include "plan/evaluate.h"

namespace rw {

// Needs a QApplication. Nothing is printed where the person cancels. Throws DataError where the printer takes no pages.
void printChecklist(const Evaluation& evaluation, const QImage& picture);

}  // namespace rw
