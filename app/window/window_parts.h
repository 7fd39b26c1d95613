// Everything behind one window, for the program, its tests and its measurements.
#pragma once

#include <QQmlApplicationEngine>

#include <future>

#include "window/document.h"
#include "window/file_menu.h"
#include "window/guide.h"
#include "window/hints.h"
#include "window/list_export.h"
#include "window/list_import.h"
#include "window/opendb_import.h"
#include "window/part_draft.h"
#include "window/part_prices.h"
#include "window/preferences.h"
#include "window/price_import.h"
#include "window/unsaved_work.h"
#include "window/window_place.h"

class QQuickWindow;

namespace rw {

struct OpenedCatalogue {
    std::shared_ptr<Catalogue> catalogue;  // null: `trouble` says why
    QString trouble;
};

struct WindowParts {
    explicit WindowParts(const WindowOptions& options);
    QQuickWindow* load(const WindowOptions& options);  // once; null where the QML does not load

    Document document;
    Preferences preferences;
    FileMenu files;
    OpenDbImport importer;
    PartDraft draft;
    PartPrices prices;
    PriceImport priceImport;
    ListImport listImport;
    ListExport listExport;
    UnsavedWork unsaved;
    WindowPlace place;
    Hints hints;
    Guide guide;
    std::future<OpenedCatalogue> opening;  // in a thread, while the screens load: with OpenDB's parts it takes a tenth of a second
    QQmlApplicationEngine engine;  // last: its objects go before what they are bound to
};

}  // namespace rw
