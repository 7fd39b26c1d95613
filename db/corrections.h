// What a person corrected of a part, as a small file to hand to whoever keeps the catalogue.
#pragma once

#include "parts/json_text.h"
#include "parts/part.h"

namespace rw {

// {"format": "rigwright-correction", "version": 1, "part": {id, kind, manufacturer, name, part_numbers, sources},
//  "values": [{"field", "was", "is"}]}: values as part files have them, a list of rows as one; null where there was none.
Json correctionOf(const Part& mine, const Part& below);

}  // namespace rw
