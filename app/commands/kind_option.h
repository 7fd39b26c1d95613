// A kind of part as it is typed on the command line: its id, or the short word everybody uses ("gpu", "psu").
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace rw {

// An option that takes a kind; `kind` gets its id. What is no kind stays as it was typed.
CLI::Option* addKindOption(CLI::App& verb, const std::string& name, std::string& kind, const std::string& help);

void requireKind(const std::string& kind);   // throws DataError where there is no such kind

}  // namespace rw
