// How long the window takes here: to its first frame, and per frame while the view turns.
#pragma once

#include <QSize>
#include <QString>

#include "rig/rig.h"
#include "window/window.h"

class QApplication;

namespace rw {

struct RenderFigures {
    QString renderer;          // "llvmpipe (LLVM 15.0.6, 256 bits)": as the driver calls itself
    bool software = false;
    QString quality;           // "low" or "high"
    QSize size;
    int pieces = 0, triangles = 0, frames = 0;
    double firstFrameMs = 0;   // building the view, uploading, drawing once
    double medianMs = 0, p95Ms = 0, worstMs = 0;  // each frame from a turned camera, the driver's work done
    QString json() const;
};

// Draws `frames` frames of a full turn around the rig, off the screen. Throws DataError where nothing can be drawn.
RenderFigures measureRender(const Rig& rig, QSize size, int frames, const QString& quality);

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
