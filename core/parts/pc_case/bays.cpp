#include <map>

#include "parts/pc_case/casing.h"

namespace rw::casing {

void addBays(Piece& piece, const PcCase& c, const Walls& w, const State& state)
{
    const AxisOrigins guess = allAxes(Origin::Estimated);
    std::map<std::string, int> numbers;  // rows of one size are counted on: "3.5 bay 1" … "3.5 bay 9"
    for (const CaseBay& row : c.bays) {
        int& number = numbers[row.size];
        if (row.where == "cage" && state.has("cage_out")) {  // its bays go with it, the others keep their numbers
            number += static_cast<int>(row.count.valueOr(0));
            continue;
        }
        const bool large = row.size == "3.5";
        const MountKind kind = large ? MountKind::Bay35 : row.size == "5.25" ? MountKind::Bay525 : MountKind::Bay25;
        for (int i = 0; i < static_cast<int>(row.count.valueOr(0)); ++i) {
            const std::string name = row.size + " bay " + std::to_string(++number);
            const Length step = row.pitch.valueOr(large ? mm(30) : row.size == "5.25" ? mm(42) : mm(12));
            if (kind == MountKind::Bay525)  // at the front below the lid, its face outward
                piece.mounts.push_back(mountAt(name, kind, *Turn::fromText("-x+z+y"), {w.outerFront - mm(2), w.lid - mm(2) - step * (i + 1), (w.tray + w.panel) / 2}, row.size, guess));
            else if (row.where == "tray")  // flat behind the board; z toward the back panel
                piece.mounts.push_back(mountAt(name, kind, *Turn::fromText("+x-y-z"), {mm(60), mm(-60) - mm(110) * i, w.tray - mm(kSheet) - mm(2)}, row.size, guess));
            else if (row.where == "cage") {  // across the case, connectors toward the back panel; the cage holds them
                // Stacked from the bottom at the front; or level with a slot row, its drives beginning where a card must end.
                Point at{w.front - mm(60), (w.hasShroud ? w.shroud : w.floor) + mm(10) + step * i, w.tray + mm(12)};
                AxisOrigins origins = guess;
                if (row.slot) at = {at.x, slotCentre(static_cast<int>(*row.slot)) - drive35Height / 2 - step * i, mm(5)};
                if (row.slot) origins = {Origin::Estimated, row.slot.origin, Origin::Typical};
                if (row.cardLimit) at.x = cardDatum + *row.cardLimit + (large ? drive35Width : drive25Width) / 2;
                if (row.cardLimit) origins[0] = row.cardLimit.origin;
                Mount shelf = mountAt(name, kind, *Turn::fromText("+y+z+x"), at, row.size, origins);
                shelf.mating = Box{{Length{}, -drive35Width / 2, Length{}}, {drive35Length, drive35Width / 2, drive35Height}};
                if (row.cardLimit) shelf.doubt.lo.x = *row.cardLimit - row.cardLimit.least();
                piece.mounts.push_back(shelf);
            }
            else  // under the shroud, in front of the supply
                piece.mounts.push_back(mountAt(name, kind, *Turn::fromText("-x+z+y"), {w.front - mm(2), w.floor + mm(3) + step * i, (w.back + w.panel) / 2}, row.size, guess));
        }
    }
}

}  // namespace rw::casing
