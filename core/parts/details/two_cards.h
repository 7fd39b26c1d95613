// What people choose a board by who want two cards in it.
#pragma once

#include "parts/kinds/motherboard.h"

namespace rw {

// The long slots (x16) that are wired to the processor with eight lanes or more, from the processor on; nothing where a long
// slot's place or link is not known, or whether it is the processor's.
std::optional<std::vector<const BoardSlot*>> cardSlots(const Motherboard& board);

// How many slots the second of them lies below the first: 3 leaves room for a card of three slots. Absent with fewer than two.
NumberFact cardSlotSpacing(const Motherboard& board);

// Whether the first two keep eight lanes each with both in use, by the rows of shared lanes; rows for certain processors
// and for further slots in use are left out, they tell of the rig and not of the board.
FlagFact runsEightEight(const Motherboard& board);

}  // namespace rw
