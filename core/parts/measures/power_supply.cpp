#include "parts/measures/kinds.h"

namespace rw::measures {

std::vector<Measure> of(const PowerSupply& supply)
{
    if (!supply.length) return {};
    const PsuSection face = psuSection(supply.form.valueOr("ATX")).value_or(PsuSection{mm(150), mm(86)});
    return {
        number("power_w", RW_TEXT("Power"), RW_TEXT("What it may give all the time.")),
        giving(number("form", RW_TEXT("Form"), RW_TEXT("ATX is {width} by {height} at the face with the switch; SFX {sfxWidth} by {sfxHeight}.")), {{"width", mm(150)}, {"height", mm(86)}, {"sfxWidth", mm(125)}, {"sfxHeight", mm(63.5)}}),
        along("length_mm", RW_TEXT("Length"), RW_TEXT("From the face with the switch to the other end, without plugs."), "top", {{}, face.height / 2 + mm(8), face.width / 2}, Axis::X, *supply.length),
        along("cable_room_mm", RW_TEXT("Room for its plugs"), RW_TEXT("What plugs and cables need behind it until they bend."), "top", {*supply.length, face.height / 2 + mm(8), face.width / 2}, Axis::X, supply.cableRoomUsual().valueOr({})),
        number("pcie_plugs", RW_TEXT("PCIe plugs"), RW_TEXT("8-pin plugs for graphics cards, all its cables together.")),
        number("pcie_leads", RW_TEXT("PCIe cables"), RW_TEXT("How many cables carry them: two plugs on one cable are one.")),
        number("12vhpwr_plugs", RW_TEXT("16-pin plugs"), RW_TEXT("12VHPWR or 12V-2x6.")),
        number("eps_plugs", RW_TEXT("CPU plugs"), RW_TEXT("8-pin EPS plugs.")),
        number("sata_plugs", RW_TEXT("SATA power plugs"), RW_TEXT("All its cables together.")),
        number("atx_version", RW_TEXT("Standard"), RW_TEXT("ATX 3.0 and 3.1 ride out a card's short peaks.")),
    };
}

void standIn(PowerSupply& supply)
{
    assume(supply.form, "ATX");
    assume(supply.modular, "full");
}

}  // namespace rw::measures
