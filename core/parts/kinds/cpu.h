#pragma once

#include "parts/part.h"

namespace rw {

// A processor: stands in the board's socket, carries the cooler.
struct Cpu : Spec {
    TextFact socket;             // "AM4", "LGA1700": as on the board
    TextFact memoryTypes;        // "DDR4", "DDR4/DDR5"
    PowerFact tdp, maxPower;     // rated; package limit (PPT, PL2)
    NumberFact cores, lanes;     // physical cores; PCIe lanes usable for slots and M.2
    FlagFact graphics;           // integrated graphics
    TextFact boxedCooler;        // "none", or the name of the cooler in the box

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    Draw draw() const override;
    PowerFact heat() const { return maxPower ? maxPower : tdp; }  // what its cooler must carry away
};

}  // namespace rw
