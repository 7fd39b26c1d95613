// The number formats a card's chip calculates in, by its architecture, and what holds an old one up.
#pragma once

#include <optional>
#include <string>

namespace rw {

struct Precision {
    bool bf16 = false, fp8 = false, fp4 = false;
    bool slowFp16 = false;      // half precision runs at a sixty-fourth of single precision
    bool noTensorCores = false; // matrix products run on the ordinary units
};

// From bf16: Ampere, Ada, Hopper, Blackwell, RDNA 3 and 4, Arc; fp8: Ada, Hopper, Blackwell, RDNA 4; fp4: Blackwell. Pascal's
// consumer chips and the P40 (GP102) run fp16 at 1/64 of fp32, the P100 at twice fp32; Maxwell and Kepler have none. Nothing for an architecture that is not known here.
std::optional<Precision> precisionOf(const std::string& architecture, const std::string& model = {});

}  // namespace rw
