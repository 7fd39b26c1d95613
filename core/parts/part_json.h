// Parts in JSON: the same form in the curated catalogue under db/ and embedded in rig files. See db/README.md.
#pragma once

#include <string>

#include "parts/json_text.h"
#include "parts/part.h"

namespace rw {

// What a bare number or word stands for where a fact is expected: nothing (a catalogue entry gives the origin of each), or a
// value the user measured (parts written by hand: origin `user`, also of an object that names none).
enum class BareValues { Refused, Measured };

// Throws DataError naming `where` and the field. Unknown fields are refused: a misspelt number must not vanish.
Part readPart(const Json& json, const std::string& where, BareValues bare = BareValues::Refused);
Json writePart(const Part& part);

}  // namespace rw
