// Where a part can go, and where it goes best: one function for double click, auto-place and whatever else places parts.
#pragma once

#include "plan/evaluate.h"

namespace rw {

struct Candidate {
    Placement placement;
    Pose pose;              // of the piece there, in the board frame
    bool taken = false;     // something else stands on the mount
    bool suits = true;      // by size: an x16 card in an x16 slot, a 140 mm fan on a 140 mm mount
};

// Every mount in the rig that takes a plug of the piece's kind, in mount order: hosts as added, mounts as they list them.
// A mount the item itself provides is none. `self` marks whose own mount does not count as taken.
std::vector<Candidate> candidates(const Scene& scene, const Piece& piece, const ItemId& self);

// Where a piece of an item may go when it is placed at its best: every free mount that suits it, or every free one where
// none does, in mount order. Of memory only the first, by the board's own order, which its channels ask for.
std::vector<Placement> bestPlaces(const Scene& scene, const Item& item, const Piece& piece);

// The mount a placement means, of what stands; null where there is none.
const Mount* mountOf(const Scene& scene, const Placement& placement);

// Every piece of the item that is not placed at its best free mount: least severe worst verdict, then fewest findings,
// then widest margin, then mount order (memory by the board's own order alone). Refused, with the reason, where no mount takes it. A part that needs no mount (a
// case, a list-only part) stands as it is.
Result<Rig> placeAtBest(const Rig& rig, const ItemId& id);

Result<Rig> addAtBest(const Rig& rig, PartPtr part);

// Sorts better rigs first; what "best" means stands here once.
struct Score {
    int worst = 0;          // severity of the worst finding, 0 where there is none
    int findings = 0;
    std::int64_t margin = 0;  // least room in µm over the part's own findings; large where none states one
    bool operator<(const Score& o) const;
};

// As people call it: "PCIe slot", behind "no free".
std::string mountName(MountKind kind);

Refusal noFreeMount(const Part& part, const Piece& piece);
Score scoreOf(const Evaluation& evaluation, const ItemId& id);

}  // namespace rw
