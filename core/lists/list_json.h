// The part list for programs, as formats/json.cpp writes it.
#pragma once

#include <string>

#include "lists/part_list.h"

namespace rw {

inline constexpr const char* kListJsonFormat = "rigwright-part-list";
inline constexpr int kListJsonVersion = 1;

// Throws DataError: what is wrong, and where in it.
PartList readListJson(const std::string& text, const std::string& where);

}  // namespace rw
