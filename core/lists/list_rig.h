// From the rows of a list to a rig in which everything stands where it fits best.
#pragma once

#include <vector>

#include "lists/part_list.h"
#include "rig/rig.h"

namespace rw {

// A part for a row that the catalogue has none for: of the row's kind where it names one, with what its name tells and else
// what is usual for the kind, so that no check says of it that it fits and other parts find their places on it; anything else
// is an entry of the list only. Its id begins with "custom".
PartPtr customPart(const ListRow& row);

struct ListRig {
    Rig rig;
    std::vector<std::string> unplaced;   // of each part that found no place: one sentence
};

// `base` with the list's parts. `parts` has one for each row of the list, null for a row to leave out; rows that were struck
// through are left out. Parts of one's own that differ get ids that differ. Prices in another currency than the rig's go with a note beside the part, not as a price.
ListRig withList(const Rig& base, const PartList& list, const std::vector<PartPtr>& parts);

}  // namespace rw
