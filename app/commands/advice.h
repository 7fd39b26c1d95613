// What `check` tells of a rig: its findings and figures, and beside them what would help and which numbers are missing.
#pragma once

#include "plan/evaluate.h"
#include "plan/missing.h"

namespace rw {

struct Advice {
    Evaluation evaluation;
    std::vector<std::vector<Fix>> remedies;   // by finding: steps that help beside its own fixes
    std::vector<MissingNumber> missing;
};

// Card supports of the catalogue, where it can be read, are tried as parts to add.
Advice adviceFor(const Rig& rig);

}  // namespace rw
