#pragma once

#include "parts/part.h"

namespace rw {

// A PCIe riser: a plug in the board's slot, a flexible cable, and a slot elsewhere that takes the card.
struct Riser : Spec {
    LengthFact length;           // of the cable, end to end
    NumberFact lanes;
    TextFact generation;         // "PCIe 4.0"

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
};

}  // namespace rw
