#pragma once

#include "parts/part.h"

namespace rw {

// A drive: M.2, 2.5 inch, 3.5 inch, or an optical one of 5.25 inch.
struct Storage : Spec {
    TextFact form;               // "M.2 2280", "2.5", "3.5", "5.25"
    TextFact interface;          // "PCIe 4.0 x4", "SATA"
    NumberFact capacityGb;
    LengthFact height;           // thickness of the drive, with a heat sink of its own where it has one
    LengthFact width;            // M.2: over all, where its heat sink is wider than 22 mm
    FlagFact heatsink;           // M.2: it has a heat sink of its own that stays on
    PowerFact power;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    Draw draw() const override;
    LengthFact m2Height() const;     // what is usual where it is not given
    std::optional<int> m2Length() const;  // mm, by its form: 80
    bool isSata() const { return interface.valueOr("").starts_with("SATA"); }
    bool isM2() const { return form.valueOr("").starts_with("M.2"); }
};

}  // namespace rw
