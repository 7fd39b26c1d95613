#include <algorithm>
#include <cmath>

#include "db/opendb/categories/categories.h"
#include "db/opendb/chips.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/graphics_card.h"

namespace rw::opendb {
namespace {

void mapSlots(Record& record, GraphicsCard& card)
{
    // Some have millimetres there. Most are whole numbers, rounded up as they are sold.
    if (const auto slots = record.plausible("total_slot_width", "card slots", {0.5, 5})) card.slots = record.fact(*slots);
    const auto brackets = record.plausible("case_expansion_slot_width", "card bracket slots", {1, 4});
    const bool isWhole = brackets && *brackets == std::floor(*brackets) && (!card.slots || *brackets <= std::ceil(*card.slots));
    if (isWhole) card.bracketSlots = record.fact(*brackets);
    else if (card.slots) card.bracketSlots = record.derived(std::clamp(std::round(*card.slots), 1.0, 3.0), Origin::Estimated, "by its slots");
}

void mapCooling(Record& record, GraphicsCard& card)
{
    const std::string words = record.text("cooling");
    if (words.empty()) return;
    if (words == "Blower") {
        card.cooling = record.fact<std::string>("blower");
        card.fans = record.fact(1.0);
    } else if (words == "Passive") {
        card.cooling = record.fact<std::string>("passive");
        card.fans = record.fact(0.0);
    } else if (isDigit(words[0])) {
        card.cooling = record.fact<std::string>("open_air");
        card.fans = record.fact(static_cast<double>(words[0] - '0'));
    } else {
        card.cooling.note = "cooled by a liquid; its radiator is not in the record";
    }
}

// The generation is left out of many; then the one its chip was made for.
void mapInterface(Record& record, GraphicsCard& card)
{
    const std::string words = record.text("interface");
    if (words.empty()) return;
    if (words.starts_with("PCIe x"))
        if (const TextFact usual = card.interfaceOrUsual()) {
            card.interface = record.derived(*usual + words.substr(4), Origin::Typical, "its generation by its architecture");
            return;
        }
    card.interface = record.word(words);
}

// What no other card has: a zero for all plugs at more than a slot gives is no number, and nor are two kinds of power plugs
// of which one replaces the other (an adapter's, mostly).
void mapPlugs(Record& record, GraphicsCard& card)
{
    struct Plug { const char *path, *type; };
    constexpr Plug plugs[] = {{"power_connectors.pcie_8_pin", "pcie_8pin"}, {"power_connectors.pcie_6_pin", "pcie_6pin"},
                              {"power_connectors.pcie_12VHPWR", "12vhpwr"}, {"power_connectors.pcie_12V_2x6", "12v_2x6"}};
    if (!record.find("power_connectors")) return;
    std::vector<PowerPlug> found;
    bool sixteen = false, eight = false;
    for (const Plug& plug : plugs) {
        const int count = static_cast<int>(record.count(plug.path, "power plugs", {0, 4}).valueOr(0));
        if (count == 0) continue;
        const bool isSixteen = plug.type[0] == '1';
        if (isSixteen ? sixteen || eight : sixteen) { record.drop("power plugs", "two kinds of which one replaces the other"); return; }
        (isSixteen ? sixteen : eight) = true;
        found.push_back({plug.type, count});
    }
    constexpr double slotGives = 75;  // W, PCIe CEM
    if (!found.empty()) card.plugs = std::move(found);
    else if (card.power && card.power->amount() <= slotGives) card.plugs = {{"pcie_8pin", 0}};
    else record.drop("power plugs", "none listed, and more than the slot gives");
}

// "RTX 3090 FTW3 ULTRA": the chip, then what the name says beside it.
std::string shortName(const Record& record, const std::string& model)
{
    std::vector<std::string> words = split(model, " ");
    std::erase_if(words, [](const std::string& word) { return isOneOf(word, {"GeForce", "Radeon"}); });
    const std::size_t ofChip = words.size();
    for (std::string& word : tellingWords(record.name())) {
        const std::string small = lowerCase(word);
        const auto end = words.begin() + static_cast<std::ptrdiff_t>(ofChip);
        const bool isChip = std::any_of(words.begin(), end, [&](const std::string& one) { return lowerCase(one) == small; });
        if (!isChip && !isOneOf(small, {"geforce", "radeon", "nvidia", "amd", "intel", "graphics", "card"})) words.push_back(std::move(word));
    }
    return model.empty() ? shortNameOf(record.name()) : shortNameOf(words);
}

}  // namespace

Mapped mapGpu(Record& record)
{
    GraphicsCard card;
    card.model = record.word(chipModel(record.text("chipset")));
    if (card.model) {
        card.architecture = record.word(chipArchitecture(*card.model));
        card.nvlink = record.word(chipNvlink(*card.model));
    }
    card.length = record.length("length", "card length", {100, 400});
    mapSlots(record, card);
    card.power = record.power("tdp", "card power", {5, 1200});
    card.memoryGb = record.count("memory", "card memory", {1, 512});
    mapCooling(record, card);
    mapInterface(record, card);
    mapPlugs(record, card);
    const std::string name = shortName(record, card.model.valueOr(""));
    return record.part("graphics_card", std::move(card), name);
}

}  // namespace rw::opendb
