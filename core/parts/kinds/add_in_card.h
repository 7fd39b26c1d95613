#pragma once

#include "parts/part.h"

namespace rw {

// Any other card in an expansion slot: capture, network, sound, storage. Its frame is the slot's, as a graphics card's.
struct AddInCard : Spec {
    TextFact size;               // of its edge: "x1", "x4", "x8", "x16"
    TextFact purpose;            // "capture", "network", "storage", "sound"
    LengthFact length;           // from the bracket to the far end
    LengthFact height;           // from the card's lower edge up
    LengthFact thickness;        // over all, from the back of its board to its highest part
    NumberFact bracketSlots;     // openings its bracket takes; absent: one
    TextFact interface;          // "PCIe 3.0 x4"
    PowerFact power;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    Draw draw() const override;
    int lanes() const;           // of its edge; 1 where unknown
    LengthFact thicknessOrUsual() const;  // a single-slot card's where it is not given
};

}  // namespace rw
