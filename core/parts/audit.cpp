#include "parts/audit.h"

#include <algorithm>
#include <array>

namespace rw {
namespace {

std::string written(const std::string& word) { return word; }
std::string written(bool flag) { return flag ? "yes" : "no"; }
std::string written(double number)
{
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}
template <class Tag>
std::string written(Quantity<Tag> quantity) { return valueText(quantity); }

// Collects every fact. It never resizes a list, so the part stays as it is.
class Collector : public FieldVisitor {
public:
    std::vector<FieldEntry> entries;

    void field(const char* key, LengthFact& fact) override { add(key, fact); }
    void field(const char* key, MassFact& fact) override { add(key, fact); }
    void field(const char* key, PowerFact& fact) override { add(key, fact); }
    void field(const char* key, NumberFact& fact) override { add(key, fact); }
    void field(const char* key, TextFact& fact) override { add(key, fact); }
    void field(const char* key, FlagFact& fact) override { add(key, fact); }
    void plain(const char* key, std::string& text) override
    {
        const std::string_view name = key;
        if (!m_path.empty() && (name == "label" || name == "name")) m_row = text;
    }
    void plain(const char*, std::vector<std::string>&) override {}
    void plain(const char*, int&) override {}

protected:
    void rows(const char* key, std::size_t count, const std::function<void(std::size_t)>&,
              const std::function<void(std::size_t)>& visitRow) override
    {
        if (count == 0) { entries.push_back({std::string(key) + "[]", std::string(key) + "[]", "", "", Origin::Missing, "", "", {}, ""}); return; }
        for (std::size_t i = 0; i < count; ++i) {
            m_path = std::string(key) + "[" + std::to_string(i) + "].";
            m_pattern = std::string(key) + "[].";
            m_row.clear();
            visitRow(i);
        }
        m_path.clear();
        m_pattern.clear();
        m_row.clear();
    }

private:
    template <class T>
    void add(const char* key, const Fact<T>& fact)
    {
        FieldEntry entry{m_path + key, m_pattern + key, m_row, "", Origin::Missing, "", "", fact.sources, fact.note};
        if (fact) {
            entry.value = written(*fact);
            entry.origin = fact.origin;
            if (fact.least() != fact.most()) {
                entry.least = written(fact.least());
                entry.most = written(fact.most());
            }
        }
        entries.push_back(std::move(entry));
    }

    std::string m_path, m_pattern, m_row;
};

const DecidingField* findDeciding(const Part& part, const std::string& pattern)
{
    for (const DecidingField& deciding : decidingFields()) {
        const bool emptyList = pattern.ends_with("[]") && std::string(deciding.pattern).starts_with(pattern);
        if (deciding.kind == std::string(part.kind->id) && (deciding.pattern == pattern || emptyList)) return &deciding;
    }
    return nullptr;
}

}  // namespace

std::vector<FieldEntry> fieldsOf(const Part& part)
{
    Collector collector;
    part.spec->visit(collector);
    return std::move(collector.entries);
}

bool usesOpenDb(const Part& part)
{
    const auto fields = fieldsOf(part);
    return std::any_of(fields.begin(), fields.end(), [](const FieldEntry& field) {
        return field.origin == Origin::OpenDb || field.origin == Origin::OpenDbVerified;
    });
}

Cap capOf(const FieldEntry& field)
{
    if (field.origin == Origin::Missing) return Cap::NotChecked;
    if (mayDecideProblem(field.origin, LimitKind::Solid)) return Cap::None;
    return mayDecideProblem(field.origin, LimitKind::Explicit) ? Cap::ExplicitOnly : Cap::Warning;
}

std::string capText(Cap cap)
{
    static constexpr std::array<const char*, 4> words = {"none", "published_limits_only", "warning_at_most", "not_checked"};
    return words[static_cast<std::size_t>(cap)];
}

std::vector<AuditRow> auditPart(const Part& part)
{
    std::vector<AuditRow> rows;
    for (FieldEntry& field : fieldsOf(part)) {
        const DecidingField* deciding = findDeciding(part, field.pattern);
        const Cap cap = capOf(field);
        if (!deciding || cap == Cap::None || (deciding->whereKnown && cap == Cap::NotChecked)) continue;
        rows.push_back({std::move(field), cap, deciding->checks});
    }
    return rows;
}

const std::vector<DecidingField>& decidingFields()
{
    static const std::vector<DecidingField> fields = {
        {"cpu", "socket", {"cpu_socket"}},
        {"cpu", "max_power_w", {"cooler_capacity", "psu_capacity"}},
        {"air_cooler", "height_mm", {"cooler_height", "overlap"}},
        {"air_cooler", "width_mm", {"cooler_surroundings", "overlap"}},
        {"air_cooler", "depth_mm", {"cooler_memory", "cooler_surroundings", "overlap"}},
        {"air_cooler", "front_offset_mm", {"cooler_memory", "cooler_surroundings"}, true},
        {"air_cooler", "side_offset_mm", {"cooler_surroundings"}, true},
        {"air_cooler", "fan_top_mm", {"cooler_height", "cooler_memory"}, true},
        {"air_cooler", "fan_raise_limit_mm", {"cooler_memory"}, true},
        {"air_cooler", "memory_under_fan_mm", {"cooler_memory"}, true},
        {"air_cooler", "memory_under_fins_mm", {"cooler_memory", "cooler_surroundings"}, true},
        {"air_cooler", "seats[].down_mm", {"cooler_surroundings"}, true},
        {"air_cooler", "seats[].front_mm", {"cooler_memory", "cooler_surroundings"}, true},
        {"air_cooler", "capacity_w", {"cooler_capacity"}},
        {"liquid_cooler", "block_height_mm", {"cooler_height", "overlap"}},
        {"liquid_cooler", "block_size_mm", {"cooler_surroundings"}, true},
        {"liquid_cooler", "block_depth_mm", {"cooler_surroundings"}, true},
        {"liquid_cooler", "block_width_mm", {"cooler_surroundings"}, true},
        {"liquid_cooler", "seats[].down_mm", {"cooler_surroundings"}, true},
        {"liquid_cooler", "seats[].front_mm", {"cooler_surroundings"}, true},
        {"liquid_cooler", "radiator_length_mm", {"overlap", "radiator_clearance"}, true},
        {"liquid_cooler", "radiator_width_mm", {"overlap", "radiator_clearance"}, true},
        {"liquid_cooler", "radiator_thickness_mm", {"gpu_length", "overlap", "radiator_clearance"}},
        {"liquid_cooler", "fan_thickness_mm", {"gpu_length", "overlap", "radiator_clearance"}},
        {"liquid_cooler", "radiator_class", {"radiator_clearance"}},
        {"liquid_cooler", "capacity_w", {"cooler_capacity"}},
        {"motherboard", "form", {"board_form"}},
        {"motherboard", "depth_mm", {"board_form"}},
        {"motherboard", "height_mm", {"board_form"}},
        {"motherboard", "socket", {"cpu_socket"}},
        {"motherboard", "memory_type", {"memory_type"}},
        {"motherboard", "socket_x_mm", {"cooler_memory", "overlap"}},
        {"motherboard", "socket_y_mm", {"cooler_surroundings", "overlap"}},
        {"motherboard", "dimms[].x_mm", {"cooler_memory", "overlap"}},
        {"motherboard", "dimms[].y_mm", {"overlap"}},
        {"motherboard", "slots[].link", {"pcie_lanes", "riser_link"}},
        {"motherboard", "slots[].position", {"gpu_air_gap", "gpu_case_bottom", "gpu_slot_spacing", "nvlink_span", "overlap"}},
        {"motherboard", "m2[].under_cover_mm", {"m2_fit"}, true},
        {"motherboard", "ports[].x_mm", {"port_access"}, true},
        {"motherboard", "ports[].y_mm", {"port_access"}, true},
        {"motherboard", "m2[].x_mm", {"overlap"}},
        {"motherboard", "m2[].y_mm", {"overlap"}},
        {"motherboard", "blocks[].height_mm", {"cooler_surroundings", "overlap", "radiator_clearance"}, true},
        {"memory_kit", "type", {"memory_type"}},
        {"memory_kit", "height_mm", {"cooler_memory", "overlap"}},
        {"storage", "form", {"drive_bays", "m2_fit"}},
        {"storage", "height_mm", {"m2_fit", "overlap"}, true},
        {"add_in_card", "length_mm", {"overlap"}},
        {"add_in_card", "thickness_mm", {"gpu_case_bottom", "gpu_slot_spacing", "overlap"}},
        {"graphics_card", "length_mm", {"drive_bays", "gpu_length", "overlap"}},
        {"graphics_card", "height_mm", {"gpu_cable_bend", "gpu_height", "overlap"}},
        {"graphics_card", "thickness_mm", {"gpu_air_gap", "gpu_case_bottom", "gpu_slot_spacing", "gpu_thickness", "overlap", "vertical_mount"}},
        {"graphics_card", "bracket_slots", {"gpu_slot_spacing", "gpu_thickness", "vertical_mount"}},
        {"graphics_card", "mass_kg", {"gpu_sag"}},
        {"graphics_card", "power_w", {"psu_capacity"}},
        {"graphics_card", "nvlink", {"nvlink_span"}},
        {"riser", "length_mm", {"overlap", "riser_link"}, true},
        {"riser", "generation", {"riser_link"}},
        {"riser", "lanes", {"pcie_lanes"}, true},
        {"graphics_card", "plug_side", {"gpu_cable_bend", "gpu_length"}, true},
        {"graphics_card", "plug_recess_mm", {"gpu_cable_bend", "gpu_length"}, true},
        {"graphics_card", "cable_room_mm", {"gpu_cable_bend", "gpu_length"}, true},
        {"graphics_card", "angled_room_mm", {"gpu_cable_bend", "gpu_length"}, true},
        {"nvlink_bridge", "span_slots", {"nvlink_span"}},
        {"nvlink_bridge", "generation", {"nvlink_span"}},
        {"gpu_brace", "reach_mm", {"gpu_sag"}, true},
        {"pc_case", "board_depth_limit_mm", {"board_form"}},
        {"pc_case", "board_height_limit_mm", {"board_form"}, true},
        {"pc_case", "expansion_slots", {"gpu_slot_spacing", "gpu_thickness"}},
        {"pc_case", "card_limit_mm", {"gpu_length"}},
        {"pc_case", "card_limit_with_cage_mm", {"gpu_length"}, true},
        {"pc_case", "cooler_limit_mm", {"cooler_height", "gpu_cable_bend", "gpu_height"}},
        {"pc_case", "psu_limit_mm", {"psu_cables", "psu_length"}},
        {"pc_case", "psu_limit_with_cage_mm", {"psu_cables", "psu_length"}, true},
        {"pc_case", "vertical_slots", {"vertical_mount"}, true},
        {"pc_case", "vertical_room_mm", {"vertical_mount"}, true},
        {"pc_case", "floor_gap_mm", {"gpu_case_bottom", "radiator_clearance"}},
        {"pc_case", "lid_gap_mm", {"cooler_surroundings", "overlap", "radiator_clearance"}},
        {"pc_case", "front_gap_mm", {"board_form", "cooler_surroundings"}, true},
        {"pc_case", "obstacles[].cooler_limit_mm", {"cooler_memory", "cooler_surroundings"}, true},
        {"pc_case", "positions[].cooler_limit_mm", {"cooler_height"}, true},
        {"pc_case", "fan_mounts[].size_mm", {"fan_mounts"}, true},
        {"pc_case", "fan_mounts[].sizes", {"fan_mounts"}, true},
        {"pc_case", "fan_mounts[].thickness_limit_mm", {"fan_mounts"}, true},
        {"pc_case", "psu_bay_width_mm", {"psu_form"}, true},
        {"pc_case", "psu_bay_height_mm", {"psu_form"}, true},
        {"pc_case", "radiator_mounts[].sizes", {"radiator_clearance"}},
        {"pc_case", "radiator_mounts[].radiator_limit_mm", {"radiator_clearance"}, true},
        {"pc_case", "radiator_mounts[].stack_limit_mm", {"radiator_clearance"}, true},
        {"pc_case", "radiator_mounts[].length_limit_mm", {"radiator_clearance"}, true},
        {"pc_case", "radiator_mounts[].width_limit_mm", {"radiator_clearance"}, true},
        {"pc_case", "radiator_mounts[].component_limit_mm", {"radiator_clearance"}, true},
        {"pc_case", "radiator_mounts[].offset_mm", {"radiator_clearance"}, true},
        {"pc_case", "card_limit_without_fans_mm", {"gpu_length"}, true},
        {"pc_case", "card_height_limit_mm", {"gpu_cable_bend", "gpu_height"}, true},
        {"pc_case", "card_height_limit_with_cable", {"gpu_cable_bend"}, true},
        {"pc_case", "card_thickness_limit_mm", {"gpu_thickness"}, true},
        {"pc_case", "positions[].card_height_up_to_mm", {"gpu_thickness"}, true},
        {"pc_case", "positions[].card_thickness_mm", {"gpu_thickness"}, true},
        {"pc_case", "bays[].count", {"drive_bays"}, true},
        {"pc_case", "bays[].slot", {"drive_bays"}, true},
        {"pc_case", "bays[].card_limit_mm", {"drive_bays"}, true},
        {"pc_case", "obstacles[].card_limit_mm", {"gpu_length", "overlap"}, true},
        {"pc_case", "obstacles[].x0_mm", {"gpu_length", "overlap"}, true},
        {"pc_case", "obstacles[].z0_mm", {"gpu_cable_bend", "gpu_height", "overlap"}, true},
        {"open_frame", "width_mm", {"overlap"}},
        {"open_frame", "length_mm", {"overlap"}},
        {"open_frame", "height_mm", {"overlap"}},
        {"power_supply", "power_w", {"psu_capacity"}},
        {"power_supply", "length_mm", {"overlap", "psu_cables", "psu_length"}},
        {"case_fan", "size_mm", {"cooler_surroundings", "fan_mounts", "overlap"}},
        {"case_fan", "thickness_mm", {"cooler_surroundings", "fan_mounts", "gpu_length", "overlap"}},
        {"power_supply", "form", {"psu_form"}},
        {"power_supply", "cable_room_mm", {"psu_cables"}, true},
    };
    return fields;
}

}  // namespace rw
