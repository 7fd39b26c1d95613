// Processor sockets: one word for each, however it is written, and which take the same cooler mount.
#pragma once

#include <string>
#include <vector>

namespace rw {

// "LGA 1700", "Socket AM5", "TR4" as "LGA1700", "AM5", "STR4": what two names of one socket share.
std::string socketName(const std::string& words);
bool isSameSocket(const std::string& a, const std::string& b);
bool names(const std::vector<std::string>& sockets, const std::string& socket);

// Whether coolers for one of them go on the other by the holes: a family of sockets with one pattern and height.
enum class SameMount {
    No,
    Usually,    // one pattern and height; makers mostly name both
    Mostly,     // the pattern is the same, but some coolers need a back plate or a height of their own
};
SameMount sameMount(const std::string& a, const std::string& b);

}  // namespace rw
