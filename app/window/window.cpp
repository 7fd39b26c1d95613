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

OpenedCatalogue openCatalogue(const WindowOptions& options)
{
    OpenedCatalogue opened;
    try {
        opened.catalogue = std::make_shared<Catalogue>(Catalogue::open(options.shippedCatalogue, options.userCatalogue));
    } catch (const DataError& error) {
        opened.trouble = QString::fromStdString(error.what());
        return opened;
    }
    try {
        opened.catalogue->find({.limit = 0, .facets = FacetsWanted::Counted});  // reads what every search needs
    } catch (const DataError&) {
        // The first search says what is wrong.
    }
    return opened;
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
      importer(document, options.userCatalogue), draft(document), prices(document), priceImport(document), opening(std::async(std::launch::async, openCatalogue, options))
{
    if (!options.theme.isEmpty()) surroundings.setTheme(options.theme);
}

QQuickWindow* WindowParts::load(const WindowOptions& options)
{
    prepareEngine(engine);
    engine.setInitialProperties({{"document", QVariant::fromValue(&document)}, {"files", QVariant::fromValue(&files)}, {"importer", QVariant::fromValue(&importer)}, {"draft", QVariant::fromValue(&draft)}, {"prices", QVariant::fromValue(&prices)}, {"priceImport", QVariant::fromValue(&priceImport)}, {"surroundings", QVariant::fromValue(&surroundings)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rigwright/Screens/Main.qml")));
    if (engine.rootObjects().isEmpty()) return nullptr;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    surroundings.watch(*window);
    const OpenedCatalogue opened = opening.get();
    document.useCatalogue(opened.catalogue, opened.trouble);
    Q_EMIT files.recentChanged();
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
