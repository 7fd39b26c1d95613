// What is usual for a socket or a chipset, where nobody says it of the board itself: it can warn, never call anything a problem.
#pragma once

#include "parts/fact.h"

namespace rw {

// The forms of memory module that boards with a socket take, as a board's own field has them: "UDIMM", "RDIMM/LRDIMM".
// Absent for other sockets.
TextFact usualMemoryForm(const std::string& socket);

// The first BIOS that runs processors of a series on boards with a chipset ("AMD X570"), as a board's own list has it: "any",
// "none", a version ("AGESA 1.1.7.0"), or "newer" than the first ones. Absent where no source was found.
TextFact usualBios(const std::string& chipset, const std::string& series);

}  // namespace rw
