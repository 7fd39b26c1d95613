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

}  // namespace rw::checks
