#include "numbers/precision.h"

#include <map>

namespace rw {

std::optional<Precision> precisionOf(const std::string& architecture, const std::string& model)
{
    static const std::map<std::string, Precision> known = {
        {"Pascal", {false, false, false, true, true}}, {"Kepler", {false, false, false, true, true}}, {"Maxwell", {false, false, false, true, true}}, {"Volta", {}}, {"Turing", {}},
        {"Ampere", {true, false, false, false, false}}, {"Ada", {true, true, false, false, false}}, {"Hopper", {true, true, false, false, false}},
        {"Blackwell", {true, true, true, false, false}},
        {"Alchemist", {true, false, false, false, false}}, {"Battlemage", {true, false, false, false, false}},
        {"RDNA2", {false, false, false, false, true}}, {"RDNA 2", {false, false, false, false, true}}, {"Vega", {false, false, false, false, true}},
        {"RDNA3", {true, false, false, false, false}}, {"RDNA 3", {true, false, false, false, false}},
        {"RDNA4", {true, true, false, false, false}}, {"RDNA 4", {true, true, false, false, false}}};
    const auto it = known.find(architecture);
    if (it == known.end()) return std::nullopt;
    Precision precision = it->second;
    if (model.find("P100") != std::string::npos) precision.slowFp16 = false;   // GP100
    return precision;
}

}  // namespace rw
