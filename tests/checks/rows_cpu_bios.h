// The processor's series against the board's list, else against what its chipset runs.
#pragma once

#include "checks/rows.h"
#include "rig/edits.h"

namespace rw::test::cpu_bios_rows {

inline void listed(SmallRig& r, TextFact bios, const char* series = "Ryzen 5000") { r.board.cpuSupport = {{series, std::move(bios)}}; }
inline void withBios(SmallRig& r, const char* name)
{
    r.after = [name](Rig& rig) { rig = *setSwitch(rig, "motherboard", name, true); };
}
inline void chipset(SmallRig& r, const char* chipset, const char* series)
{
    r.board.cpuSupport.clear();
    r.board.chipset = word(chipset);
    r.cpu.series = word(series);
}

inline const Row rows[] = {
    {"any BIOS", {}},
    {"one of several series", [](SmallRig& r) { listed(r, word("any"), "Ryzen 3000/Ryzen 5000"); }},
    {"no BIOS", [](SmallRig& r) { listed(r, word("none")); }, "problem", kAny, kAny, kAny, "Processor (Ryzen 5000) does not run on Board, whatever its BIOS"},
    {"no BIOS, by opendb", [](SmallRig& r) { listed(r, word("none", Origin::OpenDb)); }, "problem"},
    {"no BIOS, typical", [](SmallRig& r) { listed(r, word("none", Origin::Typical)); }, "warning"},
    {"no BIOS, series estimated", [](SmallRig& r) { listed(r, word("none")); r.cpu.series.origin = Origin::Estimated; }, "warning"},
    {"from a BIOS on", [](SmallRig& r) { listed(r, word("F7d")); }, "fits_if", kAny, kAny, kAny, "Processor (Ryzen 5000) runs on Board from BIOS F7d on. Fits if that one or a newer is on it"},
    {"from a BIOS on, estimated", [](SmallRig& r) { listed(r, word("3801", Origin::Estimated)); }, "fits_if"},
    {"from a BIOS on, and it is there", [](SmallRig& r) { listed(r, word("F7d")); withBios(r, "bios_F7d"); }},
    {"from a BIOS on, and a newer one of the list is there", [](SmallRig& r) { listed(r, word("F7d")); r.board.cpuSupport.push_back({"Ryzen 9000", word("F30")}); withBios(r, "bios_F30"); }},
    {"from a BIOS on, and an older one of the list is there", [](SmallRig& r) { listed(r, word("F30")); r.board.cpuSupport.push_back({"Ryzen 3000", word("F9")}); withBios(r, "bios_F9"); }, "fits_if"},
    {"that BIOS for another series is there", [](SmallRig& r) { listed(r, word("F9")); r.board.cpuSupport.push_back({"Ryzen 3000", word("F7d")}); withBios(r, "bios_F7d"); }, "fits_if", kAny, kAny, kAny, "from BIOS F9 on"},
    {"the listed BIOS unknown, by the chipset", [](SmallRig& r) { listed(r, {}); }, "warning", kAny, kAny, kAny, "AMD X570 boards run Ryzen 5000 only from AGESA 1.0.8.0 on; whether Board has a BIOS with it for Processor is unknown"},
    {"not listed, by the chipset", [](SmallRig& r) { listed(r, word("any"), "Ryzen 3000"); }, "warning", kAny, kAny, kAny, "AGESA 1.0.8.0"},
    {"the chipset has none", [](SmallRig& r) { chipset(r, "AMD X570", "Ryzen 1000"); }, "warning", kAny, kAny, kAny, "Boards with AMD X570, like Board, usually have no BIOS for Ryzen 1000, like Processor"},
    {"the chipset came out for it", [](SmallRig& r) { chipset(r, "AMD X570", "Ryzen 3000"); }},
    {"the chipset without its maker", [](SmallRig& r) { chipset(r, "X570", "Ryzen 3000"); }},
    {"B550 and the second series", [](SmallRig& r) { chipset(r, "AMD B550", "Ryzen 2000"); }, "warning", kAny, kAny, kAny, "usually have no BIOS"},
    {"B450 and the fourth series", [](SmallRig& r) { chipset(r, "AMD B450", "Ryzen 5000"); }, "warning", kAny, kAny, kAny, "AGESA 1.0.8.1"},
    {"X370 and the fourth series", [](SmallRig& r) { chipset(r, "AMD X370", "Ryzen 5000"); }, "warning", kAny, kAny, kAny, "AMD X370 boards run Ryzen 5000 only with a newer BIOS than their first"},
    {"X399 and the third series", [](SmallRig& r) { chipset(r, "AMD X399", "Threadripper 3000"); }, "warning", kAny, kAny, kAny, "usually have no BIOS"},
    {"B650E and Ryzen 9000", [](SmallRig& r) { chipset(r, "AMD B650E", "Ryzen 9000"); }, "warning", kAny, kAny, kAny, "AGESA 1.1.7.0"},
    {"X870 and Ryzen 9000", [](SmallRig& r) { chipset(r, "AMD X870", "Ryzen 9000"); }},
    {"Z690 and the 13th generation", [](SmallRig& r) { chipset(r, "Intel Z690", "Core 13th gen"); }, "warning", kAny, kAny, kAny, "newer BIOS"},
    {"Z790 and the 13th generation", [](SmallRig& r) { chipset(r, "Intel Z790", "Core 13th gen"); }},
    {"Z790 and the 14th generation", [](SmallRig& r) { chipset(r, "Intel Z790", "Core 14th gen"); }, "warning", kAny, kAny, kAny, "newer BIOS"},
    {"Z390 and the 7th generation", [](SmallRig& r) { chipset(r, "Intel Z390", "Core 7th gen"); }, "warning", kAny, kAny, kAny, "usually have no BIOS"},
    {"Z170 and the 9th generation", [](SmallRig& r) { chipset(r, "Intel Z170", "Core 9th gen"); }, "warning", kAny, kAny, kAny, "usually have no BIOS"},
    {"B460 and the 11th generation", [](SmallRig& r) { chipset(r, "Intel B460", "Core 11th gen"); }, "warning", kAny, kAny, kAny, "usually have no BIOS"},
    {"X299 and Core X 10000", [](SmallRig& r) { chipset(r, "Intel X299", "Core X 10000"); }, "warning", kAny, kAny, kAny, "newer BIOS"},
    {"nothing known of the chipset", [](SmallRig& r) { chipset(r, "Intel X299", "Core X 9000"); }, "not_checked", kAny, kAny, kAny, "Whether Board runs Processor, and from which BIOS on, is unknown"},
    {"the chipset unknown", [](SmallRig& r) { chipset(r, "AMD X570", "Ryzen 3000"); r.board.chipset = {}; }, "not_checked"},
    {"the series unknown", [](SmallRig& r) { r.cpu.series = {}; }, "not_checked", kAny, kAny, kAny, "Whether Board runs Processor, and from which BIOS on, is unknown"},
    {"another socket is told elsewhere", [](SmallRig& r) { listed(r, word("none")); r.board.socket = word("AM5"); }},
    {"not placed", [](SmallRig& r) { listed(r, word("none")); r.unplaced = {"cpu"}; }},
    {"open frame", [](SmallRig& r) { listed(r, word("none")); r.onFrame = true; }, "problem"},
};

}  // namespace rw::test::cpu_bios_rows
