#include <algorithm>

#include "parts/measures/kinds.h"
#include "parts/pc_case/casing.h"

namespace rw::measures {
using namespace standards;

// Lines stand where one holds the rule: in the first slots, over the processor, along the board's edges.
std::vector<Measure> of(const PcCase& c)
{
    const casing::Walls w = casing::wallsOf(c, State{});
    const Length slot = slotCentre(2), side = w.panel + mm(casing::kGlass), cpuX = mm(90), cpuY = mm(-75), mid = mm(120);
    const bool mini = !c.boards.empty() && std::all_of(c.boards.begin(), c.boards.end(), [](const std::string& form) { return form == "Mini-ITX"; });
    const Length boardFront = mini ? mm(170) : atxDepth, floor = -atxHeight;
    return {
        along("depth_mm", RW_TEXT("Depth outside"), RW_TEXT("From the rear to the front, over all."), "left", {w.rear - mm(casing::kSheet), w.outerBottom - mm(14), side}, Axis::X, c.depth.valueOr({})),
        along("height_mm", RW_TEXT("Height outside"), RW_TEXT("From the floor it stands on to the top, feet counted."), "left", {w.outerFront + mm(14), w.outerBottom, side}, Axis::Y, c.height.valueOr({})),
        along("width_mm", RW_TEXT("Width outside"), RW_TEXT("From side to side, over all."), "front", {w.outerFront, w.outerTop + mm(14), side}, Axis::Z, -c.width.valueOr({})),
        number("boards", RW_TEXT("Boards it takes"), RW_TEXT("The forms its maker names: ATX, microATX, Mini-ITX, E-ATX.")),
        number("expansion_slots", RW_TEXT("Expansion slots"), RW_TEXT("The openings for cards at the rear, one below the other.")),
        along("card_limit_mm", RW_TEXT("Room for cards"), RW_TEXT("Inside, from the sheet the cards are screwed to, to the first thing in a long card's way: a fan, a radiator, a drive cage."), "left", {cardDatum, slot, mm(75)}, Axis::X, c.cardLimit.valueOr({})),
        along("card_height_limit_mm", RW_TEXT("Room above cards"), RW_TEXT("From a card's lower edge, about 3 mm over the board, to the side panel."), "front", {mm(180), slot, cardEdge}, Axis::Z, c.cardHeightLimit.valueOr({})),
        along("cooler_limit_mm", RW_TEXT("Room for coolers"), RW_TEXT("From the processor, about 8 mm over the board, to the side panel."), "front", {cpuX, cpuY, cpuTop}, Axis::Z, c.coolerLimit.valueOr({})),
        along("psu_limit_mm", RW_TEXT("Room for the supply"), RW_TEXT("From the rear to the first thing behind the supply, cables aside."), "left", {w.rear, w.floor + psuHeight / 2, mm(75)}, Axis::X, c.psuLimit.valueOr({})),
        along("lid_gap_mm", RW_TEXT("Above the board"), RW_TEXT("From the upper edge of the board to the lid."), "left", {mid, {}, mm(4)}, Axis::Y, c.lidGap.valueOr({})),
        along("floor_gap_mm", RW_TEXT("Below the board"), RW_TEXT("From where an ATX board ends to the floor, or to the cover over the supply."), "left", {mid, floor, mm(4)}, Axis::Y, -c.floorGap.valueOr({})),
        along("front_gap_mm", RW_TEXT("In front of the board"), RW_TEXT("From the front edge of the board to what stands there."), "left", {boardFront, mm(-40), mm(4)}, Axis::X, c.frontGap.valueOr({})),
    };
}

// A mid tower, and what such towers leave.
void standIn(PcCase& c)
{
    if (c.layout.empty()) c.layout = "tower";
    if (c.boards.empty()) c.boards = {"ATX"};
    assume(c.depth, mm(460));
    assume(c.width, mm(225));
    assume(c.height, mm(470));
    assume(c.slots, 7.0);
    const casing::Walls w = casing::wallsOf(c, State{});
    assume(c.cardLimit, w.front - cardDatum);
    assume(c.cardHeightLimit, w.panel - cardEdge);
    assume(c.coolerLimit, w.panel - cpuTop);
    assume(c.psuLimit, mm(200));
    assume(c.lidGap, w.lid);
    assume(c.shroud, true);
    assume(c.sidePanel, "tempered glass");
    assume(c.floorGap, std::max(-atxHeight - casing::wallsOf(c, State{}).shroud, mm(8)));
    assume(c.frontGap, std::max(w.front - atxDepth, mm(10)));
}

}  // namespace rw::measures
