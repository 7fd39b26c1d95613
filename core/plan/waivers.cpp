#include "plan/waivers.h"

#include <algorithm>

#include "plan/cures.h"
#include "rig/edits.h"

namespace rw {
namespace {

bool hasMargin(const Finding& finding) { return !std::holds_alternative<std::monostate>(finding.margin); }

Waiver asItIs(const Finding& finding)
{
    Waiver waiver{finding.check, finding.parts, verdictText(finding.verdict), {}, {}, format(finding.text), {}};
    if (!hasMargin(finding)) return waiver;
    waiver.margin = numberOf(finding.margin);
    waiver.unit = unitOf(finding.margin);
    return waiver;
}

// A value like the finding's margin, of another number.
Value likewise(const Value& margin, double number)
{
    if (std::holds_alternative<Length>(margin)) return mm(number);
    if (std::holds_alternative<Mass>(margin)) return kg(number);
    if (std::holds_alternative<Power>(margin)) return watts(number);
    if (std::holds_alternative<Torque>(margin)) return Torque{number};
    if (std::holds_alternative<Percent>(margin)) return Percent{number};
    if (const auto* amount = std::get_if<Amount>(&margin)) return Amount{number, amount->unit};
    return Count{std::lround(number)};
}

// What is worse than it was, or nothing.
std::optional<Text> changeSince(const Waiver& waiver, const Finding& finding)
{
    constexpr double kNothing = 1e-6;  // of any unit: less than a quantity can hold
    const auto then = verdictFromText(waiver.verdict);
    if (!then || finding.verdict > *then) return Text{RW_TEXT("It has become more severe since it was waived."), {}};
    if (!waiver.margin && !hasMargin(finding)) return std::nullopt;
    if (!waiver.margin || !hasMargin(finding) || waiver.unit != unitOf(finding.margin)) return Text{RW_TEXT("It has changed since it was waived."), {}};
    if (numberOf(finding.margin) >= *waiver.margin - kNothing) return std::nullopt;
    return Text{RW_TEXT("It was waived with a margin of {was}; now it is {now}."), {{"was", likewise(finding.margin, *waiver.margin)}, {"now", finding.margin}}};
}

}  // namespace

Waiver waiverOf(const std::vector<Finding>& findings, const Finding& finding, std::string reason)
{
    const Finding* worst = &finding;
    Verdict verdict = finding.verdict;
    for (const Finding& other : findings) {
        if (!hasMargin(finding) || !hasMargin(other) || !isSameSubject(other, finding)) continue;
        verdict = std::max(verdict, other.verdict);
        if (unitOf(other.margin) == unitOf(finding.margin) && numberOf(other.margin) < numberOf(worst->margin)) worst = &other;
    }
    Waiver waiver = asItIs(*worst);
    waiver.verdict = verdictText(verdict);
    waiver.reason = std::move(reason);
    return waiver;
}

Result<Rig> withoutWaiver(const Rig& rig, const Finding& finding)
{
    if (!finding.waiver || finding.waiver->number >= rig.waivers.size()) return Refusal{"this finding is not waived"};
    return unwaive(rig, rig.waivers[finding.waiver->number]);
}

void markWaivers(const std::vector<Waiver>& waivers, std::vector<Finding>& findings)
{
    for (std::size_t i = 0; i < waivers.size(); ++i) {
        const Waiver& waiver = waivers[i];
        bool found = false;
        const auto mark = [&](Finding& finding, std::optional<Text> change) {
            finding.waiver = WaiverMark{waiver.reason, change.has_value(), change.value_or(Text{}), i};
            found = true;
        };
        for (Finding& finding : findings)
            if (waiver.isAboutTheSame(asItIs(finding))) mark(finding, changeSince(waiver, finding));
        if (found || waiver.parts.empty()) continue;
        // The same check speaks of the same parts in other words, or has lost or gained its number.
        for (Finding& finding : findings)
            if (!finding.waiver && finding.check == waiver.check && finding.parts == waiver.parts)
                mark(finding, changeSince(waiver, finding).value_or(Text{RW_TEXT("It has changed since it was waived."), {}}));
    }
}

}  // namespace rw
