#include "plan/number_sections.h"

#include <algorithm>

#include "parts/kinds/riser.h"
#include "plan/sections/sections.h"

namespace rw {

std::string sections::nameOf(const Rig& rig, const ItemId& id)
{
    const Item* item = rig.find(id);
    if (!item) return {};
    const std::string& name = item->part->shortName;
    const bool several = std::count_if(rig.items.begin(), rig.items.end(), [&](const Item& other) { return other.part->shortName == name; }) > 1;
    const auto placeOf = [](const Item& one) {
        const auto piece = std::find_if(one.pieces.begin(), one.pieces.end(), [](const auto& p) { return p && !p->host.empty(); });
        return piece == one.pieces.end() ? nullptr : &**piece;
    };
    const Placement* place = placeOf(*item);
    if (const Item* host = place ? rig.find(place->host) : nullptr; host && host->part->as<Riser>())   // its own place says more
        if (const Placement* under = placeOf(*host)) place = under;
    return several && place ? name + " (" + place->mount + ")" : name;
}

std::vector<NumberSection> numberSections(const Rig& rig, const RigNumbers& numbers, const MoneyWords& money)
{
    return {sections::cost(rig, numbers, money), sections::power(rig, numbers), sections::supplies(rig, numbers), sections::wall(rig, numbers, money),
            sections::models(rig, numbers), sections::lanes(rig, numbers), sections::air(rig, numbers), sections::renting(rig, numbers, money)};
}

}  // namespace rw
