#pragma once

#include "parts/part.h"

namespace rw {

// An adapter between the supply's plugs and what a card or board takes: two PCIe 8-pins to one EPS, three to a 12VHPWR.
struct PowerAdapter : Spec {
    std::string takes, gives;    // plug types: "pcie_8pin", "eps_8pin", "12vhpwr", "12v_2x6", "sata", "molex"
    NumberFact count;            // plugs it takes for the one it gives

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State&) const override { return {}; }
    std::vector<Facet> facets() const override;
};

}  // namespace rw
