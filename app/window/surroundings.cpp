#include "window/surroundings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QPalette>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QSettings>

namespace rw {
namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";

}  // namespace

Surroundings::Surroundings(Memory memory, QObject* parent) : QObject(parent), m_memory(memory)
{
    const QPalette palette = QGuiApplication::palette();
    m_systemDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    if (remembers()) {
        m_theme = QSettings().value("view/theme", m_theme).toString();
        m_quality = QSettings().value("view/quality", m_quality).toString();
    }
    askPortal();
}

// Desktops tell their choice over D-Bus; where there is no bus the palette has to do.
void Surroundings::askPortal()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kInterface, "SettingChanged", this, SLOT(portalSays(QString,QString,QDBusVariant)));
    for (const char* key : {"color-scheme", "contrast"}) {
        QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, "Read");
        call << QString(kAppearance) << QString(key);
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid()) portalSays(kAppearance, key, reply.value());
            watcher->deleteLater();
        });
    }
}

void Surroundings::portalSays(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != QLatin1String(kAppearance)) return;
    QVariant inner = value.variant();
    while (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
    if (key == QLatin1String("color-scheme") && inner.toUInt() != 0) m_systemDark = inner.toUInt() == 1;
    else if (key == QLatin1String("contrast")) m_systemContrast = inner.toUInt() == 1;
    Q_EMIT changed();
}

bool Surroundings::dark() const { return m_theme == QLatin1String("dark") || contrast() || (m_theme == QLatin1String("system") && m_systemDark); }
bool Surroundings::contrast() const { return m_theme == QLatin1String("contrast") || (m_theme == QLatin1String("system") && m_systemContrast); }

void Surroundings::keep(const char* key, const QString& value) const
{
    if (remembers()) QSettings().setValue(key, value);
}

void Surroundings::setTheme(const QString& theme)
{
    if (theme == m_theme) return;
    m_theme = theme;
    keep("view/theme", theme);
    Q_EMIT changed();
}

void Surroundings::setQuality(const QString& quality)
{
    if (quality == m_quality) return;
    m_quality = quality;
    keep("view/quality", quality);
    Q_EMIT changed();
}

void Surroundings::watch(QQuickWindow& window)
{
    connect(&window, &QQuickWindow::sceneGraphInitialized, this, [this, &window] {
        const QString name = rendererName(window);  // in the render thread
        QMetaObject::invokeMethod(this, [this, name] {
            m_renderer = name;
            m_hardware = !name.isEmpty() && !isSoftware(name);
            Q_EMIT changed();
        }, Qt::QueuedConnection);
    }, Qt::DirectConnection);
}

QString rendererName(QQuickWindow& window)
{
    const QSGRendererInterface* interface = window.rendererInterface();
    if (!interface || interface->graphicsApi() == QSGRendererInterface::Software || interface->graphicsApi() == QSGRendererInterface::Unknown) return {};
    if (QOpenGLContext* context = QOpenGLContext::currentContext())
        return QString::fromLatin1(reinterpret_cast<const char*>(context->functions()->glGetString(GL_RENDERER)));
    return QStringLiteral("graphics processor");
}

bool isSoftware(const QString& renderer)
{
    for (const char* word : {"llvmpipe", "softpipe", "swrast", "SwiftShader"})
        if (renderer.contains(QLatin1String(word), Qt::CaseInsensitive)) return true;
    return false;
}

}  // namespace rw
