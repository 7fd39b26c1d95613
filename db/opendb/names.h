// What parts are called: names as lists have them, short names for labels, the line of products that a name belongs to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rw::opendb {

inline constexpr std::size_t mostOfShortName = 22;  // characters, as in db/README.md

// Without the manufacturer at its front, whatever its case: "Asus ROG STRIX …" of ASUS is "ROG STRIX …". `name` is collapsed.
std::string nameWithout(const std::string& manufacturer, const std::string& name);

// The words of a name that tell which part it is, not what many are (colours, sizes, forms, kinds of memory: "Black", "16GB",
// "ATX", "DDR5").
std::vector<std::string> tellingWords(const std::string& name);

// Of those as many as fit beside `ending`; never empty where the name is not.
std::string shortNameOf(const std::string& name, const std::string& ending = {});
std::string shortNameOf(const std::vector<std::string>& words, const std::string& ending = {});

// The words before the first that tells nothing: "Vengeance RGB" of "Vengeance RGB 64GB (2x32GB) DDR5 …". Empty where there is none.
std::string productLine(const std::string& name);

}  // namespace rw::opendb
