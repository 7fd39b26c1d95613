// The M.2 sockets of a board's record.
#pragma once

#include <string>
#include <vector>

#include "db/opendb/record.h"
#include "parts/kinds/motherboard.h"

namespace rw::opendb {

// Of a detailed record: a row is a socket; those for a wireless module are left out.
std::vector<BoardM2> m2Sockets(const Record& record);

// Of another record: most list a socket in two rows, one for short drives ("2242-2260") and one for long ones ("2280"). Half
// of them are counted then; without that pattern nobody knows what a row is, and none is.
std::vector<BoardM2> m2SocketsOfPairs(const Record& record);

// "2242/2260/2280" of "2280, 2260 / 2242": the lengths of 22 mm wide drives, shortest first. Sockets for 25 mm take those, too.
std::string m2Lengths(const std::string& words);

}  // namespace rw::opendb
