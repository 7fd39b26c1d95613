// How a cooler's kit seats it on a socket: some sit off the middle there, on purpose (AM5 and its hot chiplets) or for want
// of room.
#pragma once

#include "parts/part.h"

namespace rw {

struct CoolerSeat {
    std::string name;                  // "offset bars": the cooler's switch "seat_offset_bars" chooses among several
    std::vector<std::string> sockets;
    LengthFact down, front;            // from the socket's middle toward the first slot, and toward the front; negative: away
    void visit(FieldVisitor& v);
    std::string switchName() const;
};

// A mounting kit that is not in the box; the cooler's switch "kit_am5" says that it is there.
struct CoolerKit {
    std::string name;                  // "NM-AM5/4-MP83"
    std::vector<std::string> sockets;
    FlagFact free;                     // the maker sends it for nothing
    void visit(FieldVisitor& v);
    std::string switchName() const;    // "kit_NM-AM5/4-MP83"
};
void addKitOptions(std::vector<StateOption>& options, const std::vector<CoolerKit>& kits);

// For each socket the row whose switch is on, else its first one.
std::vector<SeatShift> seatShifts(const std::vector<CoolerSeat>& seats, const State& state);

// A switch for each row of which another takes the same socket.
void addSeatOptions(std::vector<StateOption>& options, const std::vector<CoolerSeat>& seats);

}  // namespace rw
