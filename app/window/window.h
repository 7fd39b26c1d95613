// The window: catalogue, case, build.
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "rig/rig.h"

class QApplication;

namespace rw {

// A way out of the program. `write` gives what went wrong, in one sentence, or nothing.
struct FileExport {
    QString title;    // "Plan in figures as PDF…": as in the menu
    QString suffix;   // "pdf"
    std::function<QString(const Rig& rig, const QString& path)> write;
};

struct WindowOptions {
    QString file;                             // a rig to open
    QString take;                             // else one to open as a new rig, not saved; the file is taken away
    bool empty = false;                       // else start with nothing
    std::function<bool(const QStringList& arguments)> startWindow;  // another window; empty: this program once more
    QString sample;                           // else a sample: a path, or the name of a file in `samplesDir`
    std::filesystem::path shippedCatalogue, userCatalogue;  // a user catalogue of ":memory:" leaves no trace
    QString firstSample;                      // the one in `samplesDir` that the very first start opens, and that is listed first
    QString samplesDir;
    QString guideDir;                         // the user's guide, as Markdown
    QString theme;                            // "light", "dark", "contrast"; empty: the user's choice, else the system's
    bool rememberChoices = true;              // preferences, recent files, the window's place; and keeps what is not saved
    QString unsavedFolder;                    // where that is kept; empty: the user's data folder, if anything is remembered
    QString settingsFile;                     // where preferences and the window's place are kept; empty: the user's settings, likewise
    std::vector<FileExport> exports;
    std::function<QString(const Rig& rig)> print;                            // asks for a printer; empty: no such entry
    std::function<std::optional<QString>(const Rig& rig, const QString& path)> printToPdf;   // what went wrong, or empty words; nothing where it was cancelled
};

// Shows the window and runs until it is closed. The exit code; 1 where the window cannot be shown.
int runWindow(QApplication& application, const WindowOptions& options);

}  // namespace rw
