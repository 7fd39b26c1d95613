// Small work on words, ASCII letters only where case is meant.
#pragma once

#include <string>
#include <string_view>

namespace rw {

std::string lowerCase(std::string_view text);
std::string trimmed(std::string_view text);      // without blanks, tabs and line ends at its ends
void replaceAll(std::string& text, std::string_view what, std::string_view with);

}  // namespace rw
