#include "db/opendb/cpu_series.h"

#include <algorithm>
#include <cstdlib>

#include "db/opendb/words.h"

namespace rw::opendb {
namespace {

// "13700K" of "i7-13700K"; empty of words that are no model.
std::string modelIn(const std::string& word)
{
    const std::size_t dash = word.rfind('-');
    const std::string model = dash == std::string::npos ? word : word.substr(dash + 1);
    const std::size_t digits = std::min(model.find_first_not_of("0123456789"), model.size());
    return digits >= 3 && digits <= 5 ? model : std::string();
}

bool has(const std::vector<std::string>& words, std::string_view word)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& one) { return lowerCase(one) == word; });
}

bool isCore(const std::vector<std::string>& words)
{
    return std::any_of(words.begin(), words.end(), [](const std::string& one) {
        return one.size() >= 2 && (one[0] == 'i' || one[0] == 'I') && isOneOf(one.substr(1, 1), {"3", "5", "7", "9"});
    });
}

std::string ordinal(int number)
{
    const int last = number >= 11 && number <= 13 ? 0 : number % 10;
    return std::to_string(number) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

// By the thousands of the model: 5600G → "Ryzen 5000G". Letters tell the ones with another chip.
std::string ryzen(const std::vector<std::string>& words, const std::string& model)
{
    const std::string thousands = model.substr(0, 1) + "000";
    if (has(words, "threadripper")) return std::string("Threadripper ") + (has(words, "pro") ? "PRO " : "") + thousands;
    const bool ofNotebooks = contains(model, "G") || (model[0] == '8' && contains(model, "F"));
    return "Ryzen " + thousands + (ofNotebooks ? contains(model, "G") ? "G" : "F" : "");
}

std::string core(const std::string& model, const std::string& socket)
{
    const int number = std::atoi(model.c_str()), generation = number / 1000;
    if (socket == "LGA2066" || socket == "LGA2011-3" || socket == "LGA2011") return "Core X " + std::to_string(generation) + "000";
    return "Core " + ordinal(generation) + " gen";
}

// Without the maker at the front, and "Series" at the end.
std::string asWritten(std::string series)
{
    for (const char* maker : {"Intel ", "AMD "})
        if (series.starts_with(maker)) series = series.substr(std::string_view(maker).size());
    if (series.ends_with(" Series")) series.resize(series.size() - 7);
    return series;
}

}  // namespace

std::vector<std::string> cpuWords(const std::string& name)
{
    std::vector<std::string> kept;
    for (const std::string& word : split(name, " ")) {
        const std::string small = lowerCase(word);
        const auto number = numberAt(word, 0);
        const bool isClock = number && number->isFraction && number->end == word.size();
        const bool isEnd = isOneOf(small, {"ghz", "am4", "am5", "oem/tray"}) || small.ends_with("-core") || small.starts_with("lga") || small.front() == '(';
        if (isClock || isEnd) break;
        if (number && number->end == word.size() && number->value < 10 && kept.size() > 2) break;  // "4 GHz"; "Ryzen 7" comes earlier
        if (!isOneOf(small, {"amd", "intel", "processor"})) kept.push_back(word);
    }
    return kept;
}

std::string cpuSeries(const std::vector<std::string>& words, const std::string& socket, const std::string& recordSeries)
{
    std::string model;
    for (const std::string& word : words)
        if (model = modelIn(word); !model.empty()) break;
    if (model.empty()) return asWritten(recordSeries);
    if (has(words, "ryzen") || has(words, "threadripper")) return model.size() >= 4 ? ryzen(words, model) : asWritten(recordSeries);
    if (has(words, "ultra") && has(words, "core")) return "Core Ultra " + model.substr(0, 1) + "00";
    const bool isXeon = has(words, "xeon");
    return !isXeon && isCore(words) && std::atoi(model.c_str()) >= 2000 ? core(model, socket) : asWritten(recordSeries);
}

// AM4: https://www.hardwareluxx.de (X570: 16 and 4 for M.2; X470 the same in PCIe 3.0), a processor with graphics 8 for the
// slot. LGA2066: makers' slot tables (44 lanes of 9000, 48 of 10000; 7000 differ). TR4: 60 (Wikipedia). The others as usually
// told of their platforms.
std::optional<CpuLanes> cpuLanes(const std::string& series)
{
    struct Row { const char* series; CpuLanes lanes; };
    constexpr Row rows[] = {
        {"Ryzen 1000", {20, "PCIe 3.0"}}, {"Ryzen 2000", {20, "PCIe 3.0"}}, {"Ryzen 2000G", {12, "PCIe 3.0"}}, {"Ryzen 3000", {20, "PCIe 4.0"}},
        {"Ryzen 3000G", {12, "PCIe 3.0"}}, {"Ryzen 4000", {20, "PCIe 3.0"}}, {"Ryzen 4000G", {20, "PCIe 3.0"}}, {"Ryzen 5000", {20, "PCIe 4.0"}},
        {"Ryzen 5000G", {20, "PCIe 3.0"}}, {"Ryzen 7000", {24, "PCIe 5.0"}}, {"Ryzen 9000", {24, "PCIe 5.0"}},
        {"Threadripper 1000", {60, "PCIe 3.0"}}, {"Threadripper 2000", {60, "PCIe 3.0"}}, {"Threadripper 3000", {56, "PCIe 4.0"}},
        {"Threadripper 7000", {80, "PCIe 5.0"}}, {"Threadripper 9000", {80, "PCIe 5.0"}}, {"Threadripper PRO 3000", {128, "PCIe 4.0"}},
        {"Threadripper PRO 5000", {128, "PCIe 4.0"}}, {"Threadripper PRO 7000", {128, "PCIe 5.0"}}, {"Threadripper PRO 9000", {128, "PCIe 5.0"}},
        {"Core 6th gen", {16, "PCIe 3.0"}}, {"Core 7th gen", {16, "PCIe 3.0"}}, {"Core 8th gen", {16, "PCIe 3.0"}}, {"Core 9th gen", {16, "PCIe 3.0"}},
        {"Core 10th gen", {16, "PCIe 3.0"}}, {"Core 11th gen", {20, "PCIe 4.0"}}, {"Core 12th gen", {20, "PCIe 5.0"}}, {"Core 13th gen", {20, "PCIe 5.0"}},
        {"Core 14th gen", {20, "PCIe 5.0"}}, {"Core Ultra 200", {24, "PCIe 5.0"}}, {"Core X 9000", {44, "PCIe 3.0"}}, {"Core X 10000", {48, "PCIe 3.0"}},
    };
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Row& r) { return series == r.series; });
    return row == std::end(rows) ? std::nullopt : std::optional(row->lanes);
}

}  // namespace rw::opendb
