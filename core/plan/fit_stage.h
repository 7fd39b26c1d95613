// A rig with a part in one place and all else as it is: the part changes, the stage does not, and what checks said of parts
// alike is remembered.
#pragma once

#include <memory>
#include <unordered_map>

#include "checks/base/reads.h"
#include "plan/fit_answer.h"
#include "plan/placing.h"

namespace rw {

// A check's outcome with what its findings count for: figured out once, used for every part alike.
struct Remembered {
    CheckOutcome outcome;                    // without clearances
    int worst = 0;                           // 1 + the severity of the worst finding; 0: none
    std::int64_t margin = 0;                 // least room of the part, in µm; large where none is stated
    const Finding* main = nullptr;           // the first of the worst that are about the part
    bool mayBeFixed = false;                 // a condition would make one of them "Fits if"
};

class FitStages;

// What is tried on a stage: the part, nameless, and what checks read of it.
struct Trial {
    PartPtr part;
    const Signature* signature;
};

class FitStage {
public:
    FitStage(Rig rig, ItemId part, const Before& before);
    FitStage(const FitStage&) = delete;

    // At least so severe and so many findings come up for the part there, by the checks that need not look at its shape.
    Score atLeast(const Trial& trial);

    // What all checks say. Absent where it is worse than `best` for sure.
    struct Judged { Score score; FitAnswer answer; };
    std::optional<Judged> judge(const Trial& trial, const std::optional<Score>& best, FitStages& stages);

    // What each check says, in their order; a check is run where it is not remembered.
    std::vector<const Remembered*> outcomes(const Trial& trial);

private:
    struct Change { FitStage* stage = nullptr; bool isPossible = false; };  // null and possible: the part itself changes

    const Remembered& outcome(std::size_t check, std::uint64_t signature, const Trial& trial, const Pairs& explained);
    Remembered remember(CheckOutcome outcome) const;
    Judged settled(std::vector<std::pair<Verdict, Finding>> findings) const;  // where some are waived
    const Fix* condition(const Trial& trial, const std::vector<const Remembered*>& all, const Finding& finding, FitStages& stages);
    const Change& changeBy(const Fix& fix, const Trial& trial, FitStages& stages);

    Scene m_scene;
    ItemId m_id;
    const Before& m_before;
    PartPtr m_on;                            // whose solids stand there now
    State m_state;                           // of the part there
    std::vector<std::unordered_map<std::uint64_t, Remembered>> m_checks;
    struct Last { std::uint64_t signature = 0; const Remembered* outcome = nullptr; };
    std::vector<Last> m_last;                // of each check: parts that follow one another are often alike
    std::unordered_map<const Fix*, Change> m_changes;
};

// All stages of a rig, by everything but which part stands there.
class FitStages {
public:
    explicit FitStages(const Before& before) : m_before(before) {}
    FitStage& of(const Rig& rig, const ItemId& part);

private:
    const Before& m_before;
    std::unordered_map<std::uint64_t, std::unique_ptr<FitStage>> m_stages;
};

}  // namespace rw
