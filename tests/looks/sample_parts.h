// Parts of every kind in several variations, odd ones among them, made from numbers here and not from the catalogue.
#pragma once

#include <string>
#include <vector>

#include "parts/part.h"

namespace rw {

struct SamplePart {
    std::string name;   // the kind and the variation: "graphics_card, blower"
    Part part;
    State state;
};
std::vector<SamplePart> sampleParts();

}  // namespace rw
