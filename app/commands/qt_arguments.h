// What a Qt application wants of main's arguments, once they are parsed: the program's name and no more.
#pragma once

#include <QtGlobal>

#include <cstdio>

namespace rw {

struct QtArguments {
    char name[10] = "rigwright";
    char* values[2] = {name, nullptr};
    int count = 1;

    // Qt's remark that it made itself a runtime folder helps nobody who asked for a picture.
    QtArguments()
    {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) {
            if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"))) std::fprintf(stderr, "%s\n", qPrintable(message));
        });
    }
    QtArguments(const QtArguments&) = delete;
    QtArguments& operator=(const QtArguments&) = delete;
};

}  // namespace rw
