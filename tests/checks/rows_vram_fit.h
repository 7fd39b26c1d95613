// The model the rig is for against the cards' memory.
#pragma once

#include "checks/rows.h"

namespace rw::test::vram_fit_rows {

inline void wants(SmallRig& r, const char* model, const char* use, double gb)
{
    r.card.memoryGb = num(gb);
    r.after = [model, use](Rig& rig) { rig.assumptions.model = model; rig.assumptions.use = *modelUseFromText(use); };
}

inline const Row rows[] = {
    {"nothing said", {}},
    {"8B in fp16 on 24 GB: 18.7", [](SmallRig& r) { wants(r, "Llama 3.1 8B", "fp16", 24); }},
    {"8B in fp16 on 16 GB", [](SmallRig& r) { wants(r, "Llama 3.1 8B", "fp16", 16); }, "warning", 18.7367, 16, -2.7367, "Running in fp16: Llama 3.1 8B"},
    {"70B in 4 bit on 24 GB", [](SmallRig& r) { wants(r, "Llama 3.1 70B", "4bit", 24); }, "warning", kAny, 24},
    {"70B in 4 bit on two of 24 GB", [](SmallRig& r) { wants(r, "Llama 3.1 70B", "4bit", 24); r.second = r.card; }},
    {"8B tuned in full on two of 24 GB: each counts", [](SmallRig& r) { wants(r, "Llama 3.1 8B", "full", 24); r.second = r.card; }, "warning", 74.464, 24, -50.464, "on each of Card"},
    {"8B by QLoRA on 12 GB", [](SmallRig& r) { wants(r, "Llama 3.1 8B", "qlora", 12); }},
    {"the smallest card counts", [](SmallRig& r) { wants(r, "Llama 3.1 8B", "lora", 48); r.second = r.card; r.second->memoryGb = num(16); }, "warning", kAny, 16},
    {"memory unknown", [](SmallRig& r) { wants(r, "Llama 3.1 8B", "fp16", 24); r.card.memoryGb = {}; }, "not_checked"},
    {"a model nobody knows", [](SmallRig& r) { wants(r, "GPT-9", "fp16", 1); }},
    {"no card", [](SmallRig& r) { wants(r, "Llama 3.1 8B", "fp16", 1); r.without = {"graphics_card"}; }},
};

}  // namespace rw::test::vram_fit_rows
