// The catch-all: any two parts that share volume and that no other check told about. Nothing overlaps in silence.
#include "checks/base/report.h"

namespace rw::checks {

void overlap(const Scene& scene, Report& report)
{
    for (const Clash& clash : scene.overlaps()) {
        if (report.isExplained(clash.a, clash.b)) continue;
        const bool sure = clashVerdict(clash.weakest) == Verdict::Problem;
        Finding& finding = report.add(clashVerdict(clash.weakest), {clash.a, clash.b},
            sure ? RW_TEXT("{part} ({solid}) and {other} ({otherSolid}) overlap by {measured}; allowed is {limit}. Move one of them or choose another.")
                 : RW_TEXT("{part} ({solid}) and {other} ({otherSolid}) overlap by {measured} (allowed is {limit}), by shapes that are partly estimated. Measure, or move one."),
            {{"measured", clash.depth}, {"limit", Length{}}, {"solid", clash.solidA}, {"otherSolid", clash.solidB}});
        finding.margin = -clash.depth;
        finding.measuredOrigin = clash.weakest;
        finding.limitOrigin = Origin::Norm;
        finding.where.boxes.push_back(clash.box);
        finding.where.from = Point{clash.box.lo.x, clash.box.centre().y, clash.box.centre().z};
        finding.where.to = Point{clash.box.hi.x, clash.box.centre().y, clash.box.centre().z};
    }
}

DecidingFields overlap_fields()
{
    return {
        {"air_cooler", "height_mm"}, {"air_cooler", "width_mm"}, {"air_cooler", "depth_mm"},
        {"liquid_cooler", "block_height_mm"}, {"liquid_cooler", "radiator_length_mm", kWhereKnown},
        {"liquid_cooler", "radiator_width_mm", kWhereKnown}, {"liquid_cooler", "radiator_thickness_mm"}, {"liquid_cooler", "fan_thickness_mm"},
        {"motherboard", "socket_x_mm"}, {"motherboard", "socket_y_mm"}, {"motherboard", "dimms[].x_mm"}, {"motherboard", "dimms[].y_mm"},
        {"motherboard", "slots[].position"}, {"motherboard", "m2[].x_mm"}, {"motherboard", "m2[].y_mm"},
        {"motherboard", "blocks[].height_mm", kWhereKnown},
        {"memory_kit", "height_mm"},
        {"storage", "height_mm", kWhereKnown},
        {"add_in_card", "length_mm"}, {"add_in_card", "thickness_mm"},
        {"graphics_card", "length_mm"}, {"graphics_card", "height_mm"}, {"graphics_card", "thickness_mm"},
        {"riser", "length_mm", kWhereKnown},
        {"pc_case", "lid_gap_mm"}, {"pc_case", "obstacles[].card_limit_mm", kWhereKnown}, {"pc_case", "obstacles[].x0_mm", kWhereKnown},
        {"pc_case", "obstacles[].z0_mm", kWhereKnown},
        {"open_frame", "width_mm"}, {"open_frame", "length_mm"}, {"open_frame", "height_mm"},
        {"power_supply", "length_mm"},
        {"case_fan", "size_mm"}, {"case_fan", "thickness_mm"},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
