#include "lists/list_types.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include "lists/list_text.h"

namespace rw {
namespace {

// Lower case: the field's word, and what people write instead (renamed rows of published lists).
const std::map<std::string, std::string, std::less<>>& types()
{
    static const std::map<std::string, std::string, std::less<>> all = {
        {"cpu", "CPU"}, {"processor", "CPU"},
        {"cpu cooler", "CPU Cooler"}, {"cooler", "CPU Cooler"}, {"cooling", "CPU Cooler"}, {"cpu fan", "CPU Cooler"}, {"cpu cooling", "CPU Cooler"}, {"aio", "CPU Cooler"},
        {"thermal compound", "Thermal Compound"}, {"thermal paste", "Thermal Compound"},
        {"motherboard", "Motherboard"}, {"mainboard", "Motherboard"}, {"mobo", "Motherboard"},
        {"memory", "Memory"}, {"ram", "Memory"},
        {"storage", "Storage"}, {"hard drive", "Storage"}, {"ssd", "Storage"}, {"hdd", "Storage"}, {"nvme", "Storage"}, {"m.2", "Storage"}, {"boot drive", "Storage"},
        {"ssd storage", "Storage"}, {"hd storage", "Storage"}, {"storage drive", "Storage"}, {"nvme ssd", "Storage"}, {"drive", "Storage"},
        {"video card", "Video Card"}, {"gpu", "Video Card"}, {"graphics card", "Video Card"}, {"graphics", "Video Card"}, {"vga", "Video Card"},
        {"case", "Case"}, {"chassis", "Case"},
        {"power supply", "Power Supply"}, {"psu", "Power Supply"}, {"power", "Power Supply"}, {"power supply unit", "Power Supply"},
        {"optical drive", "Optical Drive"}, {"operating system", "Operating System"}, {"os", "Operating System"}, {"software", "Software"},
        {"sound card", "Sound Card"}, {"wired network adapter", "Wired Network Adapter"}, {"network card", "Wired Network Adapter"}, {"network adapter", "Wired Network Adapter"},
        {"wireless network adapter", "Wireless Network Adapter"}, {"wi-fi adapter", "Wireless Network Adapter"}, {"wifi adapter", "Wireless Network Adapter"},
        {"wi-fi card", "Wireless Network Adapter"}, {"wifi card", "Wireless Network Adapter"}, {"wi-fi + bluetooth adapter", "Wireless Network Adapter"},
        {"case fan", "Case Fan"}, {"case fans", "Case Fan"}, {"fan", "Case Fan"}, {"fans", "Case Fan"},
        {"fan controller", "Fan Controller"}, {"fan hub", "Fan Controller"}, {"case accessory", "Case Accessory"},
        {"ups", "UPS"}, {"monitor", "Monitor"}, {"display", "Monitor"}, {"keyboard", "Keyboard"}, {"mouse", "Mouse"}, {"headphones", "Headphones"},
        {"speakers", "Speakers"}, {"webcam", "Webcam"}, {"camera", "Webcam"}, {"external storage", "External Storage"}, {"laptop", "Laptop"},
        {"custom", "Custom"}, {"other", "Other"}, {"accessory", "Accessory"}, {"accessories", "Accessory"}, {"capture card", "Capture Card"}, {"cables", "Cables"}, {"cable", "Cables"}};
    return all;
}

}  // namespace

std::optional<std::string> listTypeOf(std::string_view written)
{
    std::string word = lowerCase(trimmed(written));
    if (word.ends_with(':')) word.pop_back();
    while (!word.empty() && (std::isdigit(static_cast<unsigned char>(word.back())) || word.back() == ' ' || word.back() == '#') && word != "m.2") word.pop_back();
    const auto found = types().find(word);
    if (found != types().end()) return found->second;
    // "Storage: SSD", "GPU (second)"
    const std::size_t cut = word.find_first_of(":(");
    if (cut == std::string::npos) return std::nullopt;
    return listTypeOf(word.substr(0, cut));
}

int listTypeOrder(std::string_view type)
{
    static constexpr std::array<std::string_view, 24> order = {
        "CPU", "CPU Cooler", "Thermal Compound", "Motherboard", "Memory", "Storage", "Video Card", "Case", "Power Supply", "Optical Drive", "Operating System", "Software", "Sound Card", "Wired Network Adapter",
        "Wireless Network Adapter", "Case Fan", "Fan Controller", "UPS", "Monitor", "Keyboard", "Mouse", "Headphones", "Speakers", "External Storage"};
    return static_cast<int>(std::find(order.begin(), order.end(), type) - order.begin());
}

std::optional<LeadingType> leadingListType(std::string_view line)
{
    std::optional<LeadingType> best;
    const std::string lower = lowerCase(line.substr(0, 40));
    for (const auto& [word, type] : types())
        if (lower.starts_with(word) && lower.size() > word.size() && lower[word.size()] == ' ' && (!best || word.size() > best->length)) best = {type, word.size()};
    return best;
}

}  // namespace rw
