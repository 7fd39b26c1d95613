// Another part in the place of one that is there: what stood on the old one moves over where the new one has the mount.
#pragma once

#include "plan/placing.h"

namespace rw {

// The item a part takes the place of when it is added: a rig has one case, and one of each part whose only mount is taken.
const Item* replacedBy(const Rig& rig, const Part& part);

Result<Rig> swapPart(const Rig& rig, const ItemId& id, PartPtr part);

// The part is known better now: every item of it takes the new numbers and stays where it is; what stood on a mount that is
// no more is placed anew where it can be. Prices and waivers stay.
Rig withBetterPart(const Rig& rig, const PartPtr& part);

}  // namespace rw
