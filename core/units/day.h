// Days as they are written in lists: "2026-11-28" (ISO 8601).
#pragma once

#include <optional>
#include <string>

namespace rw {

// Days since 1970-01-01; nothing where the text is not a day that there is, written so.
std::optional<int> dayFromText(const std::string& text);

}  // namespace rw
