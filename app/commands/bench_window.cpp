#include "commands/bench_window.h"

#include <QApplication>

#include <memory>

#include "commands/qt_arguments.h"
#include "commands/virtual_screen.h"
#include "commands/window_options.h"
#include "units/data_error.h"
#include "window/bench.h"
#include "window/engine.h"

namespace rw {
namespace {

// What every measurement of the window stands on, in the order it is taken down again.
struct Stage {
    VirtualScreen screen;
    QtArguments arguments;
    std::unique_ptr<QApplication> application;

    Stage()
    {
        if (!screen.stands()) throw DataError("bench", "the window's figures need a display or Xvfb (package xvfb), and neither is here");
        chooseGraphics();
        application = std::make_unique<QApplication>(arguments.count, arguments.values);
    }
};

}  // namespace

std::string benchStartJson(const std::filesystem::path& file)
{
    Stage stage;
    WindowOptions options = windowOptions(file);
    options.rememberChoices = false;
    return measureStart(*stage.application, options).json().toStdString() + "\n";
}

std::string benchRenderJson(const std::vector<Rig>& rigs, const std::string& quality, int frames)
{
    const Stage stage;
    return measureRender(rigs, {1280, 800}, frames, QString::fromStdString(quality)).toStdString() + "\n";
}

}  // namespace rw
