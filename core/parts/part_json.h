// Parts in JSON: the same form in the curated catalogue under db/ and embedded in rig files. See db/README.md.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "parts/part.h"

namespace rw {

using Json = nlohmann::ordered_json;

// Throws DataError naming `where` and the field. Unknown fields are refused: a misspelt number must not vanish.
Part readPart(const Json& json, const std::string& where);
Json writePart(const Part& part);

}  // namespace rw
