#include "cases/judge.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rw {
namespace {

bool concerns(const std::vector<ItemId>& parts, const std::vector<ItemId>& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const ItemId& id) { return std::find(parts.begin(), parts.end(), id) != parts.end(); });
}

bool matches(const Finding& finding, const FindingPattern& pattern)
{
    const auto least = verdictFromText(pattern.verdict);
    return (pattern.check.empty() || pattern.check == finding.check) && (!least || finding.verdict >= *least) && concerns(finding.parts, pattern.items)
        && format(finding.text).find(pattern.says) != std::string::npos;
}

std::string told(const FindingPattern& pattern)
{
    std::string text = pattern.check.empty() ? "a finding" : pattern.check;
    if (!pattern.verdict.empty()) text += ", " + pattern.verdict;
    if (!pattern.items.empty()) text += ", about " + listText(pattern.items);
    if (!pattern.says.empty()) text += ", \"" + pattern.says + "\"";
    return text;
}

bool isShort(const Value& margin) { return !std::holds_alternative<std::monostate>(margin) && numberOf(margin) < 0; }

// Whether the numbers of the finding are too weak to make it a problem.
bool isCapped(const Finding& finding)
{
    return !mayDecideProblem(weakest(finding.measuredOrigin, finding.limitOrigin), LimitKind::Explicit);
}

bool agrees(const std::string& expected, const std::string& got, const Value& margin, const Finding* worst)
{
    if (expected == "does_not_fit") return got == "problem" || (got == "warning" && (isShort(margin) || (worst && isCapped(*worst))));
    if (expected == "fits_only_if") return got == "fits_if" || (got == "warning" && !std::holds_alternative<std::monostate>(margin) && numberOf(margin) == 0);
    if (expected == "works_with_limits") return got == "warning" || got == "note";
    if (expected == "fits") return got == "fits" || got == "note" || got == "not_measured" || (got == "warning" && !std::holds_alternative<std::monostate>(margin) && !isShort(margin));
    return expected == got;
}

std::size_t rankOf(const std::string& check, const std::vector<std::string>& checks)
{
    return static_cast<std::size_t>(std::find(checks.begin(), checks.end(), check) - checks.begin());
}

// Of two findings of one verdict: the one with less room. Among notes that of the check a kind names first.
bool decidesBefore(const Finding& a, const Finding& b, const std::vector<std::string>& checks)
{
    const std::size_t rankA = rankOf(a.check, checks), rankB = rankOf(b.check, checks);
    if (a.verdict == Verdict::Note && rankA != rankB) return rankA < rankB;
    const bool measured = !std::holds_alternative<std::monostate>(a.margin);
    return measured && (std::holds_alternative<std::monostate>(b.margin) || numberOf(a.margin) < numberOf(b.margin));
}

// The least room of the first of the checks that measured any; nothing where `told`, a finding of a check before it or of
// its own, says more.
template <class Decides>
std::optional<Clearance> leastClearance(const Evaluation& evaluation, const std::vector<std::string>& checks, const Decides& decides, const Finding* told)
{
    const auto rank = [&](const std::string& check) { return rankOf(check, checks); };
    std::optional<Clearance> least;
    for (const Clearance& c : evaluation.clearances) {
        if (!decides(c.check, c.parts)) continue;
        const bool first = !least || rank(c.check) < rank(least->check);
        if (first || (rank(c.check) == rank(least->check) && numberOf(c.margin) < numberOf(least->margin))) least = c;
    }
    const bool measured = told && !std::holds_alternative<std::monostate>(told->margin);
    if (least && measured && rank(told->check) <= rank(least->check)) return std::nullopt;
    return least;
}

}  // namespace

CaseResult judge(const Case& subject)
{
    CaseResult result{subject, {}, {}, {}, {}, {}};
    if (!subject.notRepresented.empty()) { result.state = CaseResult::State::NotRepresented; return result; }
    if (!subject.open.empty()) { result.state = CaseResult::State::Open; return result; }
    if (!subject.unreadable.empty()) {
        result.state = CaseResult::State::Wrong;
        result.complaints.push_back(subject.unreadable);
        return result;
    }
    const Evaluation evaluation = evaluate(subject.rig);
    const std::vector<std::string> checks = subject.checks.empty() ? checksOfKind(subject.kind) : subject.checks;
    const std::vector<std::string> limits = subject.checks.empty() && subject.expected == "works_with_limits" ? limitsOfKind(subject.kind) : std::vector<std::string>{};
    const auto limitsIt = [&](const Finding& finding) {
        return finding.verdict != Verdict::NotChecked && concerns(finding.parts, subject.items) && std::find(limits.begin(), limits.end(), finding.check) != limits.end();
    };
    const auto decides = [&](const std::string& check, const std::vector<ItemId>& parts) {
        return (checks.empty() || std::find(checks.begin(), checks.end(), check) != checks.end()) && concerns(parts, subject.items);
    };
    const auto worstOf = [&](const auto& counts) {  // of the worst verdict the one with the least room
        const Finding* worst = nullptr;
        for (const Finding& finding : evaluation.findings) {
            if (!counts(finding) || (worst && finding.verdict < worst->verdict)) continue;
            if (!worst || finding.verdict > worst->verdict || decidesBefore(finding, *worst, checks)) worst = &finding;
        }
        return worst;
    };
    const Finding* worst = worstOf([&](const Finding& finding) { return decides(finding.check, finding.parts); });
    if (!worst) worst = worstOf(limitsIt);
    result.got = "not_measured";
    if (worst) {
        result.got = verdictText(worst->verdict);
        result.check = worst->check;
        result.margin = worst->margin;
        result.text = format(worst->text);
    }
    // Where nothing is wrong the margin is that of the check a kind names first, and of those behind it where that measured
    // nothing: a cooler's 35 mm to the panel, not its 19 mm to a card.
    const bool fine = !worst || worst->verdict == Verdict::Note;
    if (fine) {
        if (const auto clear = leastClearance(evaluation, checks, decides, worst)) {
            result.margin = clear->margin;
            if (!worst) { result.got = "fits"; result.check = clear->check; }
        }
    }
    // A card too long and too thick has two margins: the documents' one counts where it was measured with the same verdict.
    const auto isTheirs = [&](const Value& margin) {
        return subject.margin && !std::holds_alternative<std::monostate>(margin) && std::abs(numberOf(margin) - *subject.margin) <= subject.within + 1e-9;
    };
    if (subject.margin && !isTheirs(result.margin)) {
        for (const Finding& finding : evaluation.findings)
            if (worst && finding.verdict == worst->verdict && decides(finding.check, finding.parts) && isTheirs(finding.margin)) {
                result.margin = finding.margin;
                result.check = finding.check;
                result.text = format(finding.text);
            }
        for (const Clearance& c : evaluation.clearances)
            if (fine && decides(c.check, c.parts) && isTheirs(c.margin)) {
                result.margin = c.margin;
                result.check = c.check;
            }
    }
    const bool nothing = result.got == "not_measured" && subject.margin;  // a fit with a number must have been measured
    if (!agrees(subject.expected, result.got, result.margin, worst) || nothing)
        result.complaints.push_back("expected " + subject.expected + ", got " + result.got + (result.text.empty() ? "" : ": " + result.text));
    if (subject.margin && !isTheirs(result.margin))
        result.complaints.push_back("the margin is " + (std::holds_alternative<std::monostate>(result.margin) ? "not measured" : valueText(result.margin)) + ", documented is " + valueText(mm(*subject.margin)).substr(0, valueText(mm(*subject.margin)).find(' ')));
    for (const FindingPattern& pattern : subject.report)
        if (std::none_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& f) { return matches(f, pattern); }))
            result.complaints.push_back("not reported: " + told(pattern));
    for (const FindingPattern& pattern : subject.never)
        for (const Finding& finding : evaluation.findings)
            if (matches(finding, pattern)) result.complaints.push_back("reported, and must not be: " + format(finding.text));
    result.state = result.complaints.empty() ? CaseResult::State::Right : subject.wrongBecause.empty() ? CaseResult::State::Wrong : CaseResult::State::Explained;
    if (result.state == CaseResult::State::Right && !subject.wrongBecause.empty()) {
        result.state = CaseResult::State::Wrong;
        result.complaints.push_back("the verdict is right, but the case says why it is wrong");
    }
    return result;
}

std::string stateText(CaseResult::State state)
{
    switch (state) {
    case CaseResult::State::Right: return "right";
    case CaseResult::State::Wrong: return "wrong";
    case CaseResult::State::Explained: return "wrong, with its reason";
    case CaseResult::State::NotRepresented: return "not represented";
    case CaseResult::State::Open: return "open";
    }
    return {};
}

}  // namespace rw
