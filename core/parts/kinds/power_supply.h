#pragma once

#include "parts/part.h"

namespace rw {

// A power supply. Its frame: origin in the middle of its rear face, x into the case.
struct PowerSupply : Spec {
    PowerFact power;
    TextFact form;               // "ATX", "SFX"
    LengthFact length;           // without plugs
    TextFact efficiency;         // "80 PLUS Gold"
    TextFact atxVersion;         // "ATX12V 2.4", "ATX 3.0": decides what it must ride out
    NumberFact eps, pcie, sata, molex, twelveVhpwr;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    bool isAtx3() const { return atxVersion.valueOr("").starts_with("ATX 3"); }
};

}  // namespace rw
