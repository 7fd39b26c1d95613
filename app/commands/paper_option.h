// The paper a PDF is made for.
#pragma once

#include <QPageSize>

#include <CLI/CLI.hpp>

namespace rw {

void addPaperOption(CLI::App& verb, std::string& word);   // --paper a4|letter
QPageSize paperOf(const std::string& word);               // empty: what the country uses

}  // namespace rw
