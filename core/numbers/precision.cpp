#include "numbers/precision.h"

#include <map>

namespace rw {

std::optional<Precision> precisionOf(const std::string& architecture)
{
    static const std::map<std::string, Precision> known = {
        {"Pascal", {false, false, false, true, true}}, {"Volta", {}}, {"Turing", {}},
        {"Ampere", {true, false, false, false, false}}, {"Ada", {true, true, false, false, false}}, {"Hopper", {true, true, false, false, false}},
        {"Blackwell", {true, true, true, false, false}},
        {"RDNA3", {true, false, false, false, false}}, {"RDNA 3", {true, false, false, false, false}},
        {"RDNA4", {true, true, false, false, false}}, {"RDNA 4", {true, true, false, false, false}}};
    const auto it = known.find(architecture);
    return it == known.end() ? std::nullopt : std::optional(it->second);
}

}  // namespace rw
