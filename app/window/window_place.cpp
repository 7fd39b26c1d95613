#include "window/window_place.h"

#include <QGuiApplication>
#include <QQmlProperty>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>

#include "window/settings.h"

namespace rw {
namespace {

constexpr auto kRect = "window/rect";
constexpr auto kMaximised = "window/maximised";
constexpr auto kCatalogue = "window/catalogueWidth";
constexpr auto kBuild = "window/buildWidth";
constexpr auto kFindings = "window/findingsShare";

constexpr int kSettleMs = 300;         // a window manager tells the new size before it tells that the window is maximised
constexpr int kWidest = 4000;          // of a panel; its own bounds are in the screens
constexpr QSize kHold{120, 24};        // so much of a window's upper edge has to be seen to take hold of it

template <class T>
T within(const QVariant& value, T least, T most, T fallback)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && number >= double(least) && number <= double(most) ? T(number) : fallback;
}

QList<QRect> screens()
{
    QList<QRect> areas;
    for (const QScreen* screen : QGuiApplication::screens()) areas.append(screen->availableGeometry());
    return areas;
}

}  // namespace

Fitted fittedTo(const QList<QRect>& screens, const QRect& frame)
{
    for (const QRect& screen : screens) {
        const QRect edge = QRect(frame.topLeft(), QSize(frame.width(), kHold.height())).intersected(screen);
        if (edge.width() < kHold.width() || edge.height() < kHold.height()) continue;
        return {frame.size().boundedTo(screen.size()), true};
    }
    // Its screen is gone: as large as the first allows, where the window manager puts it.
    return {screens.isEmpty() ? frame.size() : frame.size().boundedTo(screens.first().size()), false};
}

WindowPlace::WindowPlace(const WindowOptions& options, QObject* parent) : QObject(parent), m_settings(settingsOf(options))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMs);
    connect(&m_settled, &QTimer::timeout, this, &WindowPlace::keepWindow);
    if (!m_settings) return;
    m_catalogueWidth = within(m_settings->value(kCatalogue), 1, kWidest, m_catalogueWidth);
    m_buildWidth = within(m_settings->value(kBuild), 1, kWidest, m_buildWidth);
    m_findingsShare = within(m_settings->value(kFindings), 0.05, 0.95, m_findingsShare);
}

WindowPlace::~WindowPlace() = default;

void WindowPlace::show(QQuickWindow& window)
{
    if (!m_settings) { window.show(); return; }
    m_window = &window;
    const QRect rect = m_settings->value(kRect).toRect();
    if (rect.isValid()) {
        const auto [size, onScreen] = fittedTo(screens(), rect);
        // As a person would, not as a screen would: what the screen wanted is no longer asked.
        QQmlProperty::write(&window, QStringLiteral("width"), std::max(size.width(), window.minimumWidth()));
        QQmlProperty::write(&window, QStringLiteral("height"), std::max(size.height(), window.minimumHeight()));
        if (onScreen) window.setFramePosition(rect.topLeft());
    }
    const auto moved = [this] { m_settled.start(); };
    connect(&window, &QWindow::xChanged, this, moved);
    connect(&window, &QWindow::yChanged, this, moved);
    connect(&window, &QWindow::widthChanged, this, moved);
    connect(&window, &QWindow::heightChanged, this, moved);
    connect(&window, &QWindow::visibilityChanged, this, [this, moved](QWindow::Visibility visibility) {
        if (visibility != QWindow::Hidden) moved();
        else if (m_settled.isActive()) { m_settled.stop(); keepWindow(); }
    });
    if (m_settings->value(kMaximised).toBool()) window.showMaximized();
    else window.show();
}

// A window that fills the screen keeps the place it will have when it no longer does.
void WindowPlace::keepWindow()
{
    if (!m_window) return;
    const Qt::WindowStates states = m_window->windowStates();
    if (states & (Qt::WindowMinimized | Qt::WindowFullScreen)) return;
    const bool maximised = states.testFlag(Qt::WindowMaximized);
    keep(kMaximised, maximised);
    if (!maximised) keep(kRect, QRect(m_window->framePosition(), m_window->size()));
}

void WindowPlace::keep(const char* key, const QVariant& value)
{
    if (m_settings) m_settings->setValue(key, value);
}

void WindowPlace::setCatalogueWidth(int width)
{
    if (width == m_catalogueWidth) return;
    m_catalogueWidth = width;
    keep(kCatalogue, width);
    Q_EMIT catalogueWidthChanged();
}

void WindowPlace::setBuildWidth(int width)
{
    if (width == m_buildWidth) return;
    m_buildWidth = width;
    keep(kBuild, width);
    Q_EMIT buildWidthChanged();
}

void WindowPlace::setFindingsShare(double share)
{
    if (qFuzzyCompare(share, m_findingsShare)) return;
    m_findingsShare = share;
    keep(kFindings, share);
    Q_EMIT findingsShareChanged();
}

}  // namespace rw
