// SATA and Molex plugs against what takes them.
#pragma once

#include "checks/rows.h"
#include "support/listed_parts.h"

namespace rw::test::sata_power_rows {

inline void disks(SmallRig& r, int count, NumberFact there)
{
    Storage disk;
    disk.form = word("3.5");
    disk.interface = word("SATA");
    for (int i = 0; i < count; ++i) onList(r, "storage", "Disk", disk);
    r.supply.sata = std::move(there);
}

inline const Row rows[] = {
    {"no SATA drive", {}},
    {"no SATA drive, plugs unknown", [](SmallRig& r) { r.supply.sata = r.supply.molex = {}; }},
    {"exactly enough", [](SmallRig& r) { disks(r, 4, num(4)); }},
    {"one too few", [](SmallRig& r) { disks(r, 5, num(4)); }, "problem", 5, 4, -1, "SATA power plugs: 5 needed for Disk, 4 there on Supply"},
    {"one too few, estimated", [](SmallRig& r) { disks(r, 5, num(4, Origin::Estimated)); }, "warning", 5, 4, -1},
    {"sources disagree", [](SmallRig& r) { disks(r, 5, num(6)); r.supply.sata.low = 4; }, "warning", 5, 4, -1},
    {"plugs unknown", [](SmallRig& r) { disks(r, 2, {}); }, "not_checked", 2, kAny, kAny, "how many Supply has is unknown"},
    {"a hub besides", [](SmallRig& r) { disks(r, 4, num(4)); hub(r, num(6), "SATA"); }, "problem", 5, 4, -1, "needed for Disk, Hub"},
    {"an adapter besides", [](SmallRig& r) { disks(r, 3, num(4)); adapter(r, "sata", "pcie_6pin", num(2)); }, "problem", 5, 4, -1},
    {"a drive in an M.2 socket takes none", [](SmallRig& r) { r.drive.interface = word("SATA"); r.supply.sata = num(0); }},
    {"an SSD that stands nowhere", [](SmallRig& r) { r.disk = Storage(); r.disk->form = word("2.5"); r.disk->interface = word("SATA"); r.supply.sata = num(0); }, "problem", 1, 0, -1},
    {"two supplies together", [](SmallRig& r) { disks(r, 5, num(4)); r.secondSupply = r.supply; }},
    {"no supply", [](SmallRig& r) { disks(r, 5, num(4)); r.without = {"power_supply"}; }},
    {"a Molex hub", [](SmallRig& r) { hub(r, num(6), "Molex"); r.supply.molex = num(1); }},
    {"a Molex hub, none there", [](SmallRig& r) { hub(r, num(6), "Molex"); r.supply.molex = num(0); }, "problem", 1, 0, -1, "Molex plugs: 1 needed for Hub, 0 there on Supply"},
    {"a Molex hub, unknown", [](SmallRig& r) { hub(r, num(6), "Molex"); r.supply.molex = {}; }, "not_checked", 1, kAny, kAny, "Molex plugs: 1 needed for Hub; how many Supply has is unknown"},
};

}  // namespace rw::test::sata_power_rows
