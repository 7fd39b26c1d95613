// `rigwright parts fits FILE --kind KIND`.
#pragma once

#include "commands/command.h"

namespace rw {

void addPartsFits(CLI::App& parts, Run& run);

}  // namespace rw
