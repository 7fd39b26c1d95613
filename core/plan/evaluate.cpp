#include "plan/evaluate.h"

#include <algorithm>

#include "plan/cures.h"
#include "plan/waivers.h"

namespace rw {
namespace {

bool clashes(const Finding& finding) { return finding.verdict >= Verdict::Warning; }

void settleFixes(const Rig& rig, std::vector<Finding>& findings, const FindingsOf& check)
{
    const std::vector<Finding> before = findings;
    for (Finding& finding : findings) {
        if (finding.fixes.empty()) continue;
        std::erase_if(finding.fixes, [&](const Fix& fix) {
            const auto changed = fix.apply(rig);
            return finding.verdict == Verdict::Note || !changed || !cures(before, finding, check(*changed));
        });
        if (!clashes(finding)) continue;
        const auto condition = std::find_if(finding.fixes.begin(), finding.fixes.end(), [](const Fix& fix) { return fix.kind == Fix::Kind::Condition; });
        if (condition == finding.fixes.end()) continue;
        becomeFitsIf(finding, *condition);
    }
}

}  // namespace

int Evaluation::count(Verdict verdict) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.verdict == verdict && !f.isWaived(); }));
}

int Evaluation::waived() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.isWaived(); }));
}

std::optional<Verdict> Evaluation::worst() const
{
    return findings.empty() || findings.front().isWaived() ? std::nullopt : std::optional(findings.front().verdict);
}

int Evaluation::severityOf(const ItemId& id) const
{
    int worst = 0;
    for (const Finding& finding : findings)
        if (!finding.isWaived() && std::find(finding.parts.begin(), finding.parts.end(), id) != finding.parts.end()) worst = std::max(worst, static_cast<int>(finding.verdict));
    return worst;
}

const Value& marginUnder(const Fix& fix, const Finding& finding) { return std::holds_alternative<std::monostate>(fix.margin) ? finding.margin : fix.margin; }

const Text& textUnder(const Fix& fix, const Finding& finding) { return fix.condition.pattern.empty() ? finding.text : fix.condition; }

void becomeFitsIf(Finding& finding, const Fix& fix)
{
    finding.verdict = Verdict::FitsIf;
    if (!std::holds_alternative<std::monostate>(fix.margin)) finding.limit = fix.limit;
    finding.margin = marginUnder(fix, finding);
    finding.text = textUnder(fix, finding);
}

void settle(const Rig& rig, std::vector<Finding>& findings, const FindingsOf& check)
{
    settleFixes(rig, findings, check);
    markWaivers(rig.waivers, findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::pair(a.isWaived(), b.verdict) < std::pair(b.isWaived(), a.verdict);
    });
}

Evaluation evaluate(const Rig& rig)
{
    Evaluation evaluation;
    evaluation.scene = std::make_shared<const Scene>(rig);
    Checked checked = runChecks(*evaluation.scene);
    evaluation.findings = std::move(checked.findings);
    evaluation.clearances = std::move(checked.clearances);
    settle(rig, evaluation.findings, [](const Rig& changed) { return runChecks(Scene(changed)).findings; });
    evaluation.cost = costOf(rig);
    evaluation.power = powerPlan(rig);
    return evaluation;
}

}  // namespace rw
