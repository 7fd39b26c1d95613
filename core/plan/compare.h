// Two rigs side by side: only what differs.
#pragma once

#include "plan/evaluate.h"

namespace rw {

// A part of one rig beside its counterpart in the other: the same item, else the same part, else the next of its kind.
struct PartDifference {
    const Item *a = nullptr, *b = nullptr;    // null: only in the other
    bool part = false, place = false, price = false, settings = false;  // what differs; of a part that one lacks, only `part`
};

struct FigureDifference {
    std::string name;                         // "cost", "unpriced", "sustained", "peak", "supply", "problem"… (findings of a verdict)
    std::string a, b;
};

struct Comparison {
    std::vector<PartDifference> parts;        // by kind, as lists order them
    std::vector<FigureDifference> figures;
    std::vector<const Finding*> onlyA, onlyB; // most severe first; a finding is the same where its check and its words are
    bool areAlike() const { return parts.empty() && figures.empty() && onlyA.empty() && onlyB.empty(); }
};

// Points into the two evaluations, which must outlive it.
Comparison compare(const Evaluation& a, const Evaluation& b);

// Where an item stands, by the names of its mounts: "PCIEX16_1"; empty where it stands free or not at all.
std::string mountsOf(const Item& item);

}  // namespace rw
