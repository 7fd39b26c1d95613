// A rig with a part in one place and all else as it is: the part changes, the stage does not, and what checks said of parts
// alike is remembered.
#pragma once

#include <memory>
#include <unordered_map>

#include "checks/base/reads.h"
#include "plan/fit_said.h"

namespace rw {

class FitStages;

// What a group of checks said of parts alike.
struct FitMemory {
    std::unordered_map<std::uint64_t, std::unique_ptr<Said>> all;  // null: nothing
    std::uint64_t last = 0;                  // parts that follow one another are often alike
    const Said* lastSaid = nullptr;

    void forget() { all.clear(); lastSaid = nullptr; }
};

// What is tried on a stage: the part, nameless, its pieces there, and what checks read of it.
struct Trial {
    PartPtr part;
    const std::vector<Piece>* pieces;
    const Signature* signature;
};

// What another place reached already: only what is better counts, or as good where the other does not come first.
struct Bar {
    Score score;
    bool comesFirst = false;
    bool isReachedBy(const Score& least) const { return comesFirst ? least < score : !(score < least); }
};

class FitStage {
public:
    FitStage(Rig rig, ItemId part, const Before& before, FitStages& stages);
    FitStage(const FitStage&) = delete;

    // At least so severe and so many findings come up for the part there, by the checks that need not look at its shape.
    Score atLeast(const Trial& trial);

    // What all checks say. Absent where it does not reach the bar.
    struct Judged { Score score; FitAnswer answer; };
    std::optional<Judged> judge(const Trial& trial, const std::optional<Bar>& bar);

    void forgetShape() { m_changes.clear(); }

private:
    using All = std::vector<const Said*>;    // by group of checks
    struct Change { FitStage* stage = nullptr; bool isPossible = false; };  // null and possible: the part itself changes

    All allSaid(const Trial& trial, const std::optional<Bar>& bar);  // empty where the bar is not reached
    const Said& said(std::size_t group, std::uint64_t signature, const Trial& trial, const Pairs& explained);
    const Fix* condition(const Trial& trial, const All& all, const Finding& finding);
    bool cures(const Fix& fix, const Trial& trial, const All& all, const Finding& finding);
    const Change& changeBy(const Fix& fix, const Trial& trial);
    Judged settled(const Trial& trial, const All& all);  // where some are waived

    FitStages& m_stages;
    Scene m_scene;
    Hearer m_hearer;
    PartPtr m_on;                            // whose solids stand there now
    State m_state;                           // of the part there
    const std::vector<ReadGroup>& m_groups;
    std::vector<FitMemory*> m_memory;        // by group; shared with stages that are the same to it
    std::unordered_map<const Fix*, Change> m_changes;
};

// All stages of a rig, by everything but which part stands there.
class FitStages {
public:
    explicit FitStages(const Before& before) : m_before(before) {}
    FitStage& of(const Rig& rig, const ItemId& part);
    FitMemory& memoryOf(const Rig& rig, const ItemId& part, std::size_t group);

    // What was said of one shape is not wanted for the next: parts of a shape are asked for together. (Asked again later, it is
    // found out again.)
    void next(std::uint64_t shape);

private:
    const Before& m_before;
    std::uint64_t m_shape = 0;
    std::vector<FitMemory*> m_ofShape;
    std::unordered_map<std::uint64_t, std::unique_ptr<FitStage>> m_stages;
    std::unordered_map<std::uint64_t, FitMemory> m_memories;
};

}  // namespace rw
