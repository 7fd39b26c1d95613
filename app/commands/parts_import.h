// `rigwright parts import opendb PATH`.
#pragma once

#include "commands/command.h"

namespace rw {

void addPartsImport(CLI::App& parts, Run& run);

}  // namespace rw
