// Number formats old cards lack.
#pragma once

#include "checks/rows.h"

namespace rw::test::gpu_precision_rows {

inline const Row rows[] = {
    {"unknown", {}},
    {"Ampere", [](SmallRig& r) { r.card.architecture = word("Ampere"); }},
    {"Turing", [](SmallRig& r) { r.card.architecture = word("Turing"); }, "note", kAny, kAny, kAny, "Card: no bf16. Training in fp16"},
    {"Volta", [](SmallRig& r) { r.card.architecture = word("Volta"); }, "note", kAny, kAny, kAny, "loss scaling"},
    {"Pascal", [](SmallRig& r) { r.card.architecture = word("Pascal"); }, "note", kAny, kAny, kAny, "no tensor cores"},
    {"a P100", [](SmallRig& r) { r.card.architecture = word("Pascal"); r.card.model = word("Tesla P100"); }, "note", kAny, kAny, kAny, "loss scaling"},
    {"Battlemage", [](SmallRig& r) { r.card.architecture = word("Battlemage"); }},
    {"one old, one new", [](SmallRig& r) { r.card.architecture = word("Ampere"); r.second = r.card; r.second->architecture = word("Turing"); }, "note", kAny, kAny, kAny, "Second card: no bf16"},
    {"no card", [](SmallRig& r) { r.without = {"graphics_card"}; }},
};

}  // namespace rw::test::gpu_precision_rows
