#include "commands/findings_text.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <sstream>

namespace rw {
namespace {

struct Heading {
    Verdict verdict;
    const char* one;
    const char* many;
    char letter;
};

constexpr Heading kHeadings[] = {
    {Verdict::Problem, "problem", "problems", 'P'},      {Verdict::Warning, "warning", "warnings", 'W'},
    {Verdict::FitsIf, "fits if", "fit if", 'F'},         {Verdict::NotChecked, "not checked", "not checked", '?'},
    {Verdict::Note, "note", "notes", 'N'},
};

std::string counted(const Heading& heading, int count) { return std::to_string(count) + " " + (count == 1 ? heading.one : heading.many); }

std::size_t columns(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string totals(const Evaluation& evaluation)
{
    std::string out;
    for (const Heading& heading : kHeadings)
        if (const int count = evaluation.count(heading.verdict)) out += (out.empty() ? "" : ", ") + counted(heading, count);
    out = "Findings: " + (out.empty() ? "none" : out) + "\n";
    out += "Cost:     " + costText(evaluation.cost) + "\n";
    const PowerFigures& power = evaluation.power;
    const auto whole = [](Power w) { return valueText(w, 0); };
    out += "Power:    " + whole(power.sustained) + " sustained, " + whole(power.peak) + " peak, " + whole(power.nameplate) + " nameplate";
    return out + (power.supply ? "; the supply gives " + whole(*power.supply) : "; no power supply") + "\n";
}

}  // namespace

std::size_t terminalWidth()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 100;
    return std::clamp<std::size_t>(size.ws_col, 60, 120);
}

std::string wrapped(const std::string& text, std::size_t width, std::size_t indent)
{
    std::istringstream words(text);
    std::string out, word;
    std::size_t used = indent;
    while (words >> word) {
        const bool first = used == indent;
        if (!first && used + 1 + columns(word) > width) {
            out += "\n" + std::string(indent, ' ');
            used = indent;
        } else if (!first) {
            out += ' ';
            ++used;
        }
        out += word;
        used += columns(word);
    }
    return out;
}

std::string findingsText(const Evaluation& evaluation)
{
    const std::size_t width = terminalWidth();
    const std::string& name = evaluation.scene->rig().name;
    std::string out = (name.empty() ? "Rig without a name" : name) + "\n\n";
    for (const Heading& heading : kHeadings) {
        const int count = evaluation.count(heading.verdict);
        if (count == 0) continue;
        out += counted(heading, count) + "\n";
        for (const Finding& finding : evaluation.findings) {
            if (finding.verdict != heading.verdict) continue;
            out += std::string("  ") + heading.letter + "  " + wrapped(format(finding.text), width, 5) + "\n";
            for (const Fix& fix : finding.fixes) out += "     > " + wrapped(format(fix.label), width, 7) + "\n";
        }
        out += "\n";
    }
    return out + totals(evaluation);
}

}  // namespace rw
