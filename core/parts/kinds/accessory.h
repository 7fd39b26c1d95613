#pragma once

#include "parts/part.h"

namespace rw {

// A part that only stands in the list: monitor, keyboard, mouse. It costs, it does not take room.
struct Accessory : Spec {
    void visit(FieldVisitor&) override {}
    std::vector<Piece> pieces(const State&) const override { return {}; }
};

}  // namespace rw
