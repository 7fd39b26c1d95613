#include "numbers/cost.h"

namespace rw {

Cost costOf(const Rig& rig)
{
    Cost cost{{}, rig.currency, 0};
    for (const Item& item : rig.items) {
        const bool counted = item.mark != PriceMark::Free && item.mark != PriceMark::Owned;
        if (item.price && counted) cost.total += *item.price;
        else if (!item.price && counted && item.mark != PriceMark::Elsewhere) ++cost.unpriced;
    }
    for (const OtherLine& line : rig.otherLines) cost.total += line.price;
    return cost;
}

std::string costText(const Cost& cost)
{
    const std::string sum = moneyText(cost.total, cost.currency);
    return cost.unpriced == 0 ? sum : sum + " + " + std::to_string(cost.unpriced) + " unpriced";
}

}  // namespace rw
