#include "rig/assumptions.h"

namespace rw {

const char* modelUseText(ModelUse use)
{
    static constexpr std::array<const char*, kModelUses.size()> kWords = {"fp16", "fp8", "4bit", "full", "lora", "qlora"};
    return kWords[static_cast<std::size_t>(use)];
}

std::optional<ModelUse> modelUseFromText(const std::string& text)
{
    for (const ModelUse use : kModelUses)
        if (text == modelUseText(use)) return use;
    return std::nullopt;
}

std::vector<std::string> modelUseTexts()
{
    std::vector<std::string> texts;
    for (const ModelUse use : kModelUses) texts.emplace_back(modelUseText(use));
    return texts;
}

}  // namespace rw
