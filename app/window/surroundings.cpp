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

namespace rw {
namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";

}  // namespace

Surroundings::Surroundings(QObject* parent) : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
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
    if (key == QLatin1String("color-scheme") && inner.toUInt() != 0) m_dark = inner.toUInt() == 1;
    else if (key == QLatin1String("contrast")) m_contrast = inner.toUInt() == 1;
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
