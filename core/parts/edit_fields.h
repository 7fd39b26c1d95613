// Pure edits of a part, field by field, as a form makes them: a part and what was typed in, a part or a refusal out. A path is
// one of field_entries.h: "length_mm", "slots[0].position".
#pragma once

#include <map>
#include <string>

#include "parts/part.h"
#include "units/result.h"

namespace rw {

// The field as typed; facts get origin `user`. Lengths may be typed in mm, cm or inches ("12.4 in"), masses in kg, g or lb,
// a point or a comma before the decimals; a length without a unit is in `lengths`. Empty: the field is not known.
Result<Part> withField(const Part& part, const std::string& path, const std::string& typed, LengthUnit lengths = LengthUnit::Millimetre);

// The field as `other`, a part of the same kind, has it, with its origin.
Result<Part> withFieldOf(const Part& part, const std::string& path, const Part& other);

// Of lists: the part's own rows, then those `other` has beyond them, up to `count` in all.
Result<Part> withRowsOf(const Part& part, const std::string& list, const Part& other, std::size_t count);
Result<Part> withRow(const Part& part, const std::string& list);  // an empty one at the end
Result<Part> withoutRow(const Part& part, const std::string& list, std::size_t row);

// Every field as one would type it, by path: "313.5", "yes", "ATX, EATX". What is not known is empty or left out.
using FieldValues = std::map<std::string, std::string>;
FieldValues valuesOf(const Part& part, LengthUnit lengths = LengthUnit::Millimetre);

}  // namespace rw
