// An M.2 drive and the kind and width of its socket.
#pragma once

#include "checks/rows.h"
#include "checks/sharing_rows.h"

namespace rw::test::m2_link_rows {

inline void socket(SmallRig& r, const char* drives) { r.board.m2[0].drives = word(drives); }

inline const Row rows[] = {
    {"NVMe in a socket for both", {}},
    {"SATA in a socket for both", [](SmallRig& r) { r.drive.interface = word("SATA"); }},
    {"NVMe in one for NVMe", [](SmallRig& r) { socket(r, "PCIe"); }},
    {"SATA in one for NVMe", [](SmallRig& r) { socket(r, "PCIe"); r.drive.interface = word("SATA"); }, "problem", kAny, kAny, kAny, "Drive is a SATA drive; M2 of Board takes PCIe (NVMe) drives only"},
    {"SATA in one for NVMe, estimated", [](SmallRig& r) { r.board.m2[0].drives = word("PCIe", Origin::Estimated); r.drive.interface = word("SATA"); }, "warning"},
    {"NVMe in one for SATA", [](SmallRig& r) { socket(r, "SATA"); }, "problem", kAny, kAny, kAny, "is a PCIe (NVMe) drive"},
    {"SATA in one for SATA", [](SmallRig& r) { socket(r, "SATA"); r.drive.interface = word("SATA"); }},
    {"a drive of unknown kind in one for both", [](SmallRig& r) { r.drive.interface = {}; }},
    {"a drive of unknown kind in one for NVMe", [](SmallRig& r) { socket(r, "PCIe"); r.drive.interface = {}; }, "not_checked", kAny, kAny, kAny, "Whether Drive is a SATA or an NVMe drive"},
    {"NVMe in a socket wired for PCIe, kind not given", [](SmallRig& r) { r.board.m2[0].drives = {}; }},
    {"SATA in a socket wired for PCIe, kind not given", [](SmallRig& r) { r.board.m2[0].drives = {}; r.drive.interface = word("SATA"); }, "not_checked", kAny, kAny, kAny, "Whether M2 of Board takes SATA or NVMe"},
    {"two lanes", [](SmallRig& r) { r.board.m2[0].link = word("chipset 4.0 x2"); }, "note", kAny, kAny, kAny, "gives it chipset 4.0 x2"},
    {"an older generation", [](SmallRig& r) { r.board.m2[0].link = word("chipset 3.0 x4"); }, "note"},
    {"two lanes because of a card", [](SmallRig& r) { share(r, "M2", "S1", "CPU 4.0 x2"); }, "note", kAny, kAny, kAny, "gives it CPU 4.0 x2, because of S1"},
    {"a drive of two lanes in two", [](SmallRig& r) { r.board.m2[0].link = word("chipset 4.0 x2"); r.drive.interface = word("PCIe 4.0 x2"); }},
    {"link unknown", [](SmallRig& r) { r.board.m2[0].link = {}; }, "not_checked", kAny, kAny, kAny, "How M2 of Board is wired"},
    {"link unknown, a SATA drive", [](SmallRig& r) { r.board.m2[0].link = {}; r.drive.interface = word("SATA"); }},
    {"not placed", [](SmallRig& r) { socket(r, "SATA"); r.unplaced.insert("storage"); }},
    {"off as populated: told elsewhere", [](SmallRig& r) { share(r, "M2", "S1", "off"); }},
};

}  // namespace rw::test::m2_link_rows
