#include "window/engine.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSurfaceFormat>
#include <QtPlugin>

#include "window/icons.h"

Q_IMPORT_PLUGIN(Rigwright_WindowPlugin)
Q_IMPORT_PLUGIN(Rigwright_ScreensPlugin)

namespace rw {

void chooseGraphics()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

void useFonts()
{
    static bool done = false;
    if (done) return;
    done = true;
    for (const char* face : {"Regular", "Medium", "SemiBold"}) QFontDatabase::addApplicationFont(QStringLiteral(":/rigwright/fonts/Inter-%1.otf").arg(QLatin1String(face)));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
}

void prepareEngine(QQmlEngine& engine)
{
    useFonts();
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
}

}  // namespace rw
