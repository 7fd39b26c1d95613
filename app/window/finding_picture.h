// A picture to show around: what the case looks like, and what was found, below it.
#pragma once

#include <QImage>
#include <QString>

#include "plan/evaluate.h"

namespace rw {

// The picture on a light ground with the rig's name, its findings from Problem to "Fits if" and how many others there are.
QImage withFindings(const QImage& picture, const Evaluation& evaluation, const QString& title);

}  // namespace rw
