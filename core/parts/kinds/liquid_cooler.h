#pragma once

#include "parts/part.h"

namespace rw {

// A closed liquid cooler: a block on the CPU and a radiator with its fans on one side.
struct LiquidCooler : Spec {
    LengthFact blockHeight, blockSize;
    TextFact radiatorClass;                                    // "240", "360"
    LengthFact radiatorLength, radiatorWidth, radiatorThickness;
    NumberFact fans;
    LengthFact fanSize, fanThickness;
    PowerFact capacity;
    std::vector<std::string> sockets;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    Draw draw() const override;
};

}  // namespace rw
