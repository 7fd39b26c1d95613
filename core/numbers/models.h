// Which language models a rig's cards hold, by the algebra of transformers. Bytes are decimal: 1 GB is 1e9 bytes.
#pragma once

#include <string>
#include <vector>

#include "rig/assumptions.h"

namespace rw {

struct Model {
    const char* name;
    double parameters;            // in 1e9; of a mixture of experts all of them: all lie in memory
    int layers, kvHeads, headSize;
};
const std::vector<Model>& knownModels();   // smallest first; sizes as their makers publish them
const Model* findModel(const std::string& name);

const char* modelUseTitle(ModelUse use);                   // RW_TEXT: "Running in fp16", "Full fine-tuning"
inline bool isTuning(ModelUse use) { return use >= ModelUse::Full; }

// Bytes a parameter: 2 in fp16; 1.06 in fp8; 0.55 in 4 bit (the mean of GPTQ 0.52, NF4 0.53 and Q4_K_M 0.61).
double bytesPerParameter(ModelUse use);

// GB each, and what they are together.
struct MemoryNeed {
    double weights = 0, context = 0, overhead = 0, optimizer = 0, activations = 0;
    double all() const { return weights + context + overhead + optimizer + activations; }
};

// Running it over `cards`, all of them together: 2 · layers · kv heads · head size · tokens · 2 bytes for the context; 0.8 GB a card
// for CUDA's context and workspaces and 5 % of the weights beside it.
MemoryNeed inferenceNeed(const Model& model, ModelUse weights, double tokens, int cards);

// Tuning it, on each card. Full: 16 bytes a parameter (weights, gradients, Adam in mixed precision), spread over the cards (ZeRO-3),
// and where there are several a tenth of that for what they exchange. LoRA: 2 bytes and 16 for each trained one, of
// which there are `trained` of all (usual: 0.5 %); QLoRA: 0.55 and the same. `activations` in GB a card with checkpoints (3 is usual
// for a 7B model at 2,048 tokens; more for larger ones).
MemoryNeed tuningNeed(double parameters, ModelUse tuning, int cards, double trained = 0.005, double activations = 3);

// Either: of all cards together for running it, of each card for tuning it.
MemoryNeed needOf(const Model& model, ModelUse use, double tokens, int cards);

// Seconds in which `cards` sum up `gigabytes` of gradients, by a ring: 2 · (N - 1) / N · S / bandwidth.
double allReduceSeconds(double gigabytes, int cards, double gigabytesPerSecond);
// What a link gives in practice, GB/s one way: lanes of a generation, about 80 % of its rate.
double linkBandwidth(int generation, int lanes);

// Hours of use after which owning has paid: (rig - resale) / (cloud - electricity); nothing where it never does.
double breakEvenHours(double rig, double resale, double cloudPerHour, double electricityPerHour);   // infinite: never

}  // namespace rw
