#include "printing/checklist_markdown.h"

#include "assembly/checklist.h"
#include "lists/list_sheet.h"
#include "lists/list_text.h"
#include "lists/markdown_words.h"
#include "numbers/cost.h"

namespace rw {
namespace {

std::string oneLine(const std::string& words) { return markdownEscaped(oneSpaced(plainBlanks(words))); }
std::string words(const Text& text) { return oneLine(format(text)); }

std::string parts(const Evaluation& evaluation)
{
    const ListSheet sheet = listSheet(evaluation.scene->rig());
    std::string out = "\n## Parts\n\n";
    for (const SheetRow& row : sheet.rows) {
        const std::string price = priceCell(row, sheet.currency);
        out += "- " + markdownEscaped(row.type) + ": " + markdownEscaped(row.name) + marksBehind(row) + (price.empty() ? "" : ", " + markdownEscaped(price)) + "\n";
    }
    return out + "\nTotal: " + costText(evaluation.cost) + "\n";
}

std::string findingLine(const Finding& finding)
{
    const bool isWaived = finding.isWaived();
    const SheetFinding told{finding.verdict, {}, isWaived ? finding.waiver->reason : std::string()};
    return "**" + verdictHeading(told) + "**: " + words(finding.text) + (isWaived ? " *" + oneLine(finding.waiver->reason) + "*" : "") + "\n";
}

std::string section(const Evaluation& evaluation, const char* title, bool (*takes)(const Finding&))
{
    std::string out;
    for (const Finding& finding : evaluation.findings)
        if (takes(finding)) out += "- " + findingLine(finding);
    return out.empty() ? out : std::string("\n## ") + title + "\n\n" + out;
}

std::string taskText(const Task& task, bool isDone)
{
    std::string out = std::string("- [") + (isDone ? "x" : " ") + "] " + words(task.text);
    if (!task.because.pattern.empty()) out += " *" + words(task.because) + "*";
    out += "\n";
    for (const Command& command : task.commands) {
        out += "  - `" + command.line + "`\n";
        for (const Text& expect : command.expect) out += "    - " + words(expect) + "\n";
    }
    return out;
}

std::string stepText(const Evaluation& evaluation, int number, const Step& step)
{
    std::string out = "\n### " + std::to_string(number) + ". " + words(step.title) + "\n\n";
    if (!step.why.pattern.empty()) out += words(step.why) + "\n\n";
    if (!step.hold.pattern.empty()) out += "At hand: " + words(step.hold) + "\n\n";
    for (const Task& task : step.tasks) out += taskText(task, evaluation.scene->rig().done.contains(task.id));
    for (const std::size_t i : step.findings)
        if (const Finding& finding = evaluation.findings[i]; finding.verdict != Verdict::NotChecked && !finding.isWaived()) out += "\n> " + findingLine(finding);
    return out;
}

}  // namespace

std::string checklistMarkdown(const Evaluation& evaluation)
{
    const Rig& rig = evaluation.scene->rig();
    std::string out = "# " + (rig.name.empty() ? "Build sheet" : oneLine(rig.name)) + "\n";
    if (!rig.note.empty()) out += "\n*" + oneLine(rig.note) + "*\n";
    const std::string looks = section(evaluation, "Before you order", [](const Finding& f) { return f.verdict >= Verdict::FitsIf && !f.isWaived(); });
    out += looks.empty() ? "\n## Before you order\n\nNo problem was found.\n" : looks;
    out += parts(evaluation) + "\n## Building\n";
    int number = 0;
    for (const Step& step : buildOrder(evaluation)) out += stepText(evaluation, ++number, step);
    out += section(evaluation, "Not checked: a number is missing", [](const Finding& f) { return f.verdict == Verdict::NotChecked && !f.isWaived(); });
    out += section(evaluation, "Waived, with the reason given", [](const Finding& f) { return f.isWaived(); });
    if (const Attribution& a = kOpenDbAttribution; listSheet(rig).usesOpenDb)
        out += std::string("\n") + a.before + "[" + a.source + "](" + a.address + ")" + a.between + "[" + a.licence + "](" + a.licenceAddress + ").\n";
    return out + "\nMade by Rigwright.\n";
}

}  // namespace rw
