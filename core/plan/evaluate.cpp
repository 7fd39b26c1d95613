#include "plan/evaluate.h"

#include <algorithm>

namespace rw {
namespace {

bool sameSubject(const Finding& a, const Finding& b) { return a.check == b.check && a.parts == b.parts; }

bool clashes(const Finding& finding) { return finding.verdict >= Verdict::Warning; }

// Whether the changed rig is free of `cured`, and has no clash and nothing unchecked that it did not have
// before (a drive whose cage is gone).
bool cures(const std::vector<Finding>& before, const Finding& cured, const std::vector<Finding>& after)
{
    return std::none_of(after.begin(), after.end(), [&](const Finding& finding) {
        if (finding.verdict < Verdict::NotChecked) return false;
        if (sameSubject(finding, cured)) return true;  // still there, or now unknown: nothing is cured
        return std::none_of(before.begin(), before.end(), [&](const Finding& old) {
            return sameSubject(old, finding) && old.verdict >= finding.verdict;
        });
    });
}

void settleFixes(const Rig& rig, std::vector<Finding>& findings)
{
    const std::vector<Finding> before = findings;
    for (Finding& finding : findings) {
        if (!clashes(finding)) continue;
        std::erase_if(finding.fixes, [&](const Fix& fix) {
            const auto changed = fix.apply(rig);
            return !changed || !cures(before, finding, runChecks(Scene(*changed)));
        });
        if (finding.fixes.empty()) continue;
        finding.verdict = Verdict::FitsIf;
        if (!finding.fixes.front().condition.pattern.empty()) finding.text = finding.fixes.front().condition;
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.verdict > b.verdict; });
}

}  // namespace

int Evaluation::count(Verdict verdict) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.verdict == verdict; }));
}

std::optional<Verdict> Evaluation::worst() const
{
    return findings.empty() ? std::nullopt : std::optional(findings.front().verdict);
}

int Evaluation::severityOf(const ItemId& id) const
{
    int worst = 0;
    for (const Finding& finding : findings)
        if (std::find(finding.parts.begin(), finding.parts.end(), id) != finding.parts.end()) worst = std::max(worst, static_cast<int>(finding.verdict));
    return worst;
}

Evaluation evaluate(const Rig& rig)
{
    Evaluation evaluation;
    evaluation.scene = std::make_shared<const Scene>(rig);
    evaluation.findings = runChecks(*evaluation.scene);
    settleFixes(rig, evaluation.findings);
    evaluation.cost = costOf(rig);
    evaluation.power = powerOf(rig);
    return evaluation;
}

}  // namespace rw
