// What can be said of a kind of part: its fields as files write them, from the same `visit` that reads them.
#pragma once

#include "parts/part.h"

namespace rw {

struct FieldDescription {
    std::string path;   // "length_mm", "slots[].position"
    std::string type;   // "mm", "kg", "W", "number", "word", "yes/no": a fact with its origin; "plain word", "words", "count": without
};
std::vector<FieldDescription> fieldsOfKind(const PartKind& kind);

}  // namespace rw
