// The part numbers of a record, without what shops and splitting left among them.
#pragma once

#include <string>
#include <vector>

#include "parts/json_text.h"

namespace rw::opendb {

// From metadata.part_numbers, or from identifiers.identifiers where their type is "mpn" (records from September 2026 on).
// Each once; `junk` counts those that were left out.
std::vector<std::string> partNumbersOf(const Json& record, int& junk);

// By which records of one product are found: upper case, letters and digits alone. Empty where the number is too short or
// too plain to name one product ("AC", "3.1").
std::string matchingKey(const std::string& partNumber);

}  // namespace rw::opendb
