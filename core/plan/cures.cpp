#include "plan/cures.h"

#include <algorithm>

namespace rw {

bool isSameSubject(const Finding& a, const Finding& b) { return a.check == b.check && a.parts == b.parts; }

std::vector<const Finding*> pointersTo(const std::vector<Finding>& findings)
{
    std::vector<const Finding*> pointers;
    pointers.reserve(findings.size());
    for (const Finding& finding : findings) pointers.push_back(&finding);
    return pointers;
}

bool cures(const std::vector<Finding>& before, const Finding& cured, const std::vector<Finding>& after) { return cures(pointersTo(before), cured, pointersTo(after)); }

bool cures(const std::vector<const Finding*>& before, const Finding& cured, const std::vector<const Finding*>& after)
{
    return std::none_of(after.begin(), after.end(), [&](const Finding* finding) {
        if (finding->verdict < Verdict::NotChecked) return false;
        if (isSameSubject(*finding, cured)) return true;  // still there, or now unknown: nothing is cured
        return std::none_of(before.begin(), before.end(), [&](const Finding* old) {
            return isSameSubject(*old, *finding) && old->verdict >= finding->verdict;
        });
    });
}

}  // namespace rw
