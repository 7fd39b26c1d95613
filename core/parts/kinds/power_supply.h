#pragma once

#include "parts/part.h"

namespace rw {

// A power supply. Its frame: origin in the middle of its rear face, x into the case.
struct PowerSupply : Spec {
    PowerFact power;
    TextFact form;               // "ATX", "SFX", "SFX-L", "TFX", "Flex ATX"
    LengthFact length;           // without plugs
    TextFact modular;            // "full", "semi", "none"
    LengthFact cableRoom;        // what its plugs and cables need behind it; absent: 20 mm behind a modular one, usual
    TextFact efficiency;         // "80 PLUS Gold"
    TextFact atxVersion;         // "ATX12V 2.4", "ATX 3.0": decides what it must ride out
    NumberFact eps, pcie, sata, molex, twelveVhpwr;  // plugs by type
    NumberFact pcieLeads;        // cables that carry the PCIe plugs: two plugs on one lead are one lead

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    LengthFact cableRoomUsual() const;  // that room; missing where nothing is known of its cables
    bool isAtx3() const { return atxVersion.valueOr("").starts_with("ATX 3"); }
};

// Width and height of a form's face ("ATX": 150 by 86); nothing for a form that is no standard.
struct PsuSection { Length width, height; };
std::optional<PsuSection> psuSection(const std::string& form);

}  // namespace rw
