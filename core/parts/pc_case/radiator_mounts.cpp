#include "parts/pc_case/casing.h"

#include <algorithm>

namespace rw::casing {
namespace {

bool isClassOf140(const std::string& sizes) { return std::atoi(sizes.c_str()) % 140 == 0; }

// Where the middle of a row may be so that a radiator of that length stands between the walls; their middle where it cannot.
Length between(Length middle, Length length, Length lo, Length hi)
{
    if (length >= hi - lo) return (lo + hi) / 2;
    return std::clamp(middle, lo + length / 2, hi - length / 2);
}

}  // namespace

void addRadiatorMounts(Piece& piece, const PcCase& c, const Walls& w)
{
    for (const CaseRadiatorMount& row : c.radiatorMounts) {
        const std::string sizes = row.sizes.valueOr("");
        Face face = faceOf(row.face, w, mm(120));
        const Length longest = mm(std::atof(sizes.c_str()) + 40);  // "360/280": the class, and its tanks
        const bool flat = face.along == Axis::X, sideways = flat || row.face == "side" || row.face == "front";
        if (flat) {
            const bool floor = row.face == "bottom" || row.face == "floor";  // it stands as far from the supply as it can
            face.middle.x = between(floor && c.layout != "dual_chamber" ? w.outerFront : std::max(face.middle.x, longest / 2 + mm(8)), longest, w.rear + mm(2), w.outerFront - mm(kSheet) - mm(2));
        } else if (row.face == "rear") {
            face.middle.y = std::min(face.middle.y, w.lid - mm(2) - longest / 2);
        } else {  // a front radiator stands above the shroud, or passes it where it is longer than that
            const Length low = w.hasShroud && longest < w.lid - w.shroud ? w.shroud : w.floor;
            face.middle.y = between((w.lid + low) / 2, longest, low + mm(2), w.lid - mm(2));
        }
        Mount mount = mountAt(row.name + " radiator", MountKind::RadiatorMount, face.radiator, face.middle, sizes, face.origins);
        if (row.x) mount.pose.shift.x = *row.x, mount.origins[0] = row.x.origin;
        if (row.y) mount.pose.shift.y = -*row.y, mount.origins[1] = row.y.origin;
        if (flat && row.offset) {  // given for a 120 mm wide radiator; wider ones share its middle
            mount.pose.shift.z = *row.offset + mm(60);
            mount.origins[2] = row.offset.origin;
            mount.doubt.lo.z = *row.offset - row.offset.least();
        } else if (flat && row.componentLimit) {  // nothing of the widest radiator it takes reaches below that
            mount.pose.shift.z = *row.componentLimit + mm(isClassOf140(sizes) ? 70 : 60);
            mount.origins[2] = row.componentLimit.origin;
        }
        if (flat && face.radiator == faceOf("top", w, mm(120)).radiator && c.lidGap) mount.doubt.lo.y = *c.lidGap - c.lidGap.least();
        if (row.slide && sideways) {  // outward axis z or -y, along the axis of the mount's frame that lies there
            const Axis outward = flat ? Axis::Z : Axis::Y;
            const int sense = (flat ? 1 : -1) * face.radiator.sign(outward);
            mount.slides.push_back({face.radiator.source(outward), sense > 0 ? Length{} : -*row.slide, sense > 0 ? *row.slide : Length{}, mm(1)});
        }
        piece.mounts.push_back(std::move(mount));
    }
}

}  // namespace rw::casing
