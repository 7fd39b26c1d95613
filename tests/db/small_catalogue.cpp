#include "db/small_catalogue.h"

#include <fstream>

#include "db/catalogue_builder.h"

namespace rw {
namespace {

Json card(const char* model, double memory, double power, double thick, double length)
{
    return {{"model", fact(model)}, {"memory_gb", fact(memory)}, {"power_w", fact(power)}, {"slots", fact(thick)}, {"length_mm", fact(length)}};
}

Json kit(const char* type, double modules, double gigabytes, double speed)
{
    return {{"type", fact(type)}, {"modules", fact(modules)}, {"module_gb", fact(gigabytes)}, {"speed_mts", fact(speed)}};
}

Json slot(const char* label, const char* size, int position, const char* link)
{
    return {{"label", label}, {"size", size}, {"position", fact(position)}, {"link", fact(link)}};
}

Json board(const char* socket, const char* form, const Json& places, const Json& sharing)
{
    return {{"socket", fact(socket)}, {"form", fact(form)}, {"memory_type", fact("DDR4")}, {"slots", places}, {"sharing", sharing}};
}

Json supply(double power, const char* efficiency, double length)
{
    return {{"power_w", fact(power)}, {"efficiency", fact(efficiency)}, {"length_mm", fact(length)}, {"modular", fact("full")}, {"form", fact("ATX")}};
}

void addBoards(const SmallCatalogue& catalogue)
{
    const Json half = {{{"target", "E1"}, {"when", "E3"}, {"link", fact("CPU 4.0 x8")}}};
    const Json off = {{{"target", "E3"}, {"when", "E1"}, {"link", fact("off")}}};
    const auto with = [](int second, const char* link) {
        return Json{slot("E1", "x16", 2, "CPU 4.0 x16"), slot("E2", "x1", 3, "chipset 3.0 x1"), slot("E3", "x16", second, link)};
    };
    const auto add = [&](const char* id, const char* name, const Json& spec) { catalogue.add("motherboard", id, "MSI", name, name, spec); };
    add("board-split-3", "X570 Unify", board("AM4", "ATX", with(5, "CPU 4.0 x8"), half));
    add("board-split-4", "X570 Godlike", board("AM4", "E-ATX", with(6, "CPU 4.0 x8"), half));
    add("board-chipset", "B550 Tomahawk", board("AM4", "ATX", with(5, "chipset 3.0 x4"), Json::array()));
    add("board-either", "Z390 Ace", board("LGA1151", "ATX", with(5, "CPU 3.0 x8"), off));
    add("board-unknown", "Z690 Edge", board("LGA1700", "microATX", {slot("E1", "x16", 2, "CPU 5.0 x16"), {{"label", "E2"}, {"size", "x16"}}}, Json::array()));
}

}  // namespace

SmallCatalogue::SmallCatalogue()
{
    add("graphics_card", "nvidia-3090-fe", "NVIDIA", "GeForce RTX™ 3090 Founders Edition", "RTX 3090", card("GeForce RTX 3090", 24, 350, 3, 313), {"900-1G136-2510-000"});
    add("graphics_card", "evga-3090-xc3", "EVGA", "GeForce RTX 3090 XC3 ULTRA GAMING 24 GB", "RTX 3090 XC3", card("GeForce RTX 3090", 24, 350, 2.2, 285), {"24G-P5-3975-KR"});
    add("graphics_card", "asus-4090-strix", "Asus", "ROG STRIX GeForce RTX 4090 OC", "RTX 4090 Strix", card("GeForce RTX 4090", 24, 450, 3.5, 358));
    add("graphics_card", "msi-4060-ventus", "MSI", "Ventus GeForce RTX 4060", "RTX 4060 Ventus", card("GeForce RTX 4060", 8, 115, 2, 199));
    add("nvlink_bridge", "bridge-3090", "NVIDIA", "NVLink Bridge (RTX 3090)", "NVLink 3090", {{"span_slots", fact(4)}});
    add("memory_kit", "corsair-ddr5-64", "Corsair", "Vengeance RGB DDR5-6000 CL30", "Vengeance RGB", kit("DDR5", 2, 32, 6000), {"CMH64GX5M2B6000C30"});
    add("memory_kit", "gskill-ddr4-32", "G.Skill", "Ripjaws V 32 GB (2 × 16 GB) DDR4-3200", "Ripjaws V", kit("DDR4", 2, 16, 3200));
    add("memory_kit", "kafe-ddr4-128", "Kafé", "Électrique 128GB (8x16GB)", "Électrique", kit("DDR4", 8, 16, 2666));
    add("air_cooler", "noctua-nh-d15", "Noctua", "NH-D15 chromax.black", "NH-D15", {{"height_mm", fact(165)}, {"sockets", {"AM4", "AM5", "LGA1700"}}});
    add("air_cooler", "bequiet-dark-rock", "be quiet!", "Dark Rock Pro 4", "Dark Rock Pro 4", {{"height_mm", fact(162.8)}, {"sockets", {"AM4", "LGA1700"}}});
    add("power_supply", "corsair-850", "Corsair", "RM850x Gold", "RM850x", supply(850, "80 PLUS Gold", 160));
    add("power_supply", "seasonic-1600", "SeaSonic", "PRIME TX-1600 Titanium", "PRIME TX-1600", supply(1600, "80 PLUS Titanium", 210));
    add("storage", "samsung-990-2tb", "Samsung", "990 Pro 2 TB M.2-2280 NVMe", "990 Pro 2 TB", {{"form", fact("M.2 2280")}, {"interface", fact("PCIe 4.0 x4")}, {"capacity_gb", fact(2000)}});
    add("storage", "sabrent-rocket", "Sabrent", "Rocket 4", "Rocket 4", {{"form", fact("M.2 2280")}});
    add("accessory", "corsair-k70", "Corsair", "K70 Vengeance", "K70", Json::object(), {}, "Keyboard");
    addBoards(*this);
    build();
}

void SmallCatalogue::add(const std::string& kind, const std::string& id, const std::string& manufacturer, const std::string& name, const std::string& shortName, const Json& spec,
                         const std::vector<std::string>& partNumbers, const std::string& listType) const
{
    Json part = {{"id", id}, {"kind", kind}, {"manufacturer", manufacturer}, {"name", name}, {"short_name", shortName}};
    if (!listType.empty()) part["list_type"] = listType;
    if (!partNumbers.empty()) part["part_numbers"] = partNumbers;
    part["spec"] = spec;
    std::filesystem::create_directories(entries / kind);
    std::ofstream(entries / kind / (id + ".json")) << part.dump();
}

void SmallCatalogue::build() const
{
    buildCatalogue(entries, RW_SOURCE "/db/schema.sql", shipped);
}

std::string ids(const std::vector<PartSummary>& parts)
{
    std::string text;
    for (const PartSummary& part : parts) text += (text.empty() ? "" : " ") + part.id;
    return text;
}

}  // namespace rw
