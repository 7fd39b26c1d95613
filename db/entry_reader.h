// One entry of the curated catalogue, read with more distrust than a rig file: it was written by hand.
#pragma once

#include <filesystem>

#include "parts/part.h"

namespace rw {

// Throws DataError: "<file>: spec.length_mm: origin is missing or unknown".
Part readEntry(const std::filesystem::path& file);

}  // namespace rw
