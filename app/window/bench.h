// How long the window takes here: to its first frame, and per frame while the view turns.
#pragma once

#include <QSize>
#include <QString>

#include <vector>

#include "rig/rig.h"
#include "window/window.h"

class QApplication;

namespace rw {

// Each frame with the driver's work done, ms.
struct FrameTimes {
    int frames = 0;
    double median = 0, p95 = 0, worst = 0;
};

struct RenderFigures {
    QString rig;
    QString renderer;          // "llvmpipe (LLVM 15.0.6, 256 bits)": as the driver calls itself
    bool software = false;
    QString quality;           // "low" or "high"
    QSize size;
    int pieces = 0, triangles = 0;
    int drawCalls = -1;        // of one frame; -1 where they cannot be counted
    double firstFrameMs = 0;   // building the view, uploading, drawing once
    FrameTimes orbit;          // the camera goes round
    FrameTimes drag;           // a part is held over one mount after the other: the rig is checked and drawn for each
    QString dragged;           // which part, empty where none can go elsewhere
};

// Draws every rig off the screen: `frames` frames of a full turn, then as many of a part that is dragged. Throws DataError
// where nothing can be drawn.
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
