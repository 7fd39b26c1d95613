#pragma once

#include "parts/part.h"

namespace rw {

// A support for a heavy card: an arm screwed to an expansion-slot opening, or a post on the floor.
struct GpuBrace : Spec {
    TextFact type;               // "arm", "post"
    LengthFact reach;            // arm: how far along the card it bears; post: edge of its foot
    LengthFact thickness;        // of the arm under the card
    LengthFact heightLeast, heightMost;  // post: adjustable height

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    std::vector<StateOption> options() const override;
};

}  // namespace rw
