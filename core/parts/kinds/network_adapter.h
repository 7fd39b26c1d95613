#pragma once

#include "parts/part.h"

namespace rw {

// A network adapter on USB. It takes no expansion slot.
struct NetworkAdapter : Spec {
    TextFact interface;          // "USB 2.0"
    TextFact network;            // "Wi-Fi 5"
    LengthFact length, width, thickness;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    Draw draw() const override { return {watts(5), watts(5), watts(5)}; }
};

}  // namespace rw
