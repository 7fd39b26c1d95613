// The window as the command line opens it: the user's catalogue, the samples, and the ways out of the program.
#pragma once

#include "window/window.h"

namespace rw {

WindowOptions windowOptions(const std::filesystem::path& file);

}  // namespace rw
