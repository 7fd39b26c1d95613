// The first column of published lists: what parts are called there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rw {

// "Video Card" of "GPU", "Graphics card 2", "video card"; "Storage" of "Storage: SSD"; nothing where it is no type anybody uses.
std::optional<std::string> listTypeOf(std::string_view written);

// Where rows of a type stand in published lists; all that are no type of theirs, and "Custom", are last.
int listTypeOrder(std::string_view type);

// The type that a line begins with, and how long it is there: {"CPU Cooler", 10} of "CPU Cooler Noctua NH-D15".
struct LeadingType { std::string type; std::size_t length; };
std::optional<LeadingType> leadingListType(std::string_view line);

}  // namespace rw
