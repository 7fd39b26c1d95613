// rigwright [FILE]: the window.
#include <QApplication>

#include <CLI/CLI.hpp>

#include "commands/command.h"
#include "commands/qt_arguments.h"
#include "commands/virtual_screen.h"
#include "commands/window_options.h"
#include "units/data_error.h"
#include "window/engine.h"

namespace rw {
namespace {

int open(const std::filesystem::path& file)
{
    if (!hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        throw DataError("window", "there is no display; `rigwright check FILE` reports on the terminal, `rigwright render` and `checklist` write files");
    chooseGraphics();
    QtArguments qtArguments;
    QApplication application(qtArguments.count, qtArguments.values);
    QApplication::setOrganizationName(QStringLiteral("rigwright"));
    QApplication::setApplicationName(QStringLiteral("Rigwright"));
    QApplication::setApplicationVersion(QStringLiteral(RIGWRIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.rigwright.Rigwright"));
    return runWindow(application, windowOptions(file));
}

}  // namespace

void addOpen(CLI::App& app, Run& run)
{
    const auto file = std::make_shared<std::filesystem::path>();
    app.add_option("FILE", *file, "The rig to open in the window");
    app.final_callback([file, &run] {
        if (!run) run = [file] { return open(*file); };
    });
}

}  // namespace rw
