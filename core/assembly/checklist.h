// The order of building, derived from what stands on what.
#pragma once

#include <string>
#include <vector>

#include "plan/evaluate.h"

namespace rw {

// One thing to do, to be ticked off.
struct Task {
    Text text;
    std::vector<ItemId> parts;         // what is handled, the part that moves first
    std::vector<std::string> places;   // mounts and openings by the names printed on them: "DIMM_A2", "opening 3"
};

struct Step {
    std::string id;                    // "memory": stable, for tests and pictures
    Text title;
    std::vector<Task> tasks;
    std::vector<std::size_t> findings; // in Evaluation::findings: those that matter at this step
};

// Steps without anything to do are left out. A finding stands at the last step that moves one of its parts: there
// everything it speaks of is in hand. One that names no part stands at no step.
std::vector<Step> buildOrder(const Evaluation& evaluation);

}  // namespace rw
