// The headers of a board that a case's front ports need.
#pragma once

#include <string>
#include <vector>

namespace rw::opendb {

struct FrontHeaders { int usb2 = 0, usb3 = 0, usbC = 0; };

// "2 x USB 3.0", "USB 3.2 Gen 2 Type-C x 1", "USB 2.0 Type-A": one header of USB 2.0 or USB 3 serves two ports, one of USB-C
// a single one. All zero where no entry is understood.
FrontHeaders frontHeaders(const std::vector<std::string>& entries);

// The entries of one text: "USB 3.2 Gen 2 Type-C      USB 3.2 Gen 1 Type-A", "USB 3.2 Gen 1 Type-AUSB 2.0 Type-A".
std::vector<std::string> frontEntries(const std::string& text);

}  // namespace rw::opendb
