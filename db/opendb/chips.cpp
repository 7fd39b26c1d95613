#include "db/opendb/chips.h"

#include <algorithm>
#include <array>

#include "db/opendb/words.h"

namespace rw::opendb {
namespace {

// The first row whose words begin the model's. '#' stands for a digit, so that "RX 5###" is the RX 5700 and not the RX 570.
struct Family { const char *start, *architecture; };
constexpr Family kFamilies[] = {
    {"GeForce RTX 50", "Blackwell"}, {"GeForce RTX 40", "Ada"}, {"GeForce RTX 30", "Ampere"}, {"GeForce RTX 20", "Turing"},
    {"GeForce GTX 16", "Turing"},
    {"GeForce GTX 10", "Pascal"}, {"GeForce GT 10", "Pascal"}, {"GeForce GTX 9", "Maxwell"}, {"GeForce GTX 75", "Maxwell"}, {"GeForce GTX TITAN X", "Maxwell"},
    {"GeForce GTX TITAN", "Kepler"}, {"GeForce GTX 7", "Kepler"}, {"GeForce GTX 6", "Kepler"}, {"GeForce GT 71", "Kepler"}, {"GeForce GT 74", "Kepler"},
    {"GeForce GTX 5", "Fermi"}, {"GeForce GTX 4", "Fermi"}, {"GeForce GTS 4", "Fermi"}, {"GeForce GT 5", "Fermi"},
    {"TITAN RTX", "Turing"}, {"TITAN V", "Volta"}, {"TITAN X", "Pascal"},
    {"RTX PRO", "Blackwell"}, {"RTX A", "Ampere"}, {"RTX #### Ada", "Ada"}, {"RTX #### SFF Ada", "Ada"}, {"T###", "Turing"},
    {"Quadro RTX", "Turing"}, {"Quadro GV", "Volta"}, {"Quadro GP", "Pascal"}, {"GP100", "Pascal"}, {"Quadro P", "Pascal"}, {"Quadro M", "Maxwell"},
    {"Quadro K620", "Maxwell"}, {"Quadro K12", "Maxwell"}, {"Quadro K22", "Maxwell"}, {"Quadro K", "Kepler"},
    {"Radeon RX 9###", "RDNA4"}, {"Radeon RX 7###", "RDNA3"}, {"Radeon RX 6###", "RDNA2"}, {"Radeon RX 5###", "RDNA"},
    {"Radeon RX Vega", "Vega"}, {"Vega", "Vega"}, {"Radeon VII", "Vega"}, {"Radeon PRO VII", "Vega"}, {"Radeon RX 5", "Polaris"},
    {"Radeon RX 4", "Polaris"}, {"Radeon AI PRO R9", "RDNA4"}, {"Radeon PRO W7", "RDNA3"}, {"Radeon PRO W6", "RDNA2"}, {"Radeon PRO W5", "RDNA"},
    {"Radeon PRO WX 8", "Vega"}, {"Radeon PRO WX 9", "Vega"}, {"Radeon PRO WX", "Polaris"}, {"Radeon R", "GCN"}, {"Radeon HD 7", "GCN"},
    {"FirePro W", "GCN"}, {"Radeon HD 6", "TeraScale"}, {"Radeon HD 5", "TeraScale"},
    {"Arc A", "Alchemist"}, {"Arc Pro A", "Alchemist"}, {"Arc B", "Battlemage"}, {"Arc Pro B", "Battlemage"},
};

// The cards with a bridge connector, each with that of its architecture: Puget Systems, NVLink bridge compatibility charts
// (articles 1330 and 2074); the RTX 2070 SUPER, 3090 Ti, A4500 and A5500 from memory.
constexpr std::array kLinked = {
    "GeForce RTX 2070 SUPER", "GeForce RTX 2080", "GeForce RTX 2080 SUPER", "GeForce RTX 2080 Ti", "GeForce RTX 3090", "GeForce RTX 3090 Ti", "TITAN RTX",
    "Quadro RTX 5000", "Quadro RTX 6000", "Quadro RTX 8000", "Quadro GV100", "Quadro GP100", "GP100", "RTX A4500", "RTX A5000", "RTX A5500", "RTX A6000",
};

bool begins(std::string_view model, std::string_view start)
{
    if (model.size() < start.size()) return false;
    for (std::size_t i = 0; i < start.size(); ++i)
        if (start[i] == '#' ? !isDigit(model[i]) : start[i] != model[i]) return false;
    return true;
}

void cutEnd(std::string& text, std::string_view end)
{
    if (text.ends_with(end)) text.resize(text.size() - end.size());
}

}  // namespace

std::string chipModel(const std::string& chipset)
{
    std::string model = collapsed(chipset);
    for (const char* end : {" LHR", " GDDR6X", " Generation"}) cutEnd(model, end);
    if (model.ends_with(" GB")) {
        const std::size_t number = model.rfind(' ', model.size() - 4);
        if (number != std::string::npos && isDigit(model[number + 1])) model.resize(number);
    }
    if (model.starts_with("Titan")) model.replace(0, 5, "TITAN");
    if (model.starts_with("GeForce GTX Titan")) model.replace(12, 5, "TITAN");
    return model;
}

std::string chipArchitecture(const std::string& model)
{
    const auto family = std::find_if(std::begin(kFamilies), std::end(kFamilies), [&](const Family& f) { return begins(model, f.start); });
    return family == std::end(kFamilies) ? std::string() : family->architecture;
}

std::string chipNvlink(const std::string& model)
{
    return std::find(kLinked.begin(), kLinked.end(), model) == kLinked.end() ? "none" : chipArchitecture(model);
}

}  // namespace rw::opendb
