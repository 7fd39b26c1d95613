// How a case comes into being from its numbers, a file for each thing it holds.
#pragma once

#include "parts/building.h"
#include "parts/kinds/pc_case.h"
#include "parts/standards.h"

namespace rw::casing {
using namespace standards;

inline constexpr double kSheet = 1.0, kGlass = 4.0, kFeet = 20.0;  // mm; usual thicknesses and feet
inline constexpr double kSpine = 10.0;  // mm behind the tray of a sandwich: the riser's ribbon runs there

// The inner faces of the case's walls in the board frame, and how well each is known.
struct Walls {
    Length rear = rearWall, front, lid, floor, tray, back, panel, shroud;
    Length outerTop, outerBottom, outerFront;
    Origin frontOrigin, lidOrigin, panelOrigin, shroudOrigin, floorOrigin = Origin::Estimated, backOrigin = Origin::Estimated;
    Length panelDoubt;           // how much nearer the side panel may be
    bool hasShroud = false;
    bool isFrontBare = false;    // fans there come off the room for cards
};

// Whether the bay takes an ATX supply; what is unknown does.
bool takesAtx(const PcCase& c);

Walls wallsOf(const PcCase& c, const State& state);

void addWalls(Piece& piece, const PcCase& c, const Walls& w, const State& state);
void addLimits(Piece& piece, const PcCase& c, const Walls& w, const State& state);
void addObstacles(Piece& piece, const PcCase& c, const Walls& w, const State& state);
void addCoolerRoom(Piece& piece, const PcCase& c, const Walls& w, const State& state);
void addFanMounts(Piece& piece, const PcCase& c, const Walls& w, const State& state);
void addRadiatorMounts(Piece& piece, const PcCase& c, const Walls& w);
void addBays(Piece& piece, const PcCase& c, const Walls& w, const State& state);
// The middle of the slot a sandwich's riser holds out: its card hangs there with its back to the spine.
Point cardSeat(const Walls& w);
void addCardSeat(Piece& piece, const PcCase& c, const Walls& w);
void addPsuBay(Piece& piece, const PcCase& c, const Walls& w);
void addVerticalMount(Piece& piece, const PcCase& c, const Walls& w);

// Where a row of fans on the floor of a tower starts: behind a supply of 180 mm, a usual bay.
inline Length floorStart(const Walls& w) { return w.rear + mm(181); }

inline Mount mountAt(std::string name, MountKind kind, Turn turn, Point at, std::string size, AxisOrigins origins)
{
    return {std::move(name), kind, {turn, at}, origins, {}, {}, {Turn{}}, {}, std::move(size)};
}

// A face that carries fans or radiators ("lid" and "floor" are other words for top and bottom): how they stand there, the
// way inward, and the middle of the row of places.
struct Face { Turn fan, radiator; Point middle; Axis along; AxisOrigins origins; };
Face faceOf(const std::string& face, const Walls& w, Length fanSize);

}  // namespace rw::casing
