// The numbers that some check needs and nobody has given, part by part.
#pragma once

#include "rig/rig.h"

namespace rw {

struct MissingNumber {
    ItemId item;                       // the first of its part
    std::string field;                 // as in part files: "length_mm", "slots[].position"
    std::vector<std::string> rows;     // of a list's rows by their labels: "PCI_E1"; empty where the list itself is missing
    std::vector<std::string> checks;   // that need it
};
std::vector<MissingNumber> missingNumbers(const Rig& rig);  // each part once, in the rig's order

}  // namespace rw
