// `rigwright parts search TEXT`.
#pragma once

#include "commands/command.h"

namespace rw {

void addPartsSearch(CLI::App& parts, Run& run);

}  // namespace rw
