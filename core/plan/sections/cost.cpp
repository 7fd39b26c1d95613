#include "plan/sections/sections.h"

namespace rw::sections {
namespace {

Text sumWords(const Sum& sum, const MoneyWords& money)
{
    if (sum.unpriced == 0) return word(money(sum.money));
    if (sum.money == Money{}) return {RW_TEXT("{count} unpriced"), {{"count", Count{sum.unpriced}}}};
    return {RW_TEXT("{sum} + {count} unpriced"), {{"sum", money(sum.money)}, {"count", Count{sum.unpriced}}}};
}

}  // namespace

NumberSection cost(const Rig& rig, const RigNumbers& numbers, const MoneyWords& money)
{
    const Cost& cost = numbers.cost;
    NumberSection section{"cost", RW_TEXT("Cost"), sumWords({cost.total, cost.unpriced}, money), {}, {}};
    const auto add = [&](const char* label, Text value, const char* how = "") { section.lines.push_back({{label, {}}, std::move(value), NumberState::Plain, {how, {}}}); };
    for (const Cost::Group& group : cost.groups) add(group.kind->title, sumWords(group.sum, money));
    for (const OtherLine& line : rig.otherLines) section.lines.push_back({word(line.name), word(money(line.price))});
    if (cost.shipping != Money{}) add(RW_TEXT("Shipping"), word(money(cost.shipping)));
    if (cost.tax != Money{}) add(RW_TEXT("Tax"), word(money(cost.tax)), RW_TEXT("on what is still to buy new: used parts are bought without, paid ones with it"));
    if (cost.toBuy.money != cost.total || cost.toBuy.unpriced != cost.unpriced) add(RW_TEXT("Still to buy"), sumWords(cost.toBuy, money));
    if (cost.later.money != Money{} || cost.later.unpriced > 0) add(RW_TEXT("Later"), sumWords(cost.later, money), RW_TEXT("parts marked to be bought later; not in the sum"));
    if (rig.budget) {
        const bool over = cost.total > *rig.budget;
        section.lines.push_back({{over ? RW_TEXT("Over the budget") : RW_TEXT("Left of the budget"), {}}, word(money(over ? cost.total - *rig.budget : *rig.budget - cost.total)), over ? NumberState::Over : cost.unpriced > 0 ? NumberState::Plain : NumberState::Good, {}});
    }
    section.assumptions = {{RW_TEXT("Free and owned parts count as nothing; parts covered by another line have no price of their own."), {}}};
    return section;
}

}  // namespace rw::sections
