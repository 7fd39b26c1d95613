// Everything behind one window, for the program, its tests and its measurements.
#pragma once

#include <QQmlApplicationEngine>

#include "window/document.h"
#include "window/file_menu.h"
#include "window/opendb_import.h"
#include "window/surroundings.h"

class QQuickWindow;

namespace rw {

struct WindowParts {
    explicit WindowParts(const WindowOptions& options);
    QQuickWindow* load(const WindowOptions& options);  // null where the QML does not load

    Document document;
    Surroundings surroundings;
    FileMenu files;
    OpenDbImport importer;
    QQmlApplicationEngine engine;  // last: its objects go before what they are bound to
};

}  // namespace rw
