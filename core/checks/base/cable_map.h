// Which plug of which supply's lead goes where: one lead for each plug, as far as there are leads.
#pragma once

#include <string>
#include <vector>

#include "rig/rig.h"

namespace rw {

enum class CableType { Atx24, Eps8, Pcie8, SixteenPin, Sata, Molex };
const char* cableTitle(CableType type);   // RW_TEXT: "EPS 8-pin"
std::string cableText(CableType type);    // "eps_8": as in JSON

struct Cable {
    // Own: a lead of its own. Shared: the second plug of a lead that feeds another. Unknown: on how many leads the supply's plugs
    // hang is unknown. Lacking: the supply has no plug left for it.
    enum class Lead { Own, Shared, Unknown, Lacking };
    ItemId to;
    CableType type = CableType::Atx24;
    ItemId supply;
    Lead lead = Lead::Own;
    int number = 0;                       // of the lead, or of the plug where leads are unknown, from 1
    bool byAdapter = false;               // through an adapter that ends in the part's own plug
};
std::string leadText(Cable::Lead lead);   // "own": as in JSON

// The board first, then cards, drives and hubs; each from the supply that feeds it. Empty without a supply.
std::vector<Cable> cableMap(const Rig& rig);

}  // namespace rw
