#include "parts/measures/kinds.h"
#include "parts/standards.h"

namespace rw::measures {
using namespace standards;

std::vector<Measure> of(const GraphicsCard& card)
{
    if (!card.standsComplete()) return {};
    const Length end = cardDatum + *card.length, top = cardEdge + *card.height;
    const Length plug = cardDatum + card.plugPosition.valueOr({}), socket = top - card.plugRecess.valueOr({});
    return {
        along("length_mm", RW_TEXT("Length"), RW_TEXT("From the inner face of the bracket to the far end of the cooler."), "left", {cardDatum, card.fanSide(), top + mm(12)}, Axis::X, *card.length),
        along("height_mm", RW_TEXT("Height"), RW_TEXT("From the lower edge of the gold contacts to the highest point of the cooler."), "left", {end + mm(12), card.fanSide(), cardEdge}, Axis::Z, *card.height),
        along("thickness_mm", RW_TEXT("Thickness"), RW_TEXT("Over all: from the back plate to the face with the fans."), "top", {end + mm(12), card.backSide(), top}, Axis::Y, -*card.thickness),
        along("backplate_mm", RW_TEXT("Back plate"), RW_TEXT("How much of that lies behind the circuit board, on its back."), "top", {end - mm(30), cardPcbHalf, top}, Axis::Y, card.backplate.valueOr(cardSolderSide)),
        number("bracket_slots", RW_TEXT("Slots of its bracket"), RW_TEXT("How many openings of the case its bracket is screwed to.")),
        along("plug_position_mm", RW_TEXT("Place of the power plugs"), RW_TEXT("From the bracket to the middle of the power plugs."), "left", {cardDatum, card.fanSide(), top + mm(26)}, Axis::X, plug - cardDatum),
        along("plug_recess_mm", RW_TEXT("Plugs below the edge"), RW_TEXT("How far the plugs' sockets lie below the upper edge; 0 where they end with it."), "left", {plug, card.fanSide(), top}, Axis::Z, socket - top),
        giving(along("cable_room_mm", RW_TEXT("Room for the cable"), RW_TEXT("From the sockets on: the plug and its cable until it may bend; {usual} for a 16-pin plug."), "left", {plug, card.fanSide(), socket}, Axis::Z, card.cableRoom.valueOr({})), {{"usual", mm(35)}}),
        number("mass_kg", RW_TEXT("Mass"), RW_TEXT("On kitchen scales, with its bracket. Decides whether it needs a brace.")),
        number("power_w", RW_TEXT("Power"), RW_TEXT("What its maker gives for the board as a whole.")),
    };
}

// A usual card of two and a half slots.
void standIn(GraphicsCard& card)
{
    assume(card.length, mm(300));
    assume(card.height, mm(125));
    assume(card.thickness, mm(50));
    assume(card.backplate, cardSolderSide);
    assume(card.bracketSlots, 2.0);
    assume(card.plugPosition, *card.length * 4 / 5);
    assume(card.plugRecess, Length{});
    assume(card.cableRoom, mm(35));
}

}  // namespace rw::measures
