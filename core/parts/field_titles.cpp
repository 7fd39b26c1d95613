#include "parts/field_titles.h"

#include <array>
#include <cctype>
#include <charconv>
#include <map>
#include <vector>

namespace rw {
namespace {

struct Unit { const char *suffix, *written; };
constexpr std::array<Unit, 7> kUnits = {{{"_mm", "mm"}, {"_kg", "kg"}, {"_w", "W"}, {"_gb", "GB"}, {"_mts", "MT/s"}, {"_dba", "dB(A)"}, {"_m3h", "m³/h"}}};

const Unit* unitOf(const std::string& key)
{
    for (const Unit& unit : kUnits)
        if (key.ends_with(unit.suffix)) return &unit;
    return nullptr;
}

// Words that are not written as they are spelt.
const std::map<std::string, std::string>& writtenWords()
{
    static const std::map<std::string, std::string> words = {
        {"psu", "PSU"}, {"gpu", "GPU"}, {"cpu", "CPU"}, {"cpus", "CPUs"}, {"usb2", "USB 2"}, {"usb3", "USB 3"}, {"usb", "USB"}, {"c", "C"}, {"hdd", "HDD"}, {"m2", "M.2"},
        {"pcie", "PCIe"}, {"sata", "SATA"}, {"eps", "EPS"}, {"atx", "ATX"}, {"bios", "BIOS"}, {"tdp", "TDP"}, {"ecc", "ECC"}, {"nvlink", "NVLink"}, {"dimms", "DIMM slots"},
        {"12vhpwr", "12VHPWR"}, {"molex", "Molex"}, {"x", "X"}, {"y", "Y"}, {"z", "Z"}, {"x0", "X from"}, {"x1", "X to"}, {"y0", "Y from"}, {"y1", "Y to"}, {"z0", "Z from"}, {"z1", "Z to"}};
    return words;
}

// A key in words; a single letter that starts a key stays as `writtenWords` has it.
std::string wordsOf(std::string key, const bool starts)
{
    if (const Unit* unit = unitOf(key)) key.resize(key.size() - std::string(unit->suffix).size());
    std::string title, word;
    const auto put = [&] {
        const auto known = writtenWords().find(word);
        if (!title.empty()) title += ' ';
        title += known == writtenWords().end() ? word : known->second;
        word.clear();
    };
    for (const char c : key) {
        if (c == '_') put();
        else word += c;
    }
    put();
    if (starts && !title.empty()) title[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(title[0])));
    return title;
}

// npos where the brackets hold no row's number.
std::size_t rowOf(const std::string& digits)
{
    std::size_t row = 0;
    const char* const end = digits.data() + digits.size();
    const auto [at, error] = std::from_chars(digits.data(), end, row);
    return error == std::errc() && at == end && !digits.empty() ? row : std::string::npos;
}

std::string lastKey(const std::string& path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos ? path : path.substr(dot + 1);
}

}  // namespace

std::string fieldTitle(const std::string& path)
{
    const std::size_t open = path.find("["), close = path.find("].");
    if (open == std::string::npos || close == std::string::npos || close < open) return wordsOf(path, true);
    std::string title = wordsOf(path.substr(0, open), true);
    if (const std::size_t row = rowOf(path.substr(open + 1, close - open - 1)); row != std::string::npos) {
        if (title.ends_with('s')) title.pop_back();
        title += " " + std::to_string(row + 1);
    }
    return title + ": " + wordsOf(path.substr(close + 2), false);
}

bool isLength(const std::string& path) { return fieldUnit(path) == signOf(LengthUnit::Millimetre); }

bool isTradeSize(const std::string& path)
{
    const std::string key = lastKey(path);
    return key == "size_mm" || key == "fan_size_mm";
}

std::string fieldUnit(const std::string& path, LengthUnit lengths)
{
    const Unit* unit = unitOf(lastKey(path));
    if (!unit) return {};
    const std::string written = unit->written;
    return written == signOf(LengthUnit::Millimetre) && !isTradeSize(path) ? signOf(lengths) : written;
}

}  // namespace rw
