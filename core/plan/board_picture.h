// A motherboard's own picture: its sockets, slots and ports, the links they hang on as populated, what stands in them, and
// what was found about each. The window draws it; `check --json` prints it as `board`.
#pragma once

#include "plan/evaluate.h"
#include "scene/board_links.h"

namespace rw {

struct BoardPlace {
    enum class Kind { CpuSocket, MemorySlot, Slot, M2, Sata };
    enum class From { Processor, Chipset, Unknown };
    Kind kind = Kind::Slot;
    std::string name;                    // "PCI_E1"; SATA ports are one place, "SATA"
    std::string size;                    // "x16", "2280", "AM5", "DDR5"; of SATA ports how many are alive: "4 of 6"
    From from = From::Unknown;           // what the link goes to
    std::string wired, now;              // "CPU 4.0 x16" alone, "CPU 4.0 x8" as populated; empty where unknown or in doubt
    bool isOff = false;
    std::vector<std::string> because;    // the places in use that changed it
    Origin origin = Origin::Missing;     // of `now`
    std::vector<ItemId> items;           // what stands in it; of SATA ports all their drives
    std::string guest;                   // its short name; "2 drives"
    std::optional<Verdict> worst;        // of the findings about the board and what stands here
    std::vector<std::size_t> findings;   // their numbers in the evaluation
    std::optional<Point> at;             // its middle on the board, of an M.2 socket its connector: x from the rear, y down from the upper edge
};

struct BoardPicture {
    ItemId board;
    std::string name, chipset;
    Length depth, height;                // of the board; ATX where unknown
    std::vector<BoardPlace> places;      // socket, memory, slots, M.2, SATA, each in the board's own order
};

std::string placeKindText(BoardPlace::Kind kind);  // "cpu_socket", "memory_slot", "slot", "m2", "sata": as in JSON
std::string fromText(BoardPlace::From from);       // "cpu", "chipset", "unknown"

// One for each motherboard that stands.
std::vector<BoardPicture> boardPictures(const Evaluation& evaluation);

}  // namespace rw
