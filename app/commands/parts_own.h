// rigwright parts correct | correction | add | forget: what the user knows of parts.
#pragma once

#include "commands/command.h"

namespace rw {

void addPartsOwn(CLI::App& parts, Run& run);

}  // namespace rw
