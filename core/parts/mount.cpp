#include "parts/mount.h"

#include <array>

namespace rw {

std::string mountKindText(MountKind kind)
{
    static constexpr std::array<std::string_view, 18> words = {
        "none", "board_tray", "cpu_socket", "cooler_seat", "dimm_slot", "pcie_slot", "m2_slot", "bay_35", "bay_25", "bay_525", "fan_mount",
        "radiator_mount", "psu_bay", "slot_bracket", "card_rail", "nvlink", "floor", "usb_port"};
    return std::string(words[static_cast<std::size_t>(kind)]);
}

}  // namespace rw
