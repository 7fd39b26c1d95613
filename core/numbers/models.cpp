#include "numbers/models.h"

#include <array>
#include <limits>

#include "units/text.h"

namespace rw {
namespace {

constexpr double kPerCard = 0.8;   // GB: CUDA's context and workspaces
constexpr double kExchanged = 0.1;  // of what is spread over several cards
}  // namespace

// Layers, key-value heads and head sizes as in the models' own configurations (collected in github.com/Lightning-AI/litgpt,
// litgpt/config.py; head sizes where they are not hidden size by heads: the config.json of Mistral Small 2501 and Qwen3). Parameters
// as their cards or the leaderboards on huggingface.co give them. Left out: models of which layers slide over a window or share a
// latent context (Gemma, gpt-oss, DeepSeek), for which the plain sum of the context is wrong.
const std::vector<Model>& knownModels()
{
    static const std::vector<Model> all = {{"Mistral 7B v0.3", 7.248, 32, 8, 128}, {"Qwen2.5 7B", 7.61, 28, 4, 128}, {"Llama 3.1 8B", 8.03, 32, 8, 128}, {"Qwen3 8B", 8.2, 36, 8, 128},
                                           {"Phi-4 14B", 14.7, 40, 10, 128}, {"Qwen2.5 14B", 14.77, 48, 8, 128}, {"Mistral Small 24B", 23.6, 40, 8, 128}, {"Qwen3 30B-A3B", 30.5, 48, 4, 128},
                                           {"Qwen2.5 32B", 32.764, 64, 8, 128}, {"Qwen3 32B", 32.8, 64, 8, 128}, {"Mixtral 8x7B", 46.703, 32, 8, 128}, {"Llama 3.1 70B", 70.6, 80, 8, 128},
                                           {"Qwen2.5 72B", 72.7, 80, 8, 128}, {"Llama 3.1 405B", 405.853, 126, 8, 128}};
    return all;
}

const Model* findModel(const std::string& name)
{
    for (const Model& model : knownModels())
        if (name == model.name) return &model;
    return nullptr;
}

const char* modelUseTitle(ModelUse use)
{
    static constexpr std::array<const char*, kModelUses.size()> kTitles = {RW_TEXT("Running in fp16"), RW_TEXT("Running in fp8"), RW_TEXT("Running in 4 bit"), RW_TEXT("Full fine-tuning"), RW_TEXT("LoRA"), RW_TEXT("QLoRA")};
    return kTitles[static_cast<std::size_t>(use)];
}

double bytesPerParameter(ModelUse use)
{
    switch (use) {
        case ModelUse::Fp8: return 1.06;
        case ModelUse::Int4: case ModelUse::Qlora: return 0.55;
        case ModelUse::Fp16: case ModelUse::Full: case ModelUse::Lora: break;
    }
    return 2;
}

MemoryNeed inferenceNeed(const Model& model, ModelUse weights, double tokens, int cards)
{
    MemoryNeed need;
    need.weights = model.parameters * bytesPerParameter(weights);
    need.context = 2.0 * model.layers * model.kvHeads * model.headSize * tokens * 2 / 1e9;
    need.overhead = kPerCard * cards + 0.05 * need.weights;
    return need;
}

MemoryNeed tuningNeed(double parameters, ModelUse tuning, int cards, double trained, double activations)
{
    MemoryNeed need;
    need.overhead = kPerCard;
    if (tuning == ModelUse::Full) {
        need.weights = 2 * parameters / cards;
        need.optimizer = 14 * parameters / cards;
        if (cards > 1) need.overhead += kExchanged * (need.weights + need.optimizer);
    } else {
        need.weights = bytesPerParameter(tuning) * parameters;
        need.optimizer = 16 * trained * parameters;
    }
    need.activations = activations;
    return need;
}

MemoryNeed needOf(const Model& model, ModelUse use, double tokens, int cards)
{
    return isTuning(use) ? tuningNeed(model.parameters, use, cards) : inferenceNeed(model, use, tokens, cards);
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
