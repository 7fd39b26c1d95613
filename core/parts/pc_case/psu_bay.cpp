#include <algorithm>

#include "parts/kinds/power_supply.h"
#include "parts/pc_case/casing.h"

namespace rw::casing {

bool takesAtx(const PcCase& c)
{
    if (c.psuBayHeight) return *c.psuBayHeight >= psuHeight;
    return c.psuForms.empty() || std::any_of(c.psuForms.begin(), c.psuForms.end(), [](const std::string& form) { return form.starts_with("ATX"); });
}

void addPsuBay(Piece& piece, const PcCase& c, const Walls& w)
{
    // A bay that takes no ATX supply is as high as the ones it takes.
    const std::string size = takesAtx(c) ? "ATX" : c.psuForms.empty() ? "SFX" : c.psuForms.front();
    const PsuSection face = psuSection(size).value_or(PsuSection{psuWidth, psuHeight});
    if (!c.psuPlace.empty()) {  // where its maker puts it; the walls there are not known, so they do not bound it
        const Turn lies = c.psuPlace == "rear" ? Turn::about(Axis::Z, 2) : c.psuPlace == "up" ? Turn::about(Axis::Z, 1) : c.psuPlace == "down" ? Turn::about(Axis::Z, 3)
            : c.psuPlace == "out" ? Turn::about(Axis::Y, 3) : Turn{};
        const AxisOrigins origins = {originOrEstimated(c.psuX), originOrEstimated(c.psuY), originOrEstimated(c.psuZ)};
        Mount bay = mountAt("psu", MountKind::PsuBay, lies, {c.psuX.valueOr(mm(250)), -c.psuY.valueOr(mm(150)), c.psuZ.valueOr(mm(80))}, size, origins);
        for (int quarter = 1; quarter < 4; ++quarter) bay.turns.push_back(Turn::about(Axis::X, quarter));
        piece.mounts.push_back(bay);
    } else if (c.layout == "dual_chamber")  // on its side behind the tray
        piece.mounts.push_back(mountAt("psu", MountKind::PsuBay, Turn::about(Axis::X, 1), {w.rear, w.floor + face.width / 2 + mm(2), w.back + face.height / 2 + mm(1)}, size, allAxes(Origin::Estimated)));
    else if (c.isSandwich()) {  // before the board, on the spine; where exactly nobody publishes, so the case's walls do not bound it
        Mount bay = mountAt("psu", MountKind::PsuBay, Turn::about(Axis::X, 1), {mm(190), mm(-85), w.tray + mm(33)}, c.psuForms.empty() ? "SFX" : size, allAxes(Origin::Estimated));
        bay.mating = Box{{Length{}, mm(-80), mm(-80)}, {mm(260), mm(80), mm(80)}};
        piece.mounts.push_back(bay);
    } else
        piece.mounts.push_back(mountAt("psu", MountKind::PsuBay, Turn{}, {w.rear, w.floor + face.height / 2 + mm(1), (w.back + w.panel) / 2}, size, allAxes(Origin::Estimated)));
}

}  // namespace rw::casing
