// The window: catalogue, case, build.
#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

#include "rig/rig.h"

class QApplication;

namespace rw {

// A way out of the program. `write` gives what went wrong, in one sentence, or nothing.
struct ListExport {
    QString title;    // "Markdown table…": as in the menu
    QString suffix;   // "md"
    std::function<QString(const Rig& rig, const QString& path)> write;
};

struct WindowOptions {
    QString file;                             // a rig to open
    QString sample;                           // else a sample: a path, or the name of a file in `samplesDir`
    std::filesystem::path shippedCatalogue, userCatalogue;  // a user catalogue of ":memory:" leaves no trace
    QString samplesDir;
    QString theme;                            // "light", "dark", "contrast"; empty: the user's choice, else the system's
    bool rememberChoices = true;              // theme, quality, recent files
    std::vector<ListExport> exports;
    std::function<QString(const Rig& rig)> print;                            // asks for a printer; empty: no such entry
    std::function<QString(const Rig& rig, const QString& path)> printToPdf;
};

// Shows the window and runs until it is closed. The exit code; 1 where the window cannot be shown.
int runWindow(QApplication& application, const WindowOptions& options);

}  // namespace rw
