// Room on NVMe drives.
#pragma once

#include "checks/rows.h"

namespace rw::test::storage_guideline_rows {

inline const Row rows[] = {
    {"a terabyte", [](SmallRig& r) { r.drive.capacityGb = num(1000); }},
    {"a hair less", [](SmallRig& r) { r.drive.capacityGb = num(999.9); }, "note", 999.9, 1000, -0.1},
    {"on SATA", [](SmallRig& r) { r.drive.capacityGb = num(2000); r.drive.interface = word("SATA"); }, "note", 0, 1000, -1000, "Drive: 0 GB on NVMe drives"},
    {"on SAS", [](SmallRig& r) { r.drive.capacityGb = num(12000); r.drive.interface = word("SAS"); }, "note", 0},
    {"interface unknown", [](SmallRig& r) { r.drive.capacityGb = num(256); r.drive.interface = {}; }},
    {"size unknown", [](SmallRig& r) { r.drive.capacityGb = {}; }},
    {"no drive", [](SmallRig& r) { r.without = {"storage"}; }},
    {"no card", [](SmallRig& r) { r.drive.capacityGb = num(256); r.without = {"graphics_card"}; }},
};

}  // namespace rw::test::storage_guideline_rows
