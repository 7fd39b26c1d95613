#include <algorithm>

#include "checks/base/checks.h"

namespace rw {

Checked runChecks(const Scene& scene)
{
    auto [findings, clearances] = Checked{};
    std::vector<std::pair<std::size_t, std::size_t>> explained;
    std::vector<ItemId> noPlace;
    for (const Check& check : allChecks()) {
        Report report(scene, check.id);
        report.knowExplained(explained);
        check.run(scene, report);
        explained.insert(explained.end(), report.explained().begin(), report.explained().end());
        noPlace.insert(noPlace.end(), report.noPlace().begin(), report.noPlace().end());
        for (Finding& finding : report.takeFindings()) findings.push_back(std::move(finding));
        for (Clearance& clearance : report.takeClearances()) clearances.push_back(std::move(clearance));
    }
    std::erase_if(findings, [&](const Finding& f) {  // "not placed" of what has no place by a better-informed finding
        return f.check == "complete" && f.parts.size() == 1 && std::find(noPlace.begin(), noPlace.end(), f.parts.front()) != noPlace.end();
    });
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.verdict > b.verdict; });
    return {std::move(findings), std::move(clearances)};
}

}  // namespace rw
