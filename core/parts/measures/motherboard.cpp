#include <algorithm>

#include "parts/measures/kinds.h"
#include "parts/standards.h"

namespace rw::measures {
using namespace standards;
namespace {

std::string row(const char* list, std::size_t at, const char* key) { return std::string(list) + "[" + std::to_string(at) + "]." + key; }

Measure named(Measure measure, const std::string& label)
{
    measure.title.arguments["name"] = label;
    return measure;
}

// Long slots, the first and the last memory slot: between those the others stand at even steps.
void addRows(std::vector<Measure>& all, const Motherboard& board)
{
    for (std::size_t i = 0; i < board.slots.size(); ++i) {
        const BoardSlot& slot = board.slots[i];
        if (slot.size != "x16" && slot.size != "x8") continue;
        Measure place = named(number(row("slots", i, "position"), RW_TEXT("Slot {name}"), RW_TEXT("Which opening of the case it is level with, counted from the processor: 1 to 8. The first lies {first} below the board's upper edge, each next one {pitch}.")), slot.label);
        place = giving(std::move(place), {{"first", -slotCentre(1)}, {"pitch", slotPitch}});
        if (slot.position) place.line = std::pair{Point{slotBodyStart - mm(6), {}, mm(6)}, Point{slotBodyStart - mm(6), slotCentre(static_cast<int>(*slot.position)), mm(6)}};
        place.view = "left";
        all.push_back(std::move(place));
    }
    if (board.dimms.empty()) return;
    const auto near = [](const BoardDimm& a, const BoardDimm& b) { return a.x.valueOr({}) < b.x.valueOr({}); };
    const auto ends = std::minmax_element(board.dimms.begin(), board.dimms.end(), near);
    for (const auto dimm : {ends.first, ends.second}) {
        const std::size_t at = static_cast<std::size_t>(dimm - board.dimms.begin());
        all.push_back(named(along(row("dimms", at, "x_mm"), RW_TEXT("Memory {name}"), RW_TEXT("From the board's rear edge to the middle of this memory slot."), "left", {{}, dimm->y ? -*dimm->y : mm(-80), mm(10)}, Axis::X, dimm->x.valueOr({})), dimm->label));
        if (ends.first == ends.second) break;
    }
}

}  // namespace

std::vector<Measure> of(const Motherboard& board)
{
    const Length depth = board.depth.valueOr({}), height = board.height.valueOr({}), x = board.socketX.valueOr({}), y = board.socketY.valueOr({});
    std::vector<Measure> all = {
        number("form", RW_TEXT("Form"), RW_TEXT("ATX, microATX, Mini-ITX, E-ATX, SSI-EEB.")),
        along("depth_mm", RW_TEXT("Depth"), RW_TEXT("From the edge with the ports to the opposite one."), "left", {{}, -height - mm(12), {}}, Axis::X, depth),
        along("height_mm", RW_TEXT("Height"), RW_TEXT("From the upper edge, beside the processor, to the lower one."), "left", {depth + mm(12), {}, {}}, Axis::Y, -height),
        number("socket", RW_TEXT("Socket"), RW_TEXT("As its maker writes it: AM5, LGA1700, sTR5.")),
        number("memory_type", RW_TEXT("Memory"), RW_TEXT("DDR4 or DDR5.")),
        along("socket_x_mm", RW_TEXT("Processor from the rear"), RW_TEXT("From the board's rear edge to the middle of the processor."), "left", {{}, -y, mm(9)}, Axis::X, x),
        along("socket_y_mm", RW_TEXT("Processor from above"), RW_TEXT("From the board's upper edge to the middle of the processor."), "left", {x, {}, mm(9)}, Axis::Y, -y),
    };
    addRows(all, board);
    return all;
}

// An ATX board with three long slots.
void standIn(Motherboard& board)
{
    assume(board.form, "ATX");
    assume(board.socket, "AM5");
    assume(board.memoryType, "DDR5");
    assume(board.depth, atxDepth);
    assume(board.height, atxHeight);
    if (board.slots.empty())
        for (int i = 1; i <= 3; ++i) {
            BoardSlot slot;
            slot.label = "x16 " + std::to_string(i);
            slot.size = "x16";
            board.slots.push_back(std::move(slot));
        }
    if (board.dimms.empty())
        for (const char* label : {"A1", "A2", "B1", "B2"}) {
            BoardDimm dimm;
            dimm.label = label;
            board.dimms.push_back(std::move(dimm));
        }
}

}  // namespace rw::measures
