#include <algorithm>

#include "checks/base/checks.h"

namespace rw {

CheckOutcome runCheck(const Check& check, const Scene& scene, const Pairs& known, Wanted wanted)
{
    Report report(scene, check.id, wanted);
    report.knowExplained(known);
    check.run(scene, report);
    return {report.takeFindings(), report.takeClearances(), report.explained(), report.noPlace()};
}

bool isToldElsewhere(const Finding& finding, const std::vector<ItemId>& noPlace)
{
    return finding.check == "complete" && finding.parts.size() == 1 && std::find(noPlace.begin(), noPlace.end(), finding.parts.front()) != noPlace.end();
}

Checked runChecks(const Scene& scene)
{
    auto [findings, clearances] = Checked{};
    Pairs explained;
    std::vector<ItemId> noPlace;
    for (const Check& check : allChecks()) {
        CheckOutcome outcome = runCheck(check, scene, explained);
        explained.insert(explained.end(), outcome.explained.begin(), outcome.explained.end());
        noPlace.insert(noPlace.end(), outcome.noPlace.begin(), outcome.noPlace.end());
        std::move(outcome.findings.begin(), outcome.findings.end(), std::back_inserter(findings));
        std::move(outcome.clearances.begin(), outcome.clearances.end(), std::back_inserter(clearances));
    }
    std::erase_if(findings, [&](const Finding& f) { return isToldElsewhere(f, noPlace); });
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.verdict > b.verdict; });
    return {std::move(findings), std::move(clearances)};
}

}  // namespace rw
