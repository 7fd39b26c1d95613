#pragma once

#include "parts/part.h"

namespace rw {

// A fan hub or controller: it takes one header of the board and feeds several fans. Where it lies is left to the builder.
struct FanHub : Spec {
    NumberFact fans;             // it feeds
    TextFact power;              // "SATA", "Molex", "PCIe 6-pin", "header": where its power comes from
    NumberFact usb2Headers;      // USB 2.0 headers it takes

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State&) const override { return {}; }
    std::vector<Facet> facets() const override;
};

}  // namespace rw
