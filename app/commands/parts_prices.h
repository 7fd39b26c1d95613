// `rigwright parts prices show ID | set ID AMOUNT | import FILE` and `rigwright parts rate CURRENCY INTO [RATE]`.
#pragma once

#include "commands/command.h"

namespace rw {

void addPartsPrices(CLI::App& parts, Run& run);

}  // namespace rw
