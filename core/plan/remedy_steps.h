// The single steps that may help against a finding, not tried yet.
#pragma once

#include "plan/evaluate.h"

namespace rw {

struct RemedyStep {
    enum class Effort { Set, Shift, Move, Add, LeaveOut };   // in the order people like them
    Effort effort = Effort::Set;
    ItemId item;                                       // that moves, or on which something is set
    Text label, labelWithRoom = {};                    // the latter with {room}; empty: the room is not told
    std::function<Result<Rig>(const Rig&)> apply;
};

// A length that may be set, from where it is to one end: the least of its values that helps is wanted.
struct RemedyRange {
    std::int64_t count = 0;                            // of steps to that end
    std::function<RemedyStep(std::int64_t)> step;            // 1 … count
    std::int64_t guess = -1;                           // as many or one more may do; -1: no idea
};

// What is tried in turn. A choice is several steps of which the first that helps is enough; ranges that stand together set the
// same length, and the shortest way is enough.
struct RemedyOptions {
    std::vector<std::vector<RemedyStep>> choices;
    std::vector<std::vector<RemedyRange>> ranges;
};
RemedyOptions optionsFor(const Scene& scene, const Finding& finding, const std::vector<PartPtr>& spares);

}  // namespace rw
