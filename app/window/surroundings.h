// What the desktop and the graphics driver say: light or dark, and whether a processor has to draw the pictures.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQuickWindow;

namespace rw {

class Surroundings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(bool contrast READ contrast NOTIFY changed)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)        // system, light, dark, contrast
    Q_PROPERTY(QString quality READ quality WRITE setQuality NOTIFY changed)  // auto, low, high
    Q_PROPERTY(bool high READ high NOTIFY changed)                            // what is in force
    Q_PROPERTY(QString renderer READ renderer NOTIFY changed)
    Q_PROPERTY(bool remembers READ remembers CONSTANT)

public:
    enum class Memory { Kept, None };  // whether choices are written to the user's settings
    explicit Surroundings(Memory memory, QObject* parent = nullptr);

    void watch(QQuickWindow& window);  // learns the renderer's name once the window has a scene graph

    bool dark() const;
    bool contrast() const;
    QString theme() const { return m_theme; }
    QString quality() const { return m_quality; }
    bool high() const { return m_quality == QLatin1String("high") || (m_quality == QLatin1String("auto") && m_hardware); }
    QString renderer() const { return m_renderer; }
    bool remembers() const { return m_memory == Memory::Kept; }
    void setTheme(const QString& theme);
    void setQuality(const QString& quality);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSays(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void keep(const char* key, const QString& value) const;

    Memory m_memory;
    QString m_theme = QStringLiteral("system"), m_quality = QStringLiteral("auto"), m_renderer;
    bool m_systemDark = false, m_systemContrast = false, m_hardware = false;
};

// The name of the renderer that draws the window's scene graph; call it in the thread that draws. Empty: no GPU interface
// at all (the software scene graph), which cannot draw in 3D.
QString rendererName(QQuickWindow& window);
bool isSoftware(const QString& renderer);

}  // namespace rw
