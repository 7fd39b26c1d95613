#include <map>
#include <unordered_map>

#include "db/opendb/refine_steps.h"
#include "db/opendb/words.h"

namespace rw::opendb {
namespace {

// As the curated catalogue has them.
constexpr const char* kCurated[] = {"Asus", "ARCTIC", "Deepcool", "G.Skill", "Gigabyte", "Sapphire", "SilverStone"};
// Two names of one maker.
constexpr std::pair<const char*, const char*> kAliases[] = {{"sapphiretechnology", "sapphire"}, {"kingstontechnology", "kingston"}};

std::string keyOf(const std::string& manufacturer)
{
    const std::string key = plain(manufacturer);
    for (const auto& [alias, maker] : kAliases)
        if (key == alias) return maker;
    return key;
}

}  // namespace

void unifyBrands(std::vector<Part>& parts)
{
    std::unordered_map<std::string, std::map<std::string, int>> spellings;
    for (const Part& part : parts)
        if (!part.manufacturer.empty()) ++spellings[keyOf(part.manufacturer)][part.manufacturer];
    std::unordered_map<std::string, std::string> chosen;
    for (const auto& [key, counts] : spellings) {
        int most = 0;
        for (const auto& [spelling, count] : counts)
            if (count > most && plain(spelling) == key) { most = count; chosen[key] = spelling; }
    }
    for (const char* spelling : kCurated) chosen[plain(spelling)] = spelling;
    for (Part& part : parts)
        if (const auto it = chosen.find(keyOf(part.manufacturer)); it != chosen.end()) part.manufacturer = it->second;
}

}  // namespace rw::opendb
