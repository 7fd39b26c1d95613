// How long the window takes here: to its first frame, and per frame while the view turns.
#pragma once

#include <QSize>
#include <QString>

#include <vector>

#include "rig/rig.h"
#include "window/window.h"

class QApplication;

namespace rw {

// Draws every rig off the screen: `frames` frames of a full turn, then as many of a part that is dragged. As JSON: one rig as
// an object, several as {"bench", "rigs"}. Throws DataError where nothing can be drawn.
QString measureRender(const std::vector<Rig>& rigs, QSize size, int frames, const QString& quality);

struct StartFigures {
    double sinceProcessMs = -1;   // from the start of the process to the first frame on the screen
    double sinceWindowMs = 0;     // from the call
    QString renderer;
    QSize size;
    int pieces = 0, triangles = 0;
    QString json() const;
};

// Opens the real window, waits for its first frame, closes it again.
StartFigures measureStart(QApplication& application, const WindowOptions& options);

}  // namespace rw
