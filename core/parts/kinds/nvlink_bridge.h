#pragma once

#include "parts/part.h"

namespace rw {

// An NVLink bridge. It sits on the upper edges of two cards exactly `span` slots apart; it is placed on the upper card.
struct NvLinkBridge : Spec {
    NumberFact span;             // in slots: 3 means 60.96 mm
    TextFact generation;         // "Turing", "Ampere": connectors differ
    LengthFact height;           // above the cards

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    Length distance() const;     // between the two cards' centre lines
};

}  // namespace rw
