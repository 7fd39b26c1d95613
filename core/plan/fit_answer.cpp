#include "plan/fit_answer.h"

#include <algorithm>

#include "plan/cures.h"
#include "plan/placing.h"
#include "plan/swap.h"
#include "rig/edits.h"

namespace rw {

Before::Before(const Rig& rig) : m_findings(evaluate(rig).findings) {}

bool Before::isOfPart(const Finding& finding, Verdict settled, const ItemId& part) const
{
    if (std::find(finding.parts.begin(), finding.parts.end(), part) != finding.parts.end()) return true;
    return std::none_of(m_findings.begin(), m_findings.end(), [&](const Finding& old) { return isSameSubject(old, finding) && old.verdict >= settled; });
}

FitAnswer answerFrom(const std::vector<Finding>& findings, const ItemId& part, const Before& before)
{
    FitAnswer answer;
    const auto main = std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return !f.isWaived() && before.isOfPart(f, part); });
    if (main == findings.end()) return answer;
    answer.verdict = main->verdict;
    answer.reason = main->text;
    answer.check = main->check;
    return answer;
}

FitAnswer fitByPlacing(const Rig& rig, const PartPtr& part) { return fitByPlacing(rig, part, Before(rig)); }

FitAnswer fitByPlacing(const Rig& rig, const PartPtr& part, const Before& before)
{
    const Item* old = replacedBy(rig, *part);
    const auto placed = old ? swapPart(rig, old->id, part) : addAtBest(rig, part);
    if (!placed) {
        FitAnswer answer;
        answer.refusal = placed.reason();
        return answer;
    }
    const ItemId id = old ? old->id : lastItem(*placed);
    FitAnswer answer = answerFrom(evaluate(*placed).findings, id, before);
    const auto& pieces = placed->find(id)->pieces;
    if (!pieces.empty() && pieces.front()) answer.place = *pieces.front();
    return answer;
}

}  // namespace rw
