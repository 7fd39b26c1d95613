// Rows of boards whose places share lanes.
#pragma once

#include "support/extra_parts.h"

namespace rw::test {

inline void share(SmallRig& r, const char* target, const char* when, const char* link, const char* drive = "", Origin origin = Origin::User)
{
    r.board.sharing.push_back({target, when, drive, "", {}, word(link, origin)});
}

inline void forLanes(SmallRig& r, const char* target, double lanes, const char* link)
{
    r.board.sharing.push_back({target, "", "", "", num(lanes), word(link)});
}

inline void addX1(SmallRig& r, const char* slot)
{
    r.addIn = AddInCard();
    r.addIn->size = word("x1");
    r.addInSlot = slot;
}

inline Storage sataDrive()
{
    Storage drive;
    drive.form = word("2.5");
    drive.interface = word("SATA");
    drive.height = len(7);
    return drive;
}

// So many SATA drives in the list, none of them placed.
inline void addDrives(SmallRig& r, int count)
{
    r.after = [count](Rig& rig) {
        for (int i = 0; i < count; ++i) rig = addItem(rig, partOf("storage", "sata " + std::to_string(i), "SATA drive", sataDrive()));
    };
}

}  // namespace rw::test
