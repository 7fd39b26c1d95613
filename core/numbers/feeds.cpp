#include "numbers/feeds.h"

#include <algorithm>

#include "numbers/power.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/power_supply.h"

namespace rw {
namespace {

constexpr double kUnknownRating = 1000;   // W: a supply nobody rates takes part as a usual one

struct Feeding { const Item* item; double rated, load; };

Feeding* find(std::vector<Feeding>& supplies, const ItemId& id)
{
    const auto it = std::find_if(supplies.begin(), supplies.end(), [&](const Feeding& f) { return f.item->id == id; });
    return it == supplies.end() ? nullptr : &*it;
}

}  // namespace

std::vector<const Item*> feedsOf(const Rig& rig)
{
    std::vector<const Item*> feeds(rig.items.size());
    std::vector<Feeding> supplies;
    for (const Item& item : rig.items)
        if (const auto* supply = item.part->as<PowerSupply>()) supplies.push_back({&item, std::max(1.0, supply->power.valueOr(watts(kUnknownRating)).amount()), 0});
    if (supplies.empty()) return feeds;
    std::vector<std::size_t> cards;   // to be shared out
    const auto feed = [&](std::size_t i, Feeding& supply) {
        feeds[i] = supply.item;
        supply.load += drawOf(rig.items[i]).sustained.amount();
    };
    for (std::size_t i = 0; i < feeds.size(); ++i) {
        const Item& item = rig.items[i];
        if (item.part->as<PowerSupply>()) continue;
        Feeding* assigned = find(supplies, item.supply);
        if (!assigned && supplies.size() > 1 && item.part->as<GraphicsCard>()) cards.push_back(i);
        else feed(i, assigned ? *assigned : supplies.front());
    }
    const auto drawn = [&](std::size_t i) { return drawOf(rig.items[i]).sustained.amount(); };
    std::stable_sort(cards.begin(), cards.end(), [&](std::size_t a, std::size_t b) { return drawn(a) > drawn(b); });
    for (const std::size_t card : cards)
        feed(card, *std::min_element(supplies.begin(), supplies.end(), [&](const Feeding& a, const Feeding& b) { return (a.load + drawn(card)) / a.rated < (b.load + drawn(card)) / b.rated; }));
    return feeds;
}

}  // namespace rw
