// rigwright render FILE -o OUT.png: a picture of the rig.
#include <QApplication>

#include <CLI/CLI.hpp>

#include "commands/command.h"
#include "commands/qt_arguments.h"
#include "commands/virtual_screen.h"
#include "rig/rig_file.h"
#include "units/data_error.h"
#include "window/engine.h"
#include "window/render.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path file, out;
    std::string size = "1600x900", view;
};

QSize sizeFrom(const std::string& word)
{
    int width = 0, height = 0;
    char rest = 0;
    if (std::sscanf(word.c_str(), "%dx%d%c", &width, &height, &rest) != 2 || width < 16 || height < 16 || width > 8192 || height > 8192)
        throw DataError("--size", "a size like 1600x900, each from 16 to 8192, is expected, not \"" + word + "\"");
    return {width, height};
}

int render(const Arguments& arguments)
{
    const QSize size = sizeFrom(arguments.size);
    const Rig rig = loadRig(arguments.file);
    const VirtualScreen screen;
    if (!screen.stands()) throw DataError(arguments.out.string(), "a picture needs a display or Xvfb (package xvfb), and neither is here");
    chooseGraphics();
    QtArguments qtArguments;
    const QApplication application(qtArguments.count, qtArguments.values);
    const QImage picture = renderImage(rig, size, QString::fromStdString(arguments.view));
    if (!picture.save(QString::fromStdString(arguments.out.string()))) throw DataError(arguments.out.string(), "the picture cannot be written there");
    return exitFine;
}

}  // namespace

void addRender(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("render", "Draw the rig into a PNG file");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("-o,--output", arguments->out, "The picture, .png")->required();
    verb->add_option("--size", arguments->size, "Width and height in pixels")->type_name("WxH")->capture_default_str();
    verb->add_option("--view", arguments->view, "home, front, rear, left (the open side), right, top or bottom")
        ->check(CLI::IsMember({"home", "front", "rear", "left", "right", "top", "bottom"}).description(""))->type_name("NAME");
    verb->callback([arguments, &run] { run = [arguments] { return render(*arguments); }; });
}

}  // namespace rw
