#include "commands/window_options.h"

#include <QCoreApplication>

#include "commands/command.h"
#include "paths.h"
#include "printing/checklist_markdown.h"
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

// A sheet without its picture is still a sheet.
QImage pictureIfPossible(const Rig& rig)
{
    try {
        return renderImage(rig, {1600, 900}, {});
    } catch (const DataError&) {
        return {};
    }
}

std::optional<QString> writeChecklist(const Rig& rig, const QString& path)
{
    bool written = true;
    const QString trouble = told([&] { written = printChecklistTo(path, evaluate(rig), pictureIfPossible(rig), usualPaper()); });
    return written ? std::optional(trouble) : std::nullopt;
}

QString writeChecklistText(const Rig& rig, const QString& path)
{
    return told([&] { writeOutput(path.toStdString(), checklistMarkdown(evaluate(rig))); });
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
    options.exports = {{QCoreApplication::translate("Export", "Build sheet as Markdown…"), QStringLiteral("md"), writeChecklistText},
                       {QCoreApplication::translate("Export", "Plan in figures as PDF…"), QStringLiteral("pdf"), writePlan}};
    options.print = print;
    options.printToPdf = writeChecklist;
    return options;
}

}  // namespace rw
