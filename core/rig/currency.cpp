#include "rig/currency.h"

#include <algorithm>

#include "units/currency.h"

namespace rw {
int amountsIn(const Rig& rig)
{
    const auto priced = std::count_if(rig.items.begin(), rig.items.end(), [](const Item& item) { return item.price.has_value(); });
    const Assumptions& a = rig.assumptions;
    return static_cast<int>(priced) + static_cast<int>(rig.otherLines.size()) + (rig.budget ? 1 : 0) + (rig.shipping != Money{} ? 1 : 0) + (a.pricePerKwh ? 1 : 0) +
           (a.cloudPerHour ? 1 : 0) + (a.resale != Money{} ? 1 : 0);
}

Result<Rig> inCurrency(const Rig& rig, const std::string& currency, std::optional<double> rate)
{
    const auto code = currencyFromText(currency);
    if (!code) return Refusal{"\"" + currency + "\" is no currency: it has three letters, like EUR"};
    if (*code == rig.currency) return rig;
    if (rate && !(*rate > 0)) return Refusal{"a rate is more than nothing"};
    if (!rate && !rig.otherLines.empty())
        return Refusal{"\"" + rig.otherLines.front().name + "\" is nothing but its amount: say what 1 " + rig.currency + " is worth in " + *code};
    bool isTooMuch = false;
    const auto converted = [&](Money money) {
        const double amount = money.amount() * *rate;
        isTooMuch = isTooMuch || !(amount <= kHighestPrice);
        return isTooMuch ? Money{} : Money::of(amount);
    };
    Rig out = rig;
    out.currency = *code;
    for (Item& item : out.items)
        if (item.price) item.price = rate ? std::optional(converted(*item.price)) : std::nullopt;
    for (OtherLine& line : out.otherLines) line.price = converted(line.price);
    if (out.budget) out.budget = rate ? std::optional(converted(*out.budget)) : std::nullopt;
    Assumptions& a = out.assumptions;
    for (Money* money : {&out.shipping, &a.resale}) *money = rate ? converted(*money) : Money{};
    for (auto* price : {&a.pricePerKwh, &a.cloudPerHour})
        if (*price) {
            *price = rate ? std::optional(**price * *rate) : std::nullopt;
            isTooMuch = isTooMuch || price->value_or(0) > kHighestPrice;
        }
    if (isTooMuch) return Refusal{"at this rate an amount is above 1,000,000,000 " + *code};
    return out;
}

}  // namespace rw
