// The findings and figures of a rig for scripts. The keys and their order are a promise; README.md describes them.
#pragma once

#include <string>

#include "commands/advice.h"

namespace rw {

std::string findingsJson(const Advice& advice);

}  // namespace rw
