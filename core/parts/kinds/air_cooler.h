#pragma once

#include "parts/part.h"

namespace rw {

// A tower or top-flow air cooler. Its frame: origin on the CPU, z away from the board, the front fan toward +x.
struct AirCooler : Spec {
    TextFact shape;               // "single_tower", "dual_tower", "top_flow"
    LengthFact height;            // over all, fans as delivered, from the CPU
    LengthFact width;             // across the airflow (y)
    LengthFact depth;             // along the airflow (x), with all fans
    LengthFact finDepth;          // of one fin stack
    LengthFact fanSize, fanThickness;
    NumberFact fans;              // 1 or 2
    LengthFact frontOffset;       // how far the middle of the whole depth lies in front (+x) of the CPU; negative: behind
    LengthFact memoryUnderFan;    // highest module under the front fan, as delivered
    LengthFact memoryUnderFins;   // highest module under the fin stack
    MassFact mass;
    PowerFact capacity;           // what its maker rates it for; many name none
    std::vector<std::string> sockets;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<StateOption> options() const override;
    Draw draw() const override;
};

}  // namespace rw
