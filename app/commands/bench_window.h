// The window's part of `rigwright bench`, on a display or an Xvfb of our own. Throws DataError where there is neither.
#pragma once

#include <filesystem>
#include <string>

#include "rig/rig.h"

namespace rw {

std::string benchStartJson(const std::filesystem::path& file);
std::string benchRenderJson(const std::vector<Rig>& rigs, const std::string& quality, int frames);

}  // namespace rw
