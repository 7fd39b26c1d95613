// Graphics chips by the name they are sold under.
#pragma once

#include <string>

namespace rw::opendb {

// "GeForce RTX 3080" of "GeForce RTX 3080 10 GB": without how much memory the card has, which stands in a field of its own.
std::string chipModel(const std::string& chipset);

// "Ampere"; empty where it is not in the table or where several were sold under the name.
std::string chipArchitecture(const std::string& model);

// The generation of its NVLink bridge, or "none".
std::string chipNvlink(const std::string& model);

}  // namespace rw::opendb
