#include "numbers/models.h"

#include <limits>

namespace rw {
namespace {

constexpr double kPerCard = 0.8;   // GB: CUDA's context and workspaces

}  // namespace

// Layers, key-value heads and head sizes: the models' published configurations.
const std::vector<Model>& knownModels()
{
    static const std::vector<Model> all = {{"Llama 3 8B", 8.03, 32, 8, 128}, {"Llama 3 70B", 70, 80, 8, 128}};
    return all;
}

double bytesPerParameter(Weights weights) { return weights == Weights::Fp16 ? 2 : weights == Weights::Fp8 ? 1.06 : 0.55; }

MemoryNeed inferenceNeed(const Model& model, Weights weights, double tokens, int cards)
{
    MemoryNeed need;
    need.weights = model.parameters * bytesPerParameter(weights);
    need.context = 2.0 * model.layers * model.kvHeads * model.headSize * tokens * 2 / 1e9;
    need.overhead = kPerCard * cards + 0.05 * need.weights;
    return need;
}

MemoryNeed tuningNeed(double parameters, Tuning tuning, int cards, double trained, double activations)
{
    MemoryNeed need;
    if (tuning == Tuning::Full) {
        need.weights = 2 * parameters / cards;
        need.optimizer = 14 * parameters / cards;
    } else {
        need.weights = (tuning == Tuning::Lora ? bytesPerParameter(Weights::Fp16) : bytesPerParameter(Weights::Int4)) * parameters;
        need.optimizer = 16 * trained * parameters;
    }
    need.overhead = kPerCard;
    need.activations = activations;
    return need;
}

double allReduceSeconds(double gigabytes, int cards, double gigabytesPerSecond) { return cards < 2 ? 0 : 2.0 * (cards - 1) / cards * gigabytes / gigabytesPerSecond; }

// Per lane, one way: 0.985, 1.969 and 3.938 GB/s for generations 3 to 5; half of it for each one before.
double linkBandwidth(int generation, int lanes)
{
    double perLane = 0.985;
    for (int g = 3; g < generation; ++g) perLane *= 2;
    for (int g = generation; g < 3; ++g) perLane /= 2;
    return 0.8 * perLane * lanes;
}

double breakEvenHours(double rig, double resale, double cloudPerHour, double electricityPerHour)
{
    const double saved = cloudPerHour - electricityPerHour;
    return saved > 0 ? (rig - resale) / saved : std::numeric_limits<double>::infinity();
}

}  // namespace rw
