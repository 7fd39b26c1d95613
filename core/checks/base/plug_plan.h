// Which plugs of the supplies the cards, the board and the hubs of a rig take: by their own plugs, or by adapters.
#pragma once

#include "checks/base/tally.h"
#include "parts/kinds/graphics_card.h"

namespace rw {

// The plugs of all supplies of the rig together.
struct SupplyPlugs { Tally pcie, leads, eps, sixteen; };
SupplyPlugs supplyPlugs(const Rig& rig);

// How a card is fed.
struct CardFeed {
    const Item* item;
    const GraphicsCard* card;
    Tally pcie;                        // PCIe plugs of the supplies it takes, by its adapters too
    double byAdapter = 0;              // of these in place of its 16- or 12-pin plugs
    bool wantsNative = false;          // a native 16-pin cable would take their place
    bool plugsUnknown = false, adapterUnknown = false;
    bool adapterAssumed = false;       // nobody says that an adapter is there; it was counted as usual ones are
};

struct PlugPlan {
    Tally pcie, eps;                   // that are taken
    double boardEps = 0, boardPcie = 0;  // of those by the board; PCIe plugs for its slots
    std::vector<CardFeed> cards;       // strongest first: they get the native cables
};
// PCIe plugs that an adapter to a 16-pin plug usually takes: one for every 150 W.
double usualAdapterPlugs(Power card);

PlugPlan plugPlan(const Rig& rig, const SupplyPlugs& there);

}  // namespace rw
