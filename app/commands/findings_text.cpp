#include "commands/findings_text.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <sstream>

#include "plan/board_picture.h"

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
    if (evaluation.waived() > 0) out += (out.empty() ? "" : ", ") + std::to_string(evaluation.waived()) + " waived";
    out = "Findings: " + (out.empty() ? "none" : out) + "\n";
    out += "Cost:     " + costText(evaluation.cost) + "\n";
    const PowerPlan& power = evaluation.power;
    const auto whole = [](Power w) { return valueText(w, 0); };
    out += "Power:    " + whole(power.sustained) + " sustained, " + whole(power.peak()) + " peak, " + whole(power.nameplate) + " nameplate";
    return out + (power.supply ? "; the supply gives " + whole(*power.supply) : "; no power supply") + "\n";
}

// The numbers nobody has given: what rests on them is not checked, whether or not a finding above says so.
std::string missingText(const Advice& advice, std::size_t width)
{
    if (advice.missing.empty()) return {};
    std::string out = "missing numbers, and the checks that need them\n";
    const Rig& rig = advice.evaluation.scene->rig();
    for (std::size_t i = 0; i < advice.missing.size();) {
        const ItemId& item = advice.missing[i].item;
        std::string words = rig.find(item)->part->shortName + ":";
        for (const char* comma = " "; i < advice.missing.size() && advice.missing[i].item == item; ++i, comma = "; ") {
            const MissingNumber& number = advice.missing[i];
            words += comma + number.field + (number.rows.empty() ? "" : " of " + listText(number.rows)) + " (" + listText(number.checks) + ")";
        }
        out += "  ?  " + wrapped(words, width, 5) + "\n";
    }
    return out + "\n";
}

// What each slot and socket in use gets, and what is taken from others.
std::string linksText(const Evaluation& evaluation, std::size_t width)
{
    std::string out;
    for (const BoardPicture& board : boardPictures(evaluation)) {
        out += "links of " + board.name + " as populated\n";
        for (const BoardPlace& place : board.places) {
            const bool link = place.kind == BoardPlace::Kind::Slot || place.kind == BoardPlace::Kind::M2;
            if (!link || (place.items.empty() && place.because.empty())) continue;
            std::string words = place.name + ": " + (place.guest.empty() ? "empty" : place.guest) + ", " + (place.now.empty() ? "unknown" : place.now);
            if (!place.because.empty()) words += " because of " + listText(place.because) + (place.wired.empty() ? "" : ", alone " + place.wired);
            out += "     " + wrapped(words, width, 7) + "\n";
        }
        out += "\n";
    }
    return out;
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

std::string findingsText(const Advice& advice)
{
    const Evaluation& evaluation = advice.evaluation;
    const std::size_t width = terminalWidth();
    const std::string& name = evaluation.scene->rig().name;
    std::string out = (name.empty() ? "Rig without a name" : name) + "\n\n";
    const auto under = [&](const char* mark, const std::string& words) { out += std::string("     ") + mark + wrapped(words, width, 5 + std::strlen(mark)) + "\n"; };
    for (const Heading& heading : kHeadings) {
        const int count = evaluation.count(heading.verdict);
        if (count == 0) continue;
        out += counted(heading, count) + "\n";
        for (std::size_t i = 0; i < evaluation.findings.size(); ++i) {
            const Finding& finding = evaluation.findings[i];
            if (finding.verdict != heading.verdict || finding.isWaived()) continue;
            out += std::string("  ") + heading.letter + "  " + wrapped(format(finding.text), width, 5) + "\n";
            if (finding.waiver) under("! ", "waived no longer: " + format(finding.waiver->change) + " The reason was: " + finding.waiver->reason);
            for (const Fix& fix : finding.fixes) under("> ", format(fix.label));
            for (const Fix& fix : advice.remedies[i]) under("> ", format(fix.label));
        }
        out += "\n";
    }
    if (evaluation.waived() > 0) {
        out += std::to_string(evaluation.waived()) + " waived\n";
        for (const Finding& finding : evaluation.findings) {
            if (!finding.isWaived()) continue;
            out += "  -  " + wrapped(format(finding.text), width, 5) + "\n";
            under("= ", finding.waiver->reason);
        }
        out += "\n";
    }
    return out + linksText(evaluation, width) + missingText(advice, width) + totals(evaluation);
}

}  // namespace rw
