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

struct Arguments {
    std::filesystem::path file, take;
    bool empty = false;
};

int open(const Arguments& arguments)
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
    WindowOptions options = windowOptions(arguments.file);
    options.take = QString::fromStdString(arguments.take.string());
    options.empty = arguments.empty;
    return runWindow(application, options);
}

}  // namespace

void addOpen(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    app.add_option("FILE", arguments->file, "The rig to open in the window");
    app.add_flag("--empty", arguments->empty, "Open the window with nothing in it");
    app.add_option("--take", arguments->take, "Open a rig as a new one, not saved, and remove the file");
    app.final_callback([arguments, &run] {
        if (!run) run = [arguments] { return open(*arguments); };
    });
}

}  // namespace rw
