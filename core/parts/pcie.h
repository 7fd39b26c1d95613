// A PCI Express link as boards, cards and risers name it: "CPU 4.0 x16", "chipset 3.0 x4", "PCIe 4.0 x8", "PCIe 4.0", "x1".
#pragma once

#include <optional>
#include <string>

namespace rw {

struct PcieLink {
    bool chipset = false;              // behind the chipset's own link to the processor
    std::optional<double> generation;  // 4.0
    std::optional<int> lanes;          // 16
};

// What the words say; nothing where they name neither a generation nor lanes.
std::optional<PcieLink> pcieLink(const std::string& words);

// Whether `there` has fewer lanes or an older generation than `made`, as far as both say.
bool isLess(const PcieLink& there, const PcieLink& made);

// "CPU 4.0 x8": as boards name it; what is not known is left out.
std::string linkText(const PcieLink& link);

// "PCIe 4.0"
std::string generationText(double generation);

}  // namespace rw
