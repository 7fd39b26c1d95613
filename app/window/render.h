// Pictures of a rig without a window on the screen: for `rigwright render`, the checklist and the clipboard.
#pragma once

#include <QImage>
#include <QString>

#include "rig/rig.h"

namespace rw {

// What marks a finding in a picture: its index among evaluate(rig).findings, or none.
inline constexpr int kNoFinding = -1;

// The case view of `rig`. Views: default (or "", "home"), front, rear, left (the open side), right, top, bottom. Needs a
// QApplication on a platform with OpenGL, and chooseGraphics() before the first window. Throws DataError where nothing can be drawn.
QImage renderImage(const Rig& rig, QSize size, const QString& view, int finding = kNoFinding);

}  // namespace rw
