#include <algorithm>
#include <cmath>

#include "parts/pc_case/casing.h"
#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {
namespace {

constexpr double kFanPlace = 122;     // mm from fan to fan, 120 mm ones
constexpr double kLeastHeight = 350, kLeastDepth = 330, kLeastWidth = 170;  // below that cases have no usual places for fans
constexpr int kOnTray = 3, kBesideSupply = 3;

int placesIn(Length room) { return std::clamp(static_cast<int>(room.amount() / kFanPlace), 1, 3); }

// Of towers and dual chambers, those for boards of the ATX family. A case of which nobody says how large it is counts by the
// boards it takes.
bool hasUsualPlaces(const PcCase& c)
{
    if (c.layout != "tower" && c.layout != "dual_chamber") return false;
    const bool largeBoards = std::any_of(c.boards.begin(), c.boards.end(), [](const std::string& form) { return form == "ATX" || form == "E-ATX"; });
    if (!c.height) return largeBoards;
    const bool narrow = c.width && *c.width < mm(kLeastWidth), shallow = c.depth && *c.depth < mm(kLeastDepth);
    return *c.height >= mm(kLeastHeight) && !narrow && !shallow;
}

// The faces that carry fans and radiators: a dual chamber has glass at the front.
std::vector<std::string> facesOf(const PcCase& c)
{
    if (c.layout == "dual_chamber") return {"top", "side", "bottom", "rear"};
    return {"front", "top", "rear"};
}

bool isUpright(const std::string& face) { return face == "front" || face == "side"; }

Between around(Length middle, double play)
{
    const double at = std::abs(middle.amount());
    return {at, std::max(at - play, 0.0), at + play};
}

// One at the rear, elsewhere two or three of 120 mm; most of these places take 140 mm fans, too. In a tower those at the
// front stand above the supply.
void addFans(PcCase& c)
{
    const casing::Walls w = casing::wallsOf(c, State{});
    const Length low = w.hasShroud ? w.shroud : c.layout == "tower" ? w.floor + standards::psuHeight + mm(1) : w.floor;
    for (const std::string& face : facesOf(c)) {
        const bool rear = face == "rear";
        CaseFanMount row;
        row.name = row.face = face;
        const double count = rear ? 1 : placesIn(isUpright(face) ? w.lid - low : w.outerFront - w.rear);
        fill(row.count, rear ? Between{1, 0, 1} : Between{count, 1, 3}, Origin::Estimated, kForItsSize);
        fill(row.size, rear ? Between{120, 92, 120} : Between{120, 120, 140}, Origin::Estimated, kForItsSize);
        if (face == "front") fill(row.y, around((w.lid + low) / 2, 40), Origin::Estimated, kForItsSize);
        c.fanMounts.push_back(std::move(row));
    }
}

// A radiator may hang where fans do; which ones go there nobody says, and that stays open. Its middle is where the longest
// would stand between the walls.
void addRadiators(PcCase& c)
{
    const casing::Walls w = casing::wallsOf(c, State{});
    for (const std::string& face : facesOf(c)) {
        CaseRadiatorMount row;
        row.name = row.face = face;
        if (isUpright(face)) fill(row.y, around((w.lid + w.floor) / 2, 60), Origin::Estimated, kForItsSize);  // downwards
        else if (face != "rear") fill(row.x, around((w.rear + w.outerFront) / 2, 60), Origin::Estimated, kForItsSize);
        c.radiatorMounts.push_back(std::move(row));
    }
}

// Of the cases of which BuildCores OpenDB says it, 24 in 25 have a shroud over the supply; those with bays for optical drives
// are older. It needs room below an ATX board.
void addShroud(PcCase& c)
{
    const casing::Walls w = casing::wallsOf(c, State{});
    const bool optical = std::any_of(c.bays.begin(), c.bays.end(), [](const CaseBay& bay) { return bay.size == "5.25" && bay.count.valueOr(1) > 0; });
    if (c.layout != "tower" || optical || c.floorGap || w.floor + standards::psuHeight + mm(10) > -standards::atxHeight - mm(8)) return;
    fill(c.shroud, true, Origin::Estimated, kForItsSize);
}

// Small drives lie behind the board, large ones beside the supply; more of them stand in a cage at the front.
void placeBays(PcCase& c)
{
    for (CaseBay& bay : c.bays) {
        if (!bay.where.empty() || !bay.count) continue;
        const bool small = bay.size == "2.5";
        bay.where = *bay.count > (small ? kOnTray : kBesideSupply) ? "cage" : small ? "tray" : "shroud";
    }
}

}  // namespace

// What is published as limits stays open (cards, coolers, supplies, boards), and so do the forms of supplies it takes and
// how many bays it has: no size tells them. Small cases and those that lie are built in many ways: one of which nobody says
// how it is laid out has no usual places for fans.
void fillGaps(PcCase& c)
{
    placeBays(c);
    if (!hasUsualPlaces(c)) return;
    addShroud(c);
    if (c.fanMounts.empty()) addFans(c);
    if (c.radiatorMounts.empty()) addRadiators(c);
}

}  // namespace rw::usual
