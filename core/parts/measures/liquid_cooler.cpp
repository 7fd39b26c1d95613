#include <algorithm>

#include "parts/measures/kinds.h"

namespace rw::measures {

std::vector<Measure> of(const LiquidCooler& c)
{
    const State state;
    const std::vector<Piece> pieces = c.pieces(state);
    const std::size_t at = pieces.size() - 1;  // the radiator comes after the block
    const auto body = std::find_if(pieces[at].solids.begin(), pieces[at].solids.end(), [](const Solid& s) { return s.name == "radiator"; });
    std::vector<Measure> all = {number("radiator_class", RW_TEXT("Radiator"), RW_TEXT("As it is sold: 120, 240, 280, 360, 420."))};
    if (body != pieces[at].solids.end()) {
        const Box box = boundsOf(*body);
        std::vector<Measure> drawn = {
            along("radiator_length_mm", RW_TEXT("Length of the radiator"), RW_TEXT("From end to end, tanks counted."), "top", {box.lo.x, box.hi.y + mm(8), box.lo.z}, Axis::X, box.size().x),
            along("radiator_width_mm", RW_TEXT("Width of the radiator"), RW_TEXT("Across, over all."), "top", {box.hi.x + mm(8), box.lo.y, box.lo.z}, Axis::Y, box.size().y),
            along("radiator_thickness_mm", RW_TEXT("Thickness of the radiator"), RW_TEXT("Without fans."), "left", {box.lo.x - mm(8), box.lo.y, box.lo.z}, Axis::Z, box.size().z),
            giving(along("fan_thickness_mm", RW_TEXT("Thickness of its fans"), RW_TEXT("Of one fan: {usual} for most."), "left", {box.lo.x - mm(8), box.lo.y, box.hi.z}, Axis::Z, c.fanThicknessUsual().valueOr({})), {{"usual", mm(25)}}),
        };
        for (Measure& measure : drawn) measure.piece = at;
        all.insert(all.end(), drawn.begin(), drawn.end());
    }
    if (c.hasBlock()) {
        const Length high = c.blockHeight.valueOr({}), half = (c.blockDepth && c.blockWidth ? *c.blockDepth : c.blockSize.valueOr({})) / 2;
        all.push_back(along("block_height_mm", RW_TEXT("Height of the block"), RW_TEXT("From the processor to its highest point."), "left", {half + mm(14), {}, {}}, Axis::Z, high));
        if (c.blockDepth && c.blockWidth) {  // one with corners
            const Length x = *c.blockDepth / 2, y = *c.blockWidth / 2;
            all.push_back(along("block_depth_mm", RW_TEXT("Depth of the block"), RW_TEXT("From its side to the rear to its side to the front."), "top", {-x, -y - mm(8), high}, Axis::X, *c.blockDepth));
            all.push_back(along("block_width_mm", RW_TEXT("Width of the block"), RW_TEXT("From its upper side to its lower one."), "top", {x + mm(8), -y, high}, Axis::Y, *c.blockWidth));
        } else {
            all.push_back(along("block_size_mm", RW_TEXT("Size of the block"), RW_TEXT("Its diameter, or the longer side of one with corners."), "top", {-half, -half - mm(8), high}, Axis::X, half * 2));
        }
    }
    all.push_back(number("capacity_w", RW_TEXT("Cools"), RW_TEXT("The watts its maker rates it for; many name none.")));
    all.push_back(number("headers", RW_TEXT("Fan headers"), RW_TEXT("How many it takes on the board, pump counted.")));
    all.push_back(number("usb2_headers", RW_TEXT("USB 2.0 headers"), RW_TEXT("How many its pump or its lights take on the board.")));
    return all;
}

void standIn(LiquidCooler& c)
{
    assume(c.radiatorClass, "360");
    assume(c.blockHeight, mm(52));
    if (!(c.blockDepth && c.blockWidth)) assume(c.blockSize, mm(75));
    assume(c.radiatorThickness, mm(27));
    assume(c.fanThickness, mm(25));
}

}  // namespace rw::measures
