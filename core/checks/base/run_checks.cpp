#include <algorithm>

#include "checks/base/checks.h"

namespace rw {

std::vector<Finding> runChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    std::vector<std::pair<std::size_t, std::size_t>> explained;
    for (const Check& check : allChecks()) {
        Report report(scene, check.id);
        report.knowExplained(explained);
        check.run(scene, report);
        explained.insert(explained.end(), report.explained().begin(), report.explained().end());
        for (Finding& finding : report.takeFindings()) findings.push_back(std::move(finding));
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.verdict > b.verdict; });
    return findings;
}

}  // namespace rw
