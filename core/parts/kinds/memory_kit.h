#pragma once

#include "parts/part.h"

namespace rw {

// A kit of like memory modules; each module is a piece in a DIMM slot.
struct MemoryKit : Spec {
    TextFact type;               // "DDR4", "DDR5"
    TextFact form;               // "UDIMM", "RDIMM", "LRDIMM", "SO-DIMM"
    FlagFact ecc;                // modules with check bits of their own; DDR5's on-die correction is none
    NumberFact modules, moduleGb, speed;  // MT/s by its profile
    LengthFact height;           // of a module, lower edge to top of its heat spreader
    LengthFact thickness;        // over the heat spreaders

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    Draw draw() const override;
    int count() const { return static_cast<int>(modules.valueOr(1)); }
};

}  // namespace rw
