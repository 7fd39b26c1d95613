// From findings of a rig with a part in it to the answer whether that part fits.
#pragma once

#include "plan/fits.h"

namespace rw {

// What a rig says without the part: only what is about the part, or was not said before, counts.
class Before {
public:
    explicit Before(const Rig& rig);
    bool isOfPart(const Finding& finding, const ItemId& part) const { return isOfPart(finding, finding.verdict, part); }
    bool isOfPart(const Finding& finding, Verdict settled, const ItemId& part) const;  // where a fix made it another

private:
    std::vector<Finding> m_findings;
};

// The long way for a rig of which `before` is known.
FitAnswer fitByPlacing(const Rig& rig, const PartPtr& part, const Before& before);

// `findings` settled, most severe first. The place is left open.
FitAnswer answerFrom(const std::vector<Finding>& findings, const ItemId& part, const Before& before);

}  // namespace rw
