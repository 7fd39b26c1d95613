#include "rig/assumptions.h"

#include <algorithm>
#include <array>

namespace rw {

bool isModelUse(const std::string& word)
{
    static constexpr std::array<const char*, 6> kUses = {"fp16", "fp8", "4bit", "full", "lora", "qlora"};
    return std::find(kUses.begin(), kUses.end(), word) != kUses.end();
}

}  // namespace rw
