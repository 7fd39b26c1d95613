// What a person corrected of a part, as a small file to hand to whoever keeps the catalogue.
#pragma once

#include <functional>
#include <string>

#include "parts/json_text.h"
#include "parts/part.h"

namespace rw {

// {"format": "rigwright-correction", "version": 1, "part": {id, kind, manufacturer, name, part_numbers, sources},
//  "values": [{"field", "was", "is"}]}: values as part files have them, a list of rows as one; null where there was none.
Json correctionOf(const Part& mine, const Part& below);

// An id for a part of the user's own, "own-my-case", that `isTaken` says is free. Latin letters and digits only.
std::string ownId(const std::string& name, const std::function<bool(const std::string&)>& isTaken);

}  // namespace rw
