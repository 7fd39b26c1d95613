// What the desktop and the graphics driver say: light or dark, and whether a processor has to draw the pictures.
#pragma once

#include <QDBusVariant>
#include <QObject>

class QQuickWindow;

namespace rw {

class Surroundings : public QObject {
    Q_OBJECT

public:
    explicit Surroundings(QObject* parent = nullptr);

    void watch(QQuickWindow& window);  // learns the renderer's name once the window has a scene graph

    bool dark() const { return m_dark; }
    bool contrast() const { return m_contrast; }
    bool hardware() const { return m_hardware; }
    QString renderer() const { return m_renderer; }   // empty: not known yet, or none that draws in 3D

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSays(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();

    QString m_renderer;
    bool m_dark = false, m_contrast = false, m_hardware = false;
};

// The name of the renderer that draws the window's scene graph; call it in the thread that draws. Empty: no GPU interface
// at all (the software scene graph), which cannot draw in 3D.
QString rendererName(QQuickWindow& window);
bool isSoftware(const QString& renderer);

}  // namespace rw
