#include "plan/cures.h"

#include <algorithm>

namespace rw {

bool isSameSubject(const Finding& a, const Finding& b) { return a.check == b.check && a.parts == b.parts; }

bool cures(const std::vector<Finding>& before, const Finding& cured, const std::vector<Finding>& after)
{
    return std::none_of(after.begin(), after.end(), [&](const Finding& finding) {
        if (finding.verdict < Verdict::NotChecked) return false;
        if (isSameSubject(finding, cured)) return true;  // still there, or now unknown: nothing is cured
        return std::none_of(before.begin(), before.end(), [&](const Finding& old) {
            return isSameSubject(old, finding) && old.verdict >= finding.verdict;
        });
    });
}

}  // namespace rw
