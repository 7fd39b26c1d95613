#include <map>

#include "cases/judge.h"

namespace rw {

std::vector<std::string> checksOfKind(const std::string& kind)
{
    // The catch-all decides with each: a pair that no named check tells of is still a clash.
    static const std::map<std::string, std::vector<std::string>> checks = {
        {"gpu_length_case", {"gpu_length", "overlap"}},
        {"gpu_length_front_radiator", {"gpu_length", "radiator_clearance", "overlap"}},
        {"gpu_vs_drive_cage", {"gpu_length", "drive_bays", "overlap"}},
        {"cooler_height_case", {"cooler_height", "cooler_memory", "cooler_surroundings", "overlap"}},
        {"cooler_ram", {"cooler_memory", "overlap"}},
        {"gpu_slot_spacing", {"gpu_slot_spacing", "overlap"}},
        {"dual_gpu_case_bottom", {"gpu_slot_spacing", "gpu_case_bottom", "radiator_clearance", "overlap"}},
        {"radiator_top_vs_board", {"radiator_clearance", "overlap"}},
        {"radiator_mount", {"radiator_clearance", "overlap"}},
        {"psu_length", {"psu_length", "psu_form", "psu_cables", "overlap"}},
        {"board_size", {"board_form", "overlap"}},
        {"sff_gpu", {"gpu_length", "gpu_height", "gpu_thickness", "cooler_height", "overlap"}},
        {"riser_vertical", {"vertical_mount", "gpu_slot_spacing", "gpu_length", "overlap"}},
        {"power_connector_side", {"gpu_cable_bend", "gpu_height", "gpu_length", "overlap"}},
        {"gpu_blocks_ports", {"port_access", "m2_fit", "gpu_slot_spacing", "overlap"}},
        {"nvlink_spacing", {"nvlink_span", "gpu_slot_spacing", "overlap"}},
        {"air_cooler_vs_pcie", {"cooler_surroundings", "overlap"}},
        {"psu_wattage", {"psu_capacity", "psu_transient"}},
        {"socket_cooler_mount", {"cpu_socket"}},
        {"cpu_bios", {"cpu_bios", "cpu_socket"}},
        {"memory_generation", {"memory_type", "memory_form", "memory_slots"}},
        {"memory", {"memory_type", "memory_form", "memory_slots", "memory_capacity", "memory_mix", "memory_speed", "memory_channels"}},
        {"port_sharing", {"lane_sharing", "pcie_lanes", "m2_link", "sata_ports"}},
        {"pcie_slot", {"pcie_lanes", "lane_sharing", "pcie_generation"}},
        {"m2_drive", {"m2_link", "m2_fit", "lane_sharing"}},
        {"sata_ports", {"sata_ports", "lane_sharing", "port_access"}},
        {"drive_bays", {"drive_bays", "overlap"}},
        {"psu_plugs", {"psu_plugs", "sata_power"}},
        {"fan_mounts", {"fan_mounts", "overlap"}},
        {"fan_headers", {"fan_headers"}},
        {"front_panel", {"front_panel"}},
        {"riser", {"riser_link", "pcie_lanes"}},
        {"assembly_path", {"insertion_path", "cooler_surroundings", "overlap"}},
        {"complete", {"complete"}},
        {"noise", {"noise"}},
    };
    const auto it = checks.find(kind);
    return it == checks.end() ? std::vector<std::string>{} : it->second;
}

std::vector<std::string> limitsOfKind(const std::string& kind)
{
    static const std::map<std::string, std::vector<std::string>> checks = {
        {"gpu_slot_spacing", {"gpu_air_gap", "pcie_lanes"}},
        {"dual_gpu_case_bottom", {"gpu_air_gap", "pcie_lanes"}},
        {"riser_vertical", {"gpu_air_gap", "pcie_lanes", "riser_link"}},
        {"nvlink_spacing", {"gpu_air_gap"}},
        {"gpu_blocks_ports", {"pcie_lanes"}},
        {"memory_generation", {"memory_channels", "memory_speed"}},
    };
    const auto it = checks.find(kind);
    return it == checks.end() ? std::vector<std::string>{} : it->second;
}

}  // namespace rw
