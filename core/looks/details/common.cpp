#include "looks/details/common.h"

#include <algorithm>
#include <cctype>

namespace rw {

bool holds(std::string_view name, std::string_view lowerCaseWord)
{
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    return std::search(name.begin(), name.end(), lowerCaseWord.begin(), lowerCaseWord.end(), same) != name.end();
}

}  // namespace rw
