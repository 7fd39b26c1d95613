#include "window/offscreen.h"

#include <QCoreApplication>
#include <QOpenGLFunctions>
#include <QQmlComponent>
#include <QQuickGraphicsDevice>
#include <QQuickItem>
#include <QQuickRenderTarget>

#include "units/data_error.h"
#include "window/engine.h"
#include "window/surroundings.h"

namespace rw {

Offscreen::Offscreen(Document& document, QSize size, Quality quality) : m_size(size)
{
    if (!m_context.create()) throw DataError("picture", "there is no OpenGL here, and nothing else draws in 3D");
    m_surface.setFormat(m_context.format());
    m_surface.create();
    if (!m_context.makeCurrent(&m_surface)) throw DataError("picture", "the OpenGL here cannot draw off the screen");

    m_control = std::make_unique<QQuickRenderControl>();
    m_window = std::make_unique<QQuickWindow>(m_control.get());
    m_window->setGraphicsDevice(QQuickGraphicsDevice::fromOpenGLContext(&m_context));
    m_window->setGeometry(0, 0, size.width(), size.height());
    m_window->contentItem()->setSize(size);
    if (!m_control->initialize()) throw DataError("picture", "the graphics interface does not start");
    m_renderer = rendererName(*m_window);
    if (m_renderer.isEmpty()) throw DataError("picture", "the software scene graph draws nothing in 3D");
    m_buffer = std::make_unique<QOpenGLFramebufferObject>(size, QOpenGLFramebufferObject::CombinedDepthStencil);
    m_window->setRenderTarget(QQuickRenderTarget::fromOpenGLTexture(m_buffer->texture(), size));

    m_engine = std::make_unique<QQmlEngine>();
    prepareEngine(*m_engine);
    QQmlComponent component(m_engine.get(), QUrl(QStringLiteral("qrc:/qt/qml/Rigwright/Screens/CaseView.qml")));
    m_view.reset(component.createWithInitialProperties({{"document", QVariant::fromValue(&document)}, {"picture", true}, {"high", quality == Quality::High},
                                                        {"width", size.width()}, {"height", size.height()}}));
    auto* item = qobject_cast<QQuickItem*>(m_view.get());
    if (!item) throw DataError("picture", component.errorString().toStdString());
    item->setParentItem(m_window->contentItem());
}

Offscreen::~Offscreen()
{
    m_context.makeCurrent(&m_surface);
    m_view.reset();
    m_window.reset();
    m_control.reset();
    m_buffer.reset();
    m_engine.reset();
}

void Offscreen::drawFrame()
{
    QCoreApplication::processEvents();
    m_context.makeCurrent(&m_surface);
    m_control->polishItems();
    m_control->beginFrame();
    m_control->sync();
    m_control->render();
    m_control->endFrame();
    m_context.functions()->glFinish();
}

QImage Offscreen::picture()
{
    m_context.makeCurrent(&m_surface);
    return m_buffer->toImage(true).convertToFormat(QImage::Format_RGB32);
}

}  // namespace rw
