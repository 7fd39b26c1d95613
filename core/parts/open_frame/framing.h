// How a frame comes into being from its rows: rails as solids, places as mounts, and what is left out, and why.
#pragma once

#include <optional>

#include "parts/building.h"
#include "parts/kinds/open_frame.h"

namespace rw::framing {

// What is wrong with a row. Such a row is left out of the frame; of two rails of one name both stand.
enum class Flaw {
    RailAxis,         // `word` is no axis
    RailNumbers,      // `word`: the numbers that are not known
    RailSize,         // its length or its profile is 0
    RailTwice,        // another rail before it has its name
    PlaceRail,        // `word` is no rail that stands
    PlaceUse,         // `word` is nothing there are places for
    PlaceNumber,      // where on the rail it is is not known
    PlaceBeyond,      // `at` lies beyond the rail's `length`
    PlaceFace,        // `word` is no side face of the rail
    PlaceToward,      // `word` is no way that lies along the face, or one in which it cannot stand there
};
struct LeftOut {
    Flaw flaw;
    std::string row;      // "upper rear", "3" (a rail without a name), "Place 2 (card)"
    std::string rail;     // of a place: its rail
    std::string word;
    Length at, length;
};

// A rail as it stands in the board frame.
struct Rail {
    std::string name;
    Axis along = Axis::X;
    Box box;
    AxisOrigins origins;
    Doubt doubt;
};

struct Framing {
    std::vector<Rail> rails;
    std::vector<Mount> mounts;
    std::vector<LeftOut> leftOut;
};
Framing framingOf(const OpenFrame& frame);

std::optional<Rail> railOf(const FrameRail& row, const OpenFrame& frame, std::size_t number, std::vector<LeftOut>& leftOut);
// Whether mounts of the two are counted as one series: "fan 1", "fan 2". A row that is left out keeps its number.
bool namedAlike(const FramePlace& a, const FramePlace& b);
// `earlier`: how many of its series are before it.
std::optional<Mount> mountOf(const FramePlace& row, const std::vector<Rail>& rails, std::size_t number, int earlier, std::vector<LeftOut>& leftOut);

}  // namespace rw::framing
