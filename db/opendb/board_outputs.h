// What a board's record says of networks and displays, in the catalogue's words. Empty where it says nothing.
#pragma once

#include <string>

#include "db/opendb/record.h"

namespace rw::opendb {

std::string wiredNetwork(const Record& record);     // "2.5 GbE", "10 GbE, 2.5 GbE", "2 x 1 GbE"
std::string wirelessNetwork(const Record& record);  // "Wi-Fi 6E", "none"
std::string displayOutputs(const Record& record);   // "HDMI, DP", "none"

}  // namespace rw::opendb
