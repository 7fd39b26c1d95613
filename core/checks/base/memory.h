// What stands in a board's memory slots, in which channels, and how much of it works.
#pragma once

#include "checks/base/places.h"
#include "checks/base/tally.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/memory_kit.h"

namespace rw {

struct BoardMemory {
    Standing<Motherboard> board;
    std::optional<Standing<Cpu>> cpu;
    std::vector<Standing<MemoryKit>> modules;       // by their kits' ids, then their numbers
    std::vector<Listed<MemoryKit>> kits;            // of those modules, each once, by id
    std::map<std::string, long> filled;             // modules by channel; empty where the board's slots name none

    long count() const { return static_cast<long>(modules.size()); }
    long slots() const { return static_cast<long>(board.spec->dimms.size()); }
    long boardChannels() const { return board.spec->channels(); }  // 0 where nothing says
    long cpuChannels() const;                                      // 0 where nothing says
    long channels() const;   // the fewer of both where both are known, else of the one that is; 0 where neither is
    // A processor with fewer channels than the board leaves the slots of the others dead.
    bool hasDeadSlots() const { return cpuChannels() > 0 && cpuChannels() < boardChannels(); }
    long usableSlots() const;
    long inLiveChannels() const;  // modules there, if the channels with most of them are those that work
    long working() const { return std::min({count(), usableSlots(), inLiveChannels()}); }
    std::string socket() const;   // of the board, else of its processor; empty where neither says
    std::vector<const Item*> items() const;  // the kits
};

// Every board with memory on it.
std::vector<BoardMemory> boardMemories(const Scene& scene);

// A board's slots in the order sticks go in; empty where its maker's order is unknown.
std::vector<const BoardDimm*> fillOrder(const Motherboard& board);

// Modules that only run at all with a buffer of their own.
bool isRegistered(const MemoryKit& kit);

}  // namespace rw
