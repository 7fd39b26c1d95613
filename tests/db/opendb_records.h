// Small records of OpenDB for the tests of the mapping, one whole one per category; rows change a field or two of it.
#pragma once

#include <string>

#include "parts/json_text.h"

namespace rw::test {

// As upstream writes them, with everything that the mapping reads.
inline Json opendbRecord(const std::string& category)
{
    static const Json records = Json::parse(R"json({
  "GPU": {"metadata": {"name": "Maker FTW3 ULTRA GeForce RTX 3090 24GB GDDR6X Black", "manufacturer": "MAKER", "part_numbers": ["24G-P5-3987-KR"]},
    "chipset": "GeForce RTX 3090", "memory": 24, "tdp": 350, "interface": "PCIe 4.0 x16", "length": 300, "total_slot_width": 2.75, "case_expansion_slot_width": 3,
    "cooling": "3 Fans", "power_connectors": {"pcie_6_pin": 0, "pcie_8_pin": 3, "pcie_12VHPWR": 0, "pcie_12V_2x6": 0}},
  "PCCase": {"metadata": {"name": "Maker Cube 2 ATX Mid Tower Black", "manufacturer": "Maker", "part_numbers": ["MK-CUBE2-BK"]},
    "form_factor": "ATX Mid Tower", "supported_motherboard_form_factors": ["ATX", "Micro ATX", "Mini-ITX", "EATX"], "side_panel": "Tinted Tempered Glass",
    "front_panel_usb": "USB 3.2 Gen 2 Type-C      USB 3.2 Gen 1 Type-A", "front_usb_ports": [], "max_video_card_length": 315, "max_cpu_cooler_height": 170,
    "max_psu_length": 200, "internal_3_5_bays": 2, "internal_2_5_bays": 3, "expansion_slots": 7, "riser_expansion_slots": 3, "power_supply_shroud": true,
    "dimensions_mm": {"width": 217, "height": 453, "depth": 413}, "volume": 40.6, "supported_power_supply_form_factors": ["ATX"]},
  "CPUCooler": {"metadata": {"name": "Maker Wind 12 Air 155mm Black", "manufacturer": "Maker", "part_numbers": ["MK-W12"]},
    "height": 155, "cpu_sockets": ["AM4", "LGA 1700", "TR4", "LGA 115", "LGA 1151", "LGA 1151v2"], "water_cooled": false, "fan_size": 120, "fan_quantity": 2, "fanless": false},
  "Motherboard": {"metadata": {"name": "Maker X570 STEEL DDR4 ATX", "manufacturer": "Maker", "part_numbers": ["X570 STEEL"]},
    "socket": "AM4", "form_factor": "ATX", "chipset": "AMD X570", "memory": {"max": 128, "ram_type": "DDR4", "slots": 2},
    "pcie_slots": [{"gen": "4.0", "quantity": 1, "lanes": 1}, {"gen": "4.0", "quantity": 2, "lanes": 16}],
    "m2_slots": [{"size": "2242-2260", "key": "M", "interface": "PCIe 4.0 x4"}, {"size": "2280", "key": "M", "interface": "PCIe 4.0 x4"}],
    "storage_devices": {"sata_6_gb_s": 6, "sata_3_gb_s": 0}, "ecc_support": true, "onboard_ethernet": [{"speed": "1 Gb/s"}]},
  "CPU": {"metadata": {"name": "Maker Ryzen 9 5950X 3.4 GHz 16-Core", "manufacturer": "Maker", "part_numbers": ["100-100000059WOF"]},
    "series": "Ryzen 9 5000", "socket": "AM4", "cores": {"total": 16}, "specifications": {"tdp": 105, "ppt": 142, "includesCooler": false, "packaging": "Boxed",
    "integratedGraphics": {"model": "None"}, "memory": {"types": ["DDR4"], "channels": 2, "maxSupport": 128}}},
  "RAM": {"metadata": {"name": "Maker Pulse RGB 64GB (2x32GB) DDR5 6400 CL32", "manufacturer": "Maker", "part_numbers": ["MK64G-6400"]},
    "speed": 6400, "ram_type": "DDR5", "form_factor": "288-pin DIMM", "modules": {"quantity": 2, "capacity_gb": 32}, "capacity": 64, "ecc": "Non-ECC",
    "registered": "Unbuffered", "heat_spreader": true, "rgb": true, "height": 44},
  "PSU": {"metadata": {"name": "Maker Power G 850W 80+ Gold Fully Modular", "manufacturer": "Maker", "part_numbers": ["MK-850G"]},
    "wattage": 850, "form_factor": "ATX", "efficiency_rating": "80+ Gold", "modular": "Full", "length": 160,
    "connectors": {"eps_8_pin": 2, "pcie_12vhpwr": 0, "pcie_6_plus_2_pin": 4, "sata": 8, "molex_4_pin": 0}},
  "Storage": {"metadata": {"name": "Maker Evo 2TB SSD M.2 PCIe 4.0 NVMe", "manufacturer": "Maker", "part_numbers": ["MK-EVO-2T"]},
    "capacity": 2000, "storage_type": "SSD", "form_factor": "M.2-2280", "interface": "M.2 PCIe 4.0 x4", "nvme": true},
  "CaseFan": {"metadata": {"name": "Maker Breeze 120mm Black PWM", "manufacturer": "Maker", "part_numbers": []},
    "size": 120, "quantity": 1, "min_noise_level": 22, "max_noise_level": 30},
  "NetworkCard": {"metadata": {"name": "Maker X540 2 x 10 Gb/s Ethernet PCIe x8 Network Adapter", "manufacturer": "Maker"}},
  "SoundCard": {"metadata": {"name": "Maker Tone PCIe x1 5.1 Channel 24-bit", "manufacturer": "Maker"}},
  "CaptureCard": {"metadata": {"name": "Maker Grab 4K External", "manufacturer": "Maker"}},
  "Headphones": {"metadata": {"name": "Maker H1 Closed-Back Headphones", "manufacturer": "Maker"}}
})json");
    Json record = records.at(category);
    record["opendb_id"] = "00000000-0000-4000-8000-000000000001";
    return record;
}

}  // namespace rw::test
