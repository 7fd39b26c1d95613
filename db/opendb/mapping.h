// From records of BuildCores OpenDB (https://github.com/buildcores/buildcores-open-db, ODC-By 1.0) to our parts. Its schemas
// fix the units; its zeros often mean "unknown", and some records are not what they are filed as.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "parts/json_text.h"
#include "parts/part.h"

namespace rw::opendb {

// The key under which a part names its record among its sources.
inline constexpr const char* sourceKey = "opendb";

struct Mapped {
    std::optional<Part> part;           // absent: rejected
    std::string rejected;               // why: "not a power supply"
    std::vector<std::string> dropped;   // values that were not taken over, and why: "length: not plausible"
};

// `category` is the record's folder: "GPU". Every value keeps its origin: opendb-verified where the record was checked by
// hand, else opendb; weaker where it was derived. Never throws for what a record holds.
Mapped mapRecord(const std::string& category, const Json& record);

// What only all parts together tell: records of one product become the best of them, ratings far off their chip's median are
// dropped, families fill gaps. Afterwards parts stand by id. What is usual for their kind is not among their values: whoever
// reads a part from the catalogue adds it, below all that any layer knows (db/layers.h).
struct Refined {
    int merged = 0;                       // records that went into another one
    std::map<std::string, int> dropped;   // reason → values
    std::map<std::string, int> filled;    // what families gave: "memory height" → parts
};
Refined refine(std::vector<Part>& parts);

}  // namespace rw::opendb
