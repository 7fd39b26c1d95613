// What checks said of a part, with what it counts for: figured out once, used for every part alike.
#pragma once

#include <limits>

#include "checks/base/checks.h"
#include "plan/fit_answer.h"
#include "plan/placing.h"

namespace rw {

constexpr std::int64_t kNoMargin = std::numeric_limits<std::int64_t>::max();
constexpr Score kNothing = {0, 0, kNoMargin};  // of no findings

struct Told {
    Finding finding;
    std::pair<std::size_t, std::size_t> order;  // its check's number, and its own among those of the check
};

// The worst of what is told of a part: what was worse before a fix was found, then the first check's.
class Worst {
public:
    bool isBeatenBy(Verdict verdict, const Told& told) const;
    void take(Verdict verdict, const Told& told, const Text& text) { if (isBeatenBy(verdict, told)) *this = Worst(verdict, told, text); }
    void take(const Worst& other) { if (other.m_told) take(other.m_verdict, *other.m_told, *other.m_text); }
    FitAnswer answer() const;
    Worst() = default;

private:
    Worst(Verdict verdict, const Told& told, const Text& text) : m_verdict(verdict), m_told(&told), m_text(&text) {}

    Verdict m_verdict = Verdict::Note;
    const Told* m_told = nullptr;
    const Text* m_text = nullptr;
};

// Of checks that read the same. Most findings stay as they are, whatever else comes up; open are those that a condition may
// make "Fits if", that may be told elsewhere, or that may be waived.
struct Said {
    std::vector<Told> all;
    Pairs explained;
    std::vector<ItemId> noPlace;
    Score staying = kNothing;             // by those that stay
    Score atLeast = kNothing;             // and by the open ones at their best
    Worst worst;                          // of those that stay and are about the part
    std::vector<const Told*> open;

    Said() = default;
    Said(Said&&) = default;               // the findings stay where they are
    Said& operator=(Said&&) = default;
    bool isNothing() const { return all.empty() && explained.empty() && noPlace.empty(); }
};

// For whom it counts: the part's item in a rig with these waivers.
struct Hearer {
    ItemId id;
    const Before* before;
    const std::vector<Waiver>* waivers;
};

Said hear(const std::vector<std::size_t>& checks, const Scene& scene, const Pairs& explained, const Hearer& hearer);

constexpr int rankOf(Verdict verdict) { return 1 + static_cast<int>(verdict); }  // as scores count it

void add(Score& score, const Score& more);

// The room a finding leaves the part; large where it states none or is about others.
std::int64_t roomOf(const Finding& finding, const Value& margin, const ItemId& id);

bool isCondition(const Fix& fix);

// Remedies stand beside a finding and change nothing of it; a finding that is no clash has nothing to be fixed.
bool mayBecomeFitsIf(const Finding& finding);

}  // namespace rw
