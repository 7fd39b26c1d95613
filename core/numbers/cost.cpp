#include "numbers/cost.h"

#include <algorithm>
#include <cmath>

namespace rw {
namespace {

bool isCounted(const Item& item) { return item.mark != PriceMark::Free && item.mark != PriceMark::Owned; }

void add(Sum& sum, const Item& item)
{
    if (item.price) sum.money += *item.price;
    else if (item.mark != PriceMark::Elsewhere) ++sum.unpriced;
}

Sum& groupOf(Cost& cost, const PartKind* kind)
{
    const auto at = std::find_if(cost.groups.begin(), cost.groups.end(), [&](const Cost::Group& g) { return g.kind->order >= kind->order; });
    return at != cost.groups.end() && at->kind == kind ? at->sum : cost.groups.insert(at, {kind, {}})->sum;
}

}  // namespace

Cost costOf(const Rig& rig)
{
    Cost cost;
    cost.currency = rig.currency;
    Sum now;
    Money taxed;
    for (const Item& item : rig.items) {
        if (!isCounted(item)) continue;
        if (item.later) { add(cost.later, item); continue; }
        add(now, item);
        if (item.price || item.mark != PriceMark::Elsewhere) add(groupOf(cost, item.part->kind), item);
        if (item.mark == PriceMark::Paid) continue;
        add(cost.toBuy, item);
        if (item.price && item.mark != PriceMark::Used) taxed += *item.price;
    }
    for (const OtherLine& line : rig.otherLines) cost.other += line.price;
    cost.parts = now.money;
    cost.unpriced = now.unpriced;
    cost.shipping = rig.shipping;
    taxed += cost.other + cost.shipping;
    cost.tax = {std::llround(static_cast<double>(taxed.cents) * rig.taxPercent / 100)};
    const Money beside = cost.other + cost.shipping + cost.tax;
    cost.total = cost.parts + beside;
    cost.toBuy.money += beside;
    return cost;
}

std::string costText(const Cost& cost)
{
    const std::string sum = moneyText(cost.total, cost.currency);
    return cost.unpriced == 0 ? sum : sum + " + " + std::to_string(cost.unpriced) + " unpriced";
}

}  // namespace rw
