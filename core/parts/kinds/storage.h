#pragma once

#include "parts/part.h"

namespace rw {

// A drive: M.2, 2.5 inch or 3.5 inch.
struct Storage : Spec {
    TextFact form;               // "M.2 2280", "2.5", "3.5"
    TextFact interface;          // "PCIe 4.0 x4", "SATA"
    NumberFact capacityGb;
    LengthFact height;           // thickness of the drive
    PowerFact power;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    Draw draw() const override;
    bool isM2() const { return form.valueOr("").starts_with("M.2"); }
};

}  // namespace rw
