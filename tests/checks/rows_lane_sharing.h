// What the use of one place on the board takes from another: what is off, what is left.
#pragma once

#include "checks/rows.h"
#include "checks/sharing_rows.h"

namespace rw::test::lane_sharing_rows {

inline void second(SmallRig& r) { r.second = r.card; }

inline const Row rows[] = {
    {"nothing is shared", {}},
    {"two cards, nothing is shared", [](SmallRig& r) { second(r); }},
    {"off with the other card", [](SmallRig& r) { second(r); share(r, "S4", "S1", "off"); }, "problem", 0, 16, -16, "Second card stands in S4 of Board, which is off because of S1"},
    {"the same, estimated", [](SmallRig& r) { second(r); share(r, "S4", "S1", "off", "", Origin::Estimated); }, "warning", 0, 16, -16},
    {"the same, unverified upstream", [](SmallRig& r) { second(r); share(r, "S4", "S1", "off", "", Origin::OpenDb); }, "problem"},
    {"one lane is lost to an x1 card", [](SmallRig& r) { addX1(r, "S2"); share(r, "S2", "S1", "off"); }, "problem", 0, 1, -1, "Add-in card stands in S2"},
    {"the card of a riser", [](SmallRig& r) { r.riser = Riser(); r.onFrame = true; share(r, "S1", "M2", "off"); }, "problem", 0, 16, -16, "Card stands in S1"},
    {"an M.2 drive turns a slot off", [](SmallRig& r) { share(r, "S1", "M2", "off"); }, "problem", 0, 16, -16, "because of M2"},
    {"a slot turns an M.2 socket off", [](SmallRig& r) { share(r, "M2", "S1", "off"); }, "problem", 0, 4, -4, "Drive stands in M2 of Board, which is off because of S1"},
    {"an empty slot is off", [](SmallRig& r) { share(r, "S4", "M2", "off"); }, "note", kAny, kAny, kAny, "With Drive in M2, S4 of Board is off"},
    {"two empty slots are off", [](SmallRig& r) { share(r, "S4", "M2", "off"); share(r, "S3", "M2", "off"); }, "note", kAny, kAny, kAny, "With Drive in M2, S3, S4 of Board are off"},
    {"an empty slot is not off while nothing causes it", [](SmallRig& r) { share(r, "S3", "S4", "off"); }},
    {"only for a SATA drive", [](SmallRig& r) { share(r, "S1", "M2", "off", "SATA"); }},
    {"for a SATA drive, and it is one", [](SmallRig& r) { share(r, "S1", "M2", "off", "SATA"); r.drive.interface = word("SATA"); }, "problem"},
    {"for a PCIe drive, and it is none", [](SmallRig& r) { share(r, "S1", "M2", "off", "PCIe"); r.drive.interface = word("SATA"); }},
    {"wired to nothing", [](SmallRig& r) { r.board.slots[0].link = word("off"); }, "problem", 0, 16, -16, "which is off: 0 of 16"},
    {"off with processors of a series", [](SmallRig& r) { second(r); share(r, "S4", "", "off"); r.board.sharing.back().cpus = "Ryzen 5000"; }, "problem", 0, 16, -16, "off with Processor"},
    {"an empty slot is off with two others in use", [](SmallRig& r) { second(r); share(r, "S3", "S1+S4", "off"); }, "note", kAny, kAny, kAny, "Card and Second card leave these places of Board off: S3"},
    {"an empty slot is off with processors of a series", [](SmallRig& r) { share(r, "S4", "", "off"); r.board.sharing.back().cpus = "Ryzen 5000"; }, "note", kAny, kAny, kAny, "Processor leaves these places of Board off: S4"},
    {"a graphics card gets less: told by pcie_lanes", [](SmallRig& r) { second(r); share(r, "S1", "S4", "CPU 4.0 x8"); }},
    {"a drive gets less: told by m2_link", [](SmallRig& r) { share(r, "M2", "S1", "CPU 4.0 x2"); }},
    {"the processor's series unknown", [](SmallRig& r) { r.cpu.series = {}; share(r, "S1", "", "off"); r.board.sharing.back().cpus = "Ryzen 4000G"; }, "not_checked", kAny, kAny, kAny, "The series of Processor is unknown, and what S1 of Board gets"},
    {"the processor's lanes unknown", [](SmallRig& r) { r.cpu.lanes = {}; forLanes(r, "S1", 28, "CPU 3.0 x8"); }, "not_checked", kAny, kAny, kAny, "How many lanes Processor has is unknown"},
    {"the same for an empty slot", [](SmallRig& r) { r.cpu.lanes = {}; forLanes(r, "S4", 28, "CPU 3.0 x8"); }},
    {"the same where it takes nothing away", [](SmallRig& r) { r.cpu.lanes = {}; forLanes(r, "S1", 28, "CPU 4.0 x16"); }},
    {"the kind of a drive unknown", [](SmallRig& r) { r.drive.interface = {}; share(r, "S1", "M2", "off", "SATA"); }, "not_checked", kAny, kAny, kAny, "Whether Drive is a SATA or an NVMe drive is unknown, and what S1"},
    {"what is off is in nobody's way", [](SmallRig& r) { second(r); share(r, "S4", "", "off"); r.board.sharing.back().cpus = "Ryzen 5000"; share(r, "S1", "S4", "off"); }, "problem", kAny, kAny, kAny, "Second card stands in S4"},
    {"ports in another spelling", [](SmallRig& r) { for (const char* ports : {"SATA5+6", "SATA 5/6", "SATA 5, 6", "SATA 3-6"}) share(r, ports, "M2", "off"); }},
    {"rows that name no place of the board", [](SmallRig& r) { share(r, "S9", "S1", "off"); share(r, "S1", "M.3+S1", "off"); }, "not_checked", kAny, kAny, kAny, "listed for S9, M.3"},
    {"a row for ports the board has not", [](SmallRig& r) { share(r, "SATA 6+7", "M2", "off"); }, "not_checked", kAny, kAny, kAny, "SATA 7"},
    {"so many ports that somebody typed wrong", [](SmallRig& r) { r.board.sata = num(1e9); }},
    {"fewer than none", [](SmallRig& r) { r.board.sata = num(-3); }},
};

}  // namespace rw::test::lane_sharing_rows
