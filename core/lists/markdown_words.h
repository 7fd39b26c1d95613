// Names and sentences within Markdown.
#pragma once

#include <string>

namespace rw {

// Data that must not end its cell, its link or its line, or start markup of its own: a backslash before every sign that could.
std::string markdownEscaped(const std::string& words);

}  // namespace rw
