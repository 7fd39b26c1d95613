// Everything the person at the screen wants to know of a rig, at once: its scene, findings and figures.
#pragma once

#include <array>
#include <functional>
#include <memory>

#include "checks/base/checks.h"
#include "numbers/cost.h"
#include "numbers/power_plan.h"

namespace rw {

struct Evaluation {
    std::shared_ptr<const Scene> scene;
    std::vector<Finding> findings;          // most severe first, waived ones last
    std::vector<Clearance> clearances;      // what was measured and is fine
    Cost cost;
    PowerPlan power;

    // A waived finding stands at the end of the list and counts nowhere but in `waived`.
    int count(Verdict verdict) const;
    int waived() const;
    std::optional<Verdict> worst() const;
    int severityOf(const ItemId& id) const;  // of the worst finding about the item; 0 also where there is none
};

// What the checks found, settled: a finding with a fix becomes "Fits if" once the fix was applied and the changed rig checked
// again without anything new coming up; waivers are marked; most severe first, waived ones last. `check` gives the findings of
// a changed rig.
using FindingsOf = std::function<std::vector<Finding>(const Rig&)>;
void settle(const Rig& rig, std::vector<Finding>& findings, const FindingsOf& check);

// Of a finding that is "Fits if" by a fix: the room that is left then, and the sentence.
const Value& marginUnder(const Fix& fix, const Finding& finding);
const Text& textUnder(const Fix& fix, const Finding& finding);

// Makes it so.
void becomeFitsIf(Finding& finding, const Fix& fix);

// Resolves, checks and sums. A finding with a fix becomes "Fits if" once the fix was applied and the whole rig checked
// again without anything new coming up.
Evaluation evaluate(const Rig& rig);

}  // namespace rw
