#pragma once

#include "parts/part.h"

namespace rw {

// A case fan, or a pack of like ones; each is a piece. Its frame: the middle of the face on the mount, z away from it.
struct CaseFan : Spec {
    LengthFact size, thickness;
    NumberFact pack;
    NumberFact headers;          // fan headers the pack takes in all: fewer than fans where they are chained or come with a hub
    PowerFact power;             // of one fan
    NumberFact noise;            // dB(A) of one fan at full speed, as its maker rates it
    NumberFact airflow;          // m³/h of one fan at full speed with nothing before it, likewise

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    Draw draw() const override;
    int count() const { return static_cast<int>(pack.valueOr(1)); }
};

}  // namespace rw
