#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QDir>
#include <QFileInfo>

#include "units/data_error.h"
#include "window/document.h"
#include "window/engine.h"
#include "window/file_menu.h"
#include "window/surroundings.h"
#include "window/window.h"
#include "window/window_parts.h"

namespace rw {

void openCatalogue(Document& document, const WindowOptions& options)
{
    try {
        document.useCatalogue(std::make_shared<Catalogue>(Catalogue::open(options.shippedCatalogue, options.userCatalogue)), {});
    } catch (const DataError& error) {
        document.useCatalogue(nullptr, QString::fromStdString(error.what()));
    }
}

void openFirst(Document& document, const WindowOptions& options)
{
    if (!options.file.isEmpty()) {
        document.openFile(options.file);
    } else if (!options.sample.isEmpty()) {
        QString path = options.sample;
        if (!QFileInfo::exists(path)) path = options.samplesDir + u'/' + options.sample;
        if (!QFileInfo::exists(path)) path += QStringLiteral(".rig");
        if (document.openFile(path)) document.show(document.rig(), {});
    }
}

WindowParts::WindowParts(const WindowOptions& options)
    : surroundings(options.rememberChoices ? Surroundings::Memory::Kept : Surroundings::Memory::None), files(document, options),
      importer(document, options.userCatalogue)
{
    if (!options.theme.isEmpty()) surroundings.setTheme(options.theme);
    openCatalogue(document, options);
}

QQuickWindow* WindowParts::load(const WindowOptions& options)
{
    prepareEngine(engine);
    engine.setInitialProperties({{"document", QVariant::fromValue(&document)}, {"files", QVariant::fromValue(&files)}, {"importer", QVariant::fromValue(&importer)}, {"surroundings", QVariant::fromValue(&surroundings)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rigwright/Screens/Main.qml")));
    if (engine.rootObjects().isEmpty()) return nullptr;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    surroundings.watch(*window);
    openFirst(document, options);
    window->show();
    return window;
}

int runWindow(QApplication& application, const WindowOptions& options)
{
    WindowParts parts(options);
    if (!parts.load(options)) return 1;
    return application.exec();
}

}  // namespace rw
