// Names of fields, checks and lists as people read them, made from the names that files use.
#pragma once

#include <string>

#include "units/text.h"

namespace rw {

// "psu_limit_with_cage_mm" → "PSU limit with cage"; "slots[1].position" → "Slot 2: position"; "gpu_sag" → "GPU sag".
std::string fieldTitle(const std::string& path);

// What the number counts: "mm" or "in", "kg", "W", "GB", "MT/s", "dB(A)"; empty for plain numbers and words.
std::string fieldUnit(const std::string& path, LengthUnit lengths = LengthUnit::Millimetre);

// Whether the field is a length; and whether it is one that fans are sold by ("size_mm"), which is in mm whatever others are in.
bool isLength(const std::string& path);
bool isTradeSize(const std::string& path);

}  // namespace rw
