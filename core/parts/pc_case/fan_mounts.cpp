#include <algorithm>

#include "parts/pc_case/casing.h"

namespace rw::casing {

namespace {

// Over the board, on the inside of the side panel or of the bracket that carries them; fans blow inwards.
Face panelFace(const Walls& w, const CaseObstacle* bracket)
{
    Face face{*Turn::fromText("+x-y-z"), *Turn::fromText("+x-y-z"), {mm(120), mm(-80), w.panel}, Axis::X, {Origin::Estimated, Origin::Estimated, w.panelOrigin}};
    if (!bracket) return face;
    if (bracket->coolerLimit) { face.middle.z = cpuTop + *bracket->coolerLimit; face.origins[2] = bracket->coolerLimit.origin; }
    else if (bracket->z0) { face.middle.z = *bracket->z0; face.origins[2] = bracket->z0.origin; }
    return face;
}

}  // namespace

void addFanMounts(Piece& piece, const PcCase& c, const Walls& w, const State& state)
{
    for (const CaseFanMount& row : c.fanMounts) {
        const CaseObstacle* bracket = row.on.empty() ? nullptr : c.obstacle(row.on);
        const bool panel = row.face == "panel";
        if (bracket && state.has(bracket->switchName())) continue;
        if (panel && !bracket && state.has("panel_off")) continue;
        const int count = static_cast<int>(row.count.valueOr(1));
        const Length size = row.largest().valueOr(mm(120));
        Face face = panel ? panelFace(w, bracket) : faceOf(row.face, w, size);
        if (!panel && face.along == Axis::X)  // a long row starts at the rear wall
            face.middle.x = std::max(face.middle.x, (size + mm(2)) * count / 2 + mm(8));
        const Length floorMiddle = floorStart(w) + (size + mm(2)) * count / 2;  // a row on the floor starts where the supply ends
        if (face.fan == faceOf("floor", w, size).fan && c.layout != "dual_chamber" && floorMiddle + (size + mm(2)) * count / 2 < w.outerFront - mm(kSheet))
            face.middle.x = floorMiddle;
        if (row.face == "rear") face.origins[0] = Origin::Norm;  // the rear wall stands where the board's ports do
        if (row.face == "top") face.origins[1] = w.lidOrigin;
        if (row.x && row.face != "front" && row.face != "rear") { face.middle.x = *row.x; face.origins[0] = row.x.origin; }
        if (row.y && row.face != "top" && row.face != "bottom") { face.middle.y = -*row.y; face.origins[1] = row.y.origin; }
        if (bracket) face.middle.y += state.length(bracket->lengthName());
        for (int i = 0; i < count; ++i) {
            Point at = face.middle;
            at[face.along] += (size + mm(2)) * i - (size + mm(2)) * (count - 1) / 2;
            const std::string name = row.name + (count > 1 ? " " + std::to_string(i + 1) : "");
            Mount mount = mountAt(name, MountKind::FanMount, face.fan, at, valueText(Count{static_cast<long>(size.amount())}), face.origins);
            if (row.slide) mount.slides = {{Axis::X, -*row.slide, *row.slide, mm(1)}};
            piece.mounts.push_back(std::move(mount));
        }
    }
}

}  // namespace rw::casing
