#include "parts/pc_case/casing.h"

namespace rw::casing {

Face faceOf(const std::string& face, const Walls& w, Length fanSize)
{
    const Length middleZ = (w.tray + w.panel) / 2;
    const AxisOrigins guess = allAxes(Origin::Estimated);
    const auto level = [](Origin y) { return AxisOrigins{Origin::Estimated, y, Origin::Estimated}; };
    // Local z of a fan or radiator points off its mount; local x runs along the row.
    if (face == "top" || face == "lid") return {*Turn::fromText("+x-z+y"), *Turn::fromText("+x-z+y"), {mm(135), w.lid, middleZ}, Axis::X, level(w.lidOrigin)};
    if (face == "bottom" || face == "floor") return {*Turn::fromText("+x+z-y"), *Turn::fromText("+x+z-y"), {mm(185), w.floor, middleZ}, Axis::X, level(w.floorOrigin)};
    if (face == "shroud") return {*Turn::fromText("+x+z-y"), *Turn::fromText("+x+z-y"), {mm(185), w.shroud, middleZ}, Axis::X, level(w.shroudOrigin)};
    if (face == "rear") {
        const Length half = fanSize / 2;
        const Point at{w.rear, std::min(mm(-20), w.lid - mm(8)) - half + mm(20), std::min(ioHeight + mm(4) + half, w.panel - half - mm(1))};
        return {*Turn::fromText("+z+y-x"), *Turn::fromText("+z+x+y"), at, Axis::Y, guess};
    }
    if (face == "side")  // beside the tray, in front of it: recessed toward the back
        return {*Turn::fromText("-y+x+z"), *Turn::fromText("-y+x+z"), {mm(250) + mm(70), (w.lid + w.floor) / 2, w.back + mm(2)}, Axis::Y, guess};
    // Front: fans go outside the card limit where the case leaves room there, radiators inside it.
    const Length low = w.hasShroud ? w.shroud : w.floor;
    const bool outside = !w.isFrontBare && w.outerFront - mm(kSheet) - w.front >= mm(25);
    const Turn inward = *Turn::fromText("-z+x-y"), outward = *Turn::fromText("+z-x-y");
    return {outside ? outward : inward, inward, {w.front, (w.lid + low) / 2, middleZ}, Axis::Y, {w.frontOrigin, Origin::Estimated, Origin::Estimated}};
}

}  // namespace rw::casing
