// The findings and figures of a rig for scripts. The keys and their order are a promise; README.md describes them.
#pragma once

#include <string>

#include "plan/evaluate.h"

namespace rw {

std::string findingsJson(const Evaluation& evaluation);

}  // namespace rw
