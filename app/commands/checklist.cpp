// rigwright checklist FILE -o OUT.pdf|OUT.md: the build sheet.
#include <QApplication>

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "commands/command.h"
#include "commands/paper_option.h"
#include "commands/qt_arguments.h"
#include "commands/virtual_screen.h"
#include "printing/checklist_markdown.h"
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
        std::cerr << "rigwright: there is no display and no Xvfb (package xvfb), so the first picture is left out\n";
    } catch (const DataError& error) {
        std::cerr << "rigwright: the first picture is left out: " << error.what() << "\n";
    }
    return {};
}

// On a terminal only; what is piped or logged stays clean.
bool showProgress(int drawn, int all)
{
    if (isatty(STDERR_FILENO)) std::cerr << "\rpictures: " << drawn << " of " << all << (drawn == all ? "\n" : "") << std::flush;
    return true;
}

void writePdf(const Arguments& arguments, const Evaluation& evaluation)
{
    const VirtualScreen screen;
    if (!screen.stands()) qputenv("QT_QPA_PLATFORM", "offscreen");
    chooseGraphics();
    QtArguments qtArguments;
    const QApplication application(qtArguments.count, qtArguments.values);
    useFonts();
    const std::vector<Step> steps = buildOrder(evaluation);
    SheetPictures pictures = *sheetPictures(evaluation, steps, showProgress);
    pictures.cover = pictureIfPossible(evaluation.scene->rig(), screen);
    writeChecklistPdf(evaluation, steps, pictures, QString::fromStdString(arguments.out.string()), paperOf(arguments.paper));
}

int checklist(const Arguments& arguments)
{
    const Evaluation evaluation = evaluate(loadRig(arguments.file));
    if (arguments.out.extension() == ".md" || arguments.out == "-") writeOutput(arguments.out, checklistMarkdown(evaluation));
    else writePdf(arguments, evaluation);
    return exitFine;
}

}  // namespace

void addChecklist(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("checklist", "Write the build sheet: findings, part list, steps to tick off");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("-o,--output", arguments->out, "OUT.md: Markdown, as is - on the terminal; else a PDF with pictures")->required();
    addPaperOption(*verb, arguments->paper);
    verb->callback([arguments, &run] { run = [arguments] { return checklist(*arguments); }; });
}

}  // namespace rw
