#include "commands/window_options.h"

#include <QCoreApplication>

#include "commands/command.h"
#include "lists/pcpartpicker_markdown.h"
#include "paths.h"
#include "printing/checklist_sheet.h"
#include "printing/plan_sheet.h"
#include "printing/print_dialog.h"
#include "units/data_error.h"
#include "window/render.h"

namespace rw {
namespace {

// What went wrong, in one sentence for the window, or nothing.
QString told(const std::function<void()>& action)
{
    try {
        action();
    } catch (const DataError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

QString writeMarkdown(const Rig& rig, const QString& path)
{
    return told([&] { writeOutput(path.toStdString(), pcpartpickerMarkdown(rig)); });
}

// A sheet without its picture is still a sheet.
QImage pictureIfPossible(const Rig& rig)
{
    try {
        return renderImage(rig, {1600, 900}, {});
    } catch (const DataError&) {
        return {};
    }
}

QString writeChecklist(const Rig& rig, const QString& path)
{
    return told([&] { writeChecklistPdf(evaluate(rig), pictureIfPossible(rig), path, usualPaper()); });
}

QString writePlan(const Rig& rig, const QString& path)
{
    return told([&] { writePlanPdf(evaluate(rig), path, usualPaper()); });
}

QString print(const Rig& rig)
{
    return told([&] { printChecklist(evaluate(rig), pictureIfPossible(rig)); });
}

std::string firstSample()
{
    const auto names = sampleNames();
    return names.empty() ? std::string() : names.front();
}

}  // namespace

WindowOptions windowOptions(const std::filesystem::path& file)
{
    WindowOptions options;
    options.file = QString::fromStdString(file.string());
    options.sample = QString::fromStdString(firstSample());
    options.firstSample = QStringLiteral("first-rig");
    options.samplesDir = QString::fromStdString(samplesFolder().string());
    options.guideDir = QString::fromStdString(guideFolder().string());
    options.shippedCatalogue = catalogueFile();
    options.userCatalogue = userDatabaseFile();
    options.exports = {{QCoreApplication::translate("Export", "Part list as Markdown…"), QStringLiteral("md"), writeMarkdown},
                       {QCoreApplication::translate("Export", "Plan in figures as PDF…"), QStringLiteral("pdf"), writePlan}};
    options.listText = [](const Rig& rig) { return QString::fromStdString(pcpartpickerMarkdown(rig)); };
    options.print = print;
    options.printToPdf = writeChecklist;
    return options;
}

}  // namespace rw
