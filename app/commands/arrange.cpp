// rigwright arrange FILE [-o OUT.rig]: all graphics cards to the slots where they stand best.
#include <CLI/CLI.hpp>
#include <algorithm>

#include "commands/command.h"
#include "commands/findings_text.h"
#include "plan/arrange.h"
#include "plan/cures.h"
#include "rig/rig_file.h"
#include "units/data_error.h"

namespace rw {
namespace {

// What is found in one rig and not in the other, notes left out.
std::string foundOnlyIn(const Evaluation& here, const Evaluation& there, const char* head)
{
    std::string out;
    for (const Finding& finding : here.findings) {
        const bool also = std::any_of(there.findings.begin(), there.findings.end(), [&](const Finding& f) { return isSameSubject(f, finding) && f.verdict >= finding.verdict; });
        if (finding.verdict == Verdict::Note || finding.isWaived() || also) continue;
        out += std::string("  ") + head + "  " + wrapped(format(finding.text), terminalWidth(), 4 + std::char_traits<char>::length(head)) + "\n";
    }
    return out;
}

std::string countsText(const Evaluation& evaluation)
{
    const auto counted = [&](Verdict verdict, const char* one, const char* many) {
        const int count = evaluation.count(verdict);
        return std::to_string(count) + " " + (count == 1 ? one : many);
    };
    return counted(Verdict::Problem, "problem", "problems") + ", " + counted(Verdict::Warning, "warning", "warnings");
}

std::string told(const Arrangement& arrangement)
{
    if (arrangement.moves.empty()) return "The cards stand best as they are: " + countsText(arrangement.before) + ".\n";
    std::string out;
    for (const CardMove& move : arrangement.moves) {
        const std::string card = arrangement.rig.find(move.card)->part->shortName + " [" + move.card + "]";
        out += (move.from.empty() ? card + ": put in " : card + ": from " + move.from + " to ") + move.to + "\n";
    }
    out += "\nBefore: " + countsText(arrangement.before) + ". Now: " + countsText(arrangement.after) + ".\n";
    if (arrangement.airBefore && arrangement.airAfter)
        out += "Least air between two cards: " + valueText(std::max(*arrangement.airBefore, Length{})) + " before, " + valueText(std::max(*arrangement.airAfter, Length{})) + " now.\n";
    const std::string changes = foundOnlyIn(arrangement.before, arrangement.after, "gone:") + foundOnlyIn(arrangement.after, arrangement.before, "new: ");
    return out + (changes.empty() ? "" : "\n" + changes);
}

int arrange(const std::filesystem::path& file, const std::filesystem::path& out)
{
    const auto arrangement = arrangeCards(loadRig(file));
    if (!arrangement) throw DataError(file.filename().string(), arrangement.reason());
    if (!out.empty()) writeOutput(out, writeRig(arrangement->rig));
    if (out != "-") writeOutput({}, told(*arrangement));  // else the terminal has the rig
    return exitFine;
}

}  // namespace

void addArrange(CLI::App& app, Run& run)
{
    struct Arguments { std::filesystem::path file, out; };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("arrange", "Find the best slots for all graphics cards together");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("-o,--output", arguments->out, "Where to write the arranged rig (default: it is only told)");
    verb->callback([arguments, &run] { run = [arguments] { return arrange(arguments->file, arguments->out); }; });
}

}  // namespace rw
