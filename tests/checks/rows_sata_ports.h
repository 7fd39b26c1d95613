// SATA ports against the drives that need one.
#pragma once

#include "checks/rows.h"
#include "checks/sharing_rows.h"

namespace rw::test::sata_ports_rows {

inline void ports(SmallRig& r, double count, Origin origin = Origin::User) { r.board.sata = num(count, origin); }

// A port at the board's front edge, in the middle of the card of S1.
inline void portUnderTheCard(SmallRig& r)
{
    BoardPort port;
    port.name = "SATA block";
    port.type = "sata";
    port.x = len(235);
    port.y = len(190);
    r.board.ports.push_back(port);
}

inline const Row rows[] = {
    {"no SATA drive", [](SmallRig& r) { r.board.sata = {}; }},
    {"fewer drives than ports", [](SmallRig& r) { addDrives(r, 2); }},
    {"as many", [](SmallRig& r) { addDrives(r, 6); }},
    {"one too many", [](SmallRig& r) { addDrives(r, 7); }, "problem", 7, 6, -1, "7 needed for SATA drive"},
    {"one too many, estimated", [](SmallRig& r) { addDrives(r, 7); ports(r, 6, Origin::Estimated); }, "warning", 7, 6, -1},
    {"no ports at all", [](SmallRig& r) { addDrives(r, 1); ports(r, 0); }, "problem", 1, 0, -1},
    {"ports unknown", [](SmallRig& r) { addDrives(r, 1); r.board.sata = {}; }, "not_checked", 1, kAny, kAny, "how many Board has is unknown"},
    {"two are off", [](SmallRig& r) { addDrives(r, 5); share(r, "SATA 5+6", "M2", "off"); }, "problem", 5, 4, -1, "4 left on Board because of M2"},
    {"two are off, enough are left", [](SmallRig& r) { addDrives(r, 4); share(r, "SATA 5+6", "M2", "off"); }},
    {"they would be off with a SATA drive", [](SmallRig& r) { addDrives(r, 5); share(r, "SATA 5+6", "M2", "off", "SATA"); }},
    {"a SATA drive in the M.2 socket needs no port", [](SmallRig& r) { ports(r, 0); r.drive.interface = word("SATA"); }},
    {"one is covered, and it is needed", [](SmallRig& r) { addDrives(r, 6); portUnderTheCard(r); }, "warning", 6, 5, -1, "1 covered by a card"},
    {"one is covered, enough are left", [](SmallRig& r) { addDrives(r, 5); portUnderTheCard(r); }},
    {"a disk in its bay", [](SmallRig& r) { r.disk = sataDrive(); ports(r, 0); }, "problem", 1, 0, -1},
};

}  // namespace rw::test::sata_ports_rows
