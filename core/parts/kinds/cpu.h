#pragma once

#include "parts/part.h"

namespace rw {

// A processor: stands in the board's socket, carries the cooler.
struct Cpu : Spec {
    TextFact socket;             // "AM4", "LGA1700": as on the board
    TextFact series;             // "Ryzen 5000", "Core 13th gen": as boards' lists of processors name it
    TextFact memoryTypes;        // "DDR4", "DDR4/DDR5"
    NumberFact memoryChannels, memoryMaxGb;
    NumberFact memorySpeed;      // MT/s its maker rates its controller for, with one module a channel
    PowerFact tdp, maxPower;     // rated; package limit (PPT, PL2)
    NumberFact cores, lanes;     // physical cores; PCIe lanes usable for slots and M.2
    TextFact pcie;               // "PCIe 4.0": the generation of those lanes
    FlagFact graphics;           // integrated graphics
    TextFact boxedCooler;        // "none", or the name of the cooler in the box

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    Draw draw() const override;
    PowerFact heat() const { return maxPower ? maxPower : tdp; }  // what its cooler must carry away
};

}  // namespace rw
