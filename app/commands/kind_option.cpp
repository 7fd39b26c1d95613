#include "commands/kind_option.h"

#include <map>

#include "parts/part.h"
#include "units/data_error.h"

namespace rw {
namespace {

std::string idOf(const std::string& typed)
{
    static const std::map<std::string, std::string> shortNames = {
        {"gpu", "graphics_card"}, {"card", "graphics_card"}, {"case", "pc_case"}, {"psu", "power_supply"}, {"supply", "power_supply"},
        {"board", "motherboard"}, {"mobo", "motherboard"}, {"ram", "memory_kit"}, {"memory", "memory_kit"}, {"ssd", "storage"},
        {"drive", "storage"}, {"fan", "case_fan"}, {"cooler", "air_cooler"}, {"aio", "liquid_cooler"}, {"frame", "open_frame"},
        {"bridge", "nvlink_bridge"}, {"brace", "gpu_brace"}};
    const auto it = shortNames.find(CLI::detail::to_lower(typed));
    return it == shortNames.end() ? typed : it->second;
}

}  // namespace

CLI::Option* addKindOption(CLI::App& verb, const std::string& name, std::string& kind, const std::string& help)
{
    return verb.add_option(name, kind, help)->transform([](std::string typed) { return idOf(typed); });
}

void requireKind(const std::string& kind)
{
    if (!findPartKind(kind)) throw DataError(kind, "there is no kind of this name; `rigwright parts fields` lists all");
}

}  // namespace rw
