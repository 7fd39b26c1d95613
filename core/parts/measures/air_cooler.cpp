#include "parts/measures/kinds.h"
#include "parts/standards.h"

namespace rw::measures {
using namespace standards;

std::vector<Measure> of(const AirCooler& c)
{
    if (!c.height || !c.width || !c.depth) return {};
    const Length shift = c.frontOffset.valueOr({}), side = c.sideOffset.valueOr({}), front = shift + *c.depth / 2, half = *c.width / 2;
    const Length modules = dimmSeat - cpuTop;  // where memory starts, seen from the CPU
    std::vector<Measure> all = {
        number("shape", RW_TEXT("Shape"), RW_TEXT("One tower, two towers, or fins that lie flat over the processor.")),
        along("height_mm", RW_TEXT("Height"), RW_TEXT("From the processor to the highest point, fans as delivered."), "left", {front + mm(28), side - half, Length{}}, Axis::Z, *c.height),
        along("width_mm", RW_TEXT("Width"), RW_TEXT("Across the way the air takes."), "top", {front + mm(10), side - half, *c.height}, Axis::Y, *c.width),
        along("depth_mm", RW_TEXT("Depth"), RW_TEXT("Along the way the air takes, with all fans."), "top", {shift - *c.depth / 2, side + half + mm(10), *c.height}, Axis::X, *c.depth),
        along("front_offset_mm", RW_TEXT("Off the middle, to the front"), RW_TEXT("How far its middle, fans counted, stands in front of the processor's; negative: behind."), "top", {Length{}, side, *c.height + mm(2)}, Axis::X, shift),
        along("side_offset_mm", RW_TEXT("Off the middle, upwards"), RW_TEXT("How far its middle stands above the processor's, away from the slots; negative: below."), "top", {shift, Length{}, *c.height + mm(2)}, Axis::Y, side),
    };
    if (!c.isTopFlow()) {
        const Length fan = front - c.fanThickness.valueOr(mm(25)) / 2;
        all.push_back(along("memory_under_fan_mm", RW_TEXT("Memory under the front fan"), RW_TEXT("The highest module that fits under the fan as delivered; its maker names it."), "left", {fan, side - half, modules}, Axis::Z, c.memoryUnderFan.valueOr({})));
        all.push_back(along("fan_top_mm", RW_TEXT("Top of the front fan"), RW_TEXT("From the processor to the upper edge of the front fan, where it stands out above the fins."), "left", {front + mm(4), side - half, Length{}}, Axis::Z, c.fanTop.valueOr(*c.height)));
    }
    all.push_back(along("memory_under_fins_mm", RW_TEXT("Memory under the fins"), RW_TEXT("The highest module that fits under the fins; its maker names it."), "left", {shift, side - half, modules}, Axis::Z, c.memoryUnderFins.valueOr({})));
    all.push_back(number("capacity_w", RW_TEXT("Cools"), RW_TEXT("The watts its maker rates it for; many name none.")));
    return all;
}

// A tower with one fan of 120 mm.
void standIn(AirCooler& c)
{
    assume(c.height, mm(158));
    assume(c.shape, "single_tower");
    assume(c.width, mm(125));
    assume(c.depth, c.isDual() ? mm(140) : mm(75));
    assume(c.frontOffset, Length{});
    assume(c.sideOffset, Length{});
    if (!c.isTopFlow()) {
        assume(c.memoryUnderFan, mm(33));
        assume(c.fanTop, *c.height);
    }
    assume(c.memoryUnderFins, c.isTopFlow() ? mm(40) : mm(55));
}

}  // namespace rw::measures
