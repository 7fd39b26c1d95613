#pragma once

#include "parts/cooler_seat.h"

namespace rw {

// A tower or top-flow air cooler. Its frame: origin on the CPU, z away from the board, the front fan toward +x.
struct AirCooler : Spec {
    TextFact shape;               // "single_tower", "dual_tower", "top_flow"
    LengthFact height;            // over all, fans as delivered, from the CPU
    LengthFact width;             // across the airflow (y)
    LengthFact depth;             // along the airflow (x), with all fans
    LengthFact finDepth;          // of one fin stack
    LengthFact fanSize, fanThickness;
    NumberFact fans;              // single tower: front, rear; dual: middle, front, rear. Absent: all but the rear one
    LengthFact frontOffset;       // how far the middle of the whole depth lies in front (+x) of the CPU; negative: behind
    LengthFact sideOffset;        // how far the middle of the width lies away from the slots (+y); negative: toward them
    LengthFact fanTop;            // upper edge of the front fan as delivered; absent: as high as the cooler
    LengthFact fanRaiseLimit;     // how far the front fan can go up on its clips; absent: as far as it is worth trying
    LengthFact memoryUnderFan;    // highest module under the front fan, as delivered
    LengthFact memoryUnderFins;   // highest module under the fin stack
    MassFact mass;
    PowerFact capacity;           // what its maker rates it for; many name none
    std::vector<std::string> sockets;
    std::vector<CoolerKit> kits;  // for further sockets, sold apart
    NumberFact headers;           // fan headers it takes; absent: one, its fans share a splitter
    std::vector<CoolerSeat> seats;  // of its kits, where they seat it off the socket's middle

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    std::vector<StateOption> options() const override;
    Draw draw() const override;
    bool isTopFlow() const { return shape.valueOr("") == "top_flow"; }
    bool isDual() const { return shape.valueOr("") == "dual_tower"; }
    // Whether it is known what stands under the fins; what exceeds a low cooler's own height is no such number.
    bool roomUnderFins() const { return memoryUnderFins && (!isTopFlow() || (height && *memoryUnderFins < *height)); }
    int fanCount() const { return static_cast<int>(fans.valueOr(isDual() ? 2 : 1)); }
    bool hasFrontFan() const { return !isTopFlow() && fanCount() >= (isDual() ? 2 : 1); }
};

}  // namespace rw
