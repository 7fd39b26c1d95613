// rigwright checklist FILE -o OUT.pdf: the build sheet.
#include <QApplication>

#include <CLI/CLI.hpp>
#include <iostream>

#include "commands/command.h"
#include "commands/paper_option.h"
#include "commands/qt_arguments.h"
#include "commands/virtual_screen.h"
#include "printing/checklist_sheet.h"
#include "rig/rig_file.h"
#include "units/data_error.h"
#include "window/engine.h"
#include "window/render.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path file, out;
    std::string paper;
};

// The picture, or nothing: a sheet without it is still a sheet, but nobody is left to wonder.
QImage pictureIfPossible(const Rig& rig, const VirtualScreen& screen)
{
    try {
        if (screen.stands()) return renderImage(rig, {1600, 900}, {});
        std::cerr << "rigwright: there is no display and no Xvfb (package xvfb), so the picture is left out\n";
    } catch (const DataError& error) {
        std::cerr << "rigwright: the picture is left out: " << error.what() << "\n";
    }
    return {};
}

int checklist(const Arguments& arguments)
{
    const Evaluation evaluation = evaluate(loadRig(arguments.file));
    const VirtualScreen screen;
    if (!screen.stands()) qputenv("QT_QPA_PLATFORM", "offscreen");
    chooseGraphics();
    QtArguments qtArguments;
    const QApplication application(qtArguments.count, qtArguments.values);
    useFonts();
    const QImage picture = pictureIfPossible(evaluation.scene->rig(), screen);
    writeChecklistPdf(evaluation, picture, QString::fromStdString(arguments.out.string()), paperOf(arguments.paper));
    return exitFine;
}

}  // namespace

void addChecklist(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("checklist", "Write the build sheet: findings, part list, steps to tick off");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("-o,--output", arguments->out, "The PDF")->required();
    addPaperOption(*verb, arguments->paper);
    verb->callback([arguments, &run] { run = [arguments] { return checklist(*arguments); }; });
}

}  // namespace rw
