#include "parts/pcie.h"

#include <cctype>
#include <cstdio>
#include <cstdlib>

namespace rw {

std::optional<PcieLink> pcieLink(const std::string& words)
{
    PcieLink link;
    for (std::size_t at = words.find_first_not_of(' '); at < words.size(); at = words.find_first_not_of(' ', at)) {
        std::string word = words.substr(at, words.find(' ', at) - at);
        at += word.size();
        for (char& c : word) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        if (word == "chipset" || word == "pch") link.chipset = true;
        else if (word.size() > 1 && word[0] == 'x' && std::isdigit(static_cast<unsigned char>(word[1]))) link.lanes = std::atoi(word.c_str() + 1);
        else if (word.starts_with("gen") && word.size() > 3) link.generation = std::atof(word.c_str() + 3);
        else if (std::isdigit(static_cast<unsigned char>(word[0]))) link.generation = std::atof(word.c_str());
    }
    return link.generation || link.lanes ? std::optional(link) : std::nullopt;
}

bool isLess(const PcieLink& there, const PcieLink& made)
{
    return (there.lanes && made.lanes && *there.lanes < *made.lanes) || (there.generation && made.generation && *there.generation < *made.generation);
}

std::string linkText(const PcieLink& link)
{
    std::string text = link.chipset ? "chipset" : "CPU";
    if (link.generation) text += generationText(*link.generation).substr(4);
    if (link.lanes) text += " x" + std::to_string(*link.lanes);
    return text;
}

std::string generationText(double generation)
{
    char text[32];
    std::snprintf(text, sizeof text, "PCIe %.1f", generation);
    return text;
}

}  // namespace rw
