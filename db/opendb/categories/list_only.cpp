#include <utility>

#include "db/opendb/categories/categories.h"
#include "db/opendb/names.h"
#include "parts/kinds/accessory.h"

namespace rw::opendb {

// The words of published part lists where they have one, else plain ones.
const char* listTypeOf(const std::string& category)
{
    constexpr std::pair<const char*, const char*> types[] = {
        {"Monitor", "Monitor"}, {"Keyboard", "Keyboard"}, {"Mouse", "Mouse"}, {"Headphones", "Headphones"}, {"Speaker", "Speakers"}, {"Webcam", "Webcam"},
        {"OS", "Operating System"}, {"ThermalCompound", "Thermal Compound"}, {"Microphone", "Microphone"}, {"Mousepad", "Mouse Pad"}, {"Lighting", "Lighting"},
        {"VRHeadset", "VR Headset"}, {"Laptop", "Laptop"}, {"PrebuiltDesktop", "Desktop"}, {"Desk", "Desk"}, {"Chair", "Chair"}, {"Stand", "Stand"},
        {"Accessory", "Accessory"},
    };
    for (const auto& [upstream, ours] : types)
        if (category == upstream) return ours;
    return nullptr;
}

Mapped Record::listed(std::string type)
{
    Mapped mapped = part("accessory", Accessory{}, shortNameOf(m_name));
    mapped.part->listType = std::move(type);
    return mapped;
}

}  // namespace rw::opendb
