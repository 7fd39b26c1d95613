// System memory against the cards'.
#pragma once

#include "checks/rows.h"

namespace rw::test::memory_guideline_rows {

inline void memory(SmallRig& r, double card, double module)
{
    r.card.memoryGb = num(card);
    r.memory.moduleGb = num(module);   // two of them
}

inline const Row rows[] = {
    {"36 GB for 24", [](SmallRig& r) { memory(r, 24, 18); }},
    {"a hair less", [](SmallRig& r) { memory(r, 24, 17.9); }, "note", 35.8, 36, -0.2, "for the 24 GB of Card"},
    {"as much as the cards", [](SmallRig& r) { memory(r, 24, 12); }, "note", 24, 36, -12, "for the 24 GB of Card"},
    {"less than the cards", [](SmallRig& r) { memory(r, 24, 8); }, "note", 16, 36, -20, "load by pieces"},
    {"two cards", [](SmallRig& r) { memory(r, 24, 32); r.second = r.card; }, "note", 64, 72, -8},
    {"a card's memory unknown", [](SmallRig& r) { memory(r, 24, 8); r.card.memoryGb = {}; }},
    {"a kit's size unknown", [](SmallRig& r) { memory(r, 24, 8); r.memory.moduleGb = {}; }},
    {"no memory", [](SmallRig& r) { memory(r, 24, 8); r.without = {"memory_kit"}; }},
};

}  // namespace rw::test::memory_guideline_rows
