// Which parts fit a rig: for each the verdict it would get at its best mount, with the main reason. The same answer as adding
// it (or putting it in the place of what it replaces) and checking the rig.
#pragma once

#include <functional>
#include <memory>

#include "plan/evaluate.h"

namespace rw {

struct FitAnswer {
    std::optional<Verdict> verdict;   // the worst that is said of it, or that comes up with it; absent: nothing
    Text reason;                      // the sentence of that finding; empty where there is none
    std::string check;                // whose
    std::string refusal;              // why it cannot be added at all: "… there is no free PCIe slot in this rig"
    Placement place;                  // of its first piece; empty for what needs no mount

    // 0 for nothing to say, then by severity; what cannot be added is last. Lists are sorted by it.
    int rank() const { return !refusal.empty() ? 9 : verdict ? 1 + static_cast<int>(*verdict) : 0; }
};

// Remembers what checks said of parts alike, for one rig. Not for several threads at once.
class Fits {
public:
    explicit Fits(const Rig& rig);
    Fits(Fits&&) noexcept;
    Fits& operator=(Fits&&) noexcept;
    ~Fits();

    FitAnswer of(const PartPtr& part);

    struct Ready;                     // a part made ready for many rigs
    FitAnswer of(const Ready& part);

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

// All of them, in their order; `goOn` is asked between parts, in two threads, and false leaves the rest
// without an answer.
std::vector<std::optional<FitAnswer>> fitsOf(const Rig& rig, const std::vector<PartPtr>& parts, const std::function<bool()>& goOn = {});

// The long way, part by part: what Fits must agree with.
FitAnswer fitByPlacing(const Rig& rig, const PartPtr& part);

}  // namespace rw
