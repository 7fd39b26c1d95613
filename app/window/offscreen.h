// A QML item drawn into a buffer of our own, frame by frame.
#pragma once

#include <QImage>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFramebufferObject>
#include <QQmlEngine>
#include <QQuickRenderControl>
#include <QQuickWindow>

#include <memory>

#include "window/document.h"

namespace rw {

class Offscreen {
public:
    enum class Quality { Low, High };
    // The case view of the document. Throws DataError where there is no graphics interface that draws in 3D.
    Offscreen(Document& document, QSize size, Quality quality);
    ~Offscreen();

    void drawFrame();
    QImage picture();
    QString renderer() const { return m_renderer; }
    QOpenGLContext& context() { return m_context; }
    QObject* view() { return m_view.get(); }   // the CaseView

private:
    QSize m_size;
    QString m_renderer;
    QOpenGLContext m_context;
    QOffscreenSurface m_surface;
    std::unique_ptr<QQuickRenderControl> m_control;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_view;
    std::unique_ptr<QOpenGLFramebufferObject> m_buffer;
};

}  // namespace rw
