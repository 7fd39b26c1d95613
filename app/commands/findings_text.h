// The findings and figures of a rig for a person at a terminal: by severity, wrapped, totals at the end.
#pragma once

#include <string>

#include "commands/advice.h"

namespace rw {

std::string findingsText(const Advice& advice);

// Words wrapped at `width` columns (counted in code points), every line but the first indented.
std::string wrapped(const std::string& text, std::size_t width, std::size_t indent);

// Columns of the terminal, 100 where there is none, within 60 to 120.
std::size_t terminalWidth();

}  // namespace rw
