#pragma once

#include "parts/part.h"

namespace rw {

// An open frame of aluminium profiles: the board lies flat on it, cards stand on risers along a rail above the board.
struct OpenFrame : Spec {
    LengthFact length;           // along the board's top-to-bottom direction
    LengthFact width;            // along the board's rear-to-front direction
    LengthFact height;           // of the rail's upper face above the board
    LengthFact profile;          // edge of the profile: 20 mm for 2020
    NumberFact cards;            // places on the rail
    FlagFact farRail;            // a second rail under the far end of the cards

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
};

}  // namespace rw
