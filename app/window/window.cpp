#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "units/data_error.h"
#include "window/document.h"
#include "window/engine.h"
#include "window/file_menu.h"
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

// A sample is opened as a new rig: saving asks where to. False where there is none.
bool openSample(Document& document, const WindowOptions& options, const QString& sample)
{
    if (sample.isEmpty()) return false;
    QString path = sample;
    if (!QFileInfo::exists(path)) path = options.samplesDir + u'/' + sample;
    if (!QFileInfo::exists(path)) path += QStringLiteral(".rig");
    if (!document.openFile(path)) return false;
    document.show(document.rig(), {});
    return true;
}

// A copy another window wrote: a new rig here, and of no use as a file any more.
void takeOver(Document& document, const QString& path)
{
    if (!document.openFile(path)) return;
    document.showUnsaved(document.rig(), {});
    QFile::remove(path);
}

void openFirst(Document& document, Hints& hints, const WindowOptions& options)
{
    if (!options.file.isEmpty()) document.openFile(options.file);
    else if (!options.take.isEmpty()) takeOver(document, options.take);
    else if (options.empty) return;
    else if (hints.firstStart() && openSample(document, options, options.firstSample)) hints.begin();
    else openSample(document, options, options.sample);
}

WindowParts::WindowParts(const WindowOptions& options)
    : preferences(document, options), files(document, options),
      importer(document, options.userCatalogue), draft(document), prices(document), priceImport(document), listImport(document, files), listExport(document, files, options),
      unsaved(document, files, options), place(options), hints(document, options), guide(options.guideDir),
      opening(std::async(std::launch::async, openCatalogue, options))
{
}

QQuickWindow* WindowParts::load(const WindowOptions& options)
{
    prepareEngine(engine);
    engine.addImageProvider(QStringLiteral("parts"), new PartPictureProvider(document.pictures()->shelf()));
    engine.setInitialProperties({{"document", QVariant::fromValue(&document)}, {"files", QVariant::fromValue(&files)}, {"importer", QVariant::fromValue(&importer)}, {"draft", QVariant::fromValue(&draft)}, {"prices", QVariant::fromValue(&prices)}, {"priceImport", QVariant::fromValue(&priceImport)}, {"listImport", QVariant::fromValue(&listImport)}, {"listExport", QVariant::fromValue(&listExport)}, {"preferences", QVariant::fromValue(&preferences)}, {"unsaved", QVariant::fromValue(&unsaved)}, {"place", QVariant::fromValue(&place)}, {"hints", QVariant::fromValue(&hints)}, {"guide", QVariant::fromValue(&guide)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rigwright/Screens/Main.qml")));
    if (engine.rootObjects().isEmpty()) return nullptr;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    preferences.watch(*window);
    const OpenedCatalogue opened = opening.get();
    document.useCatalogue(opened.catalogue, opened.trouble);
    Q_EMIT files.recentChanged();
    openFirst(document, hints, options);
    place.show(*window);
    unsaved.lookForLeftOver();
    return window;
}

int runWindow(QApplication& application, const WindowOptions& options)
{
    WindowParts parts(options);
    if (!parts.load(options)) return 1;
    return application.exec();
}

}  // namespace rw
