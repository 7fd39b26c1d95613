#include <cmath>

#include "plan/sections/sections.h"

namespace rw::sections {

NumberSection renting(const Rig& rig, const RigNumbers& numbers, const MoneyWords& money)
{
    NumberSection section{"renting", RW_TEXT("Owning against renting"), {}, {}, {}};
    const Assumptions& a = rig.assumptions;
    if (!numbers.renting) {
        section.sum = !a.cloudPerHour ? Text{RW_TEXT("price of renting not said"), {}}
                      : !a.pricePerKwh ? Text{RW_TEXT("price of a kWh not said"), {}}
                      : numbers.cost.unpriced + numbers.cost.later.unpriced > 0 ? Text{RW_TEXT("{count} unpriced"), {{"count", Count{numbers.cost.unpriced + numbers.cost.later.unpriced}}}} : Text{RW_TEXT("power at the wall unknown"), {}};
    } else {
        const Renting& r = *numbers.renting;
        const bool never = std::isinf(r.hours);
        section.sum = never ? Text{RW_TEXT("owning never pays"), {}} : Text{RW_TEXT("paid after {hours} h"), {{"hours", Count{std::lround(std::max(0.0, r.hours))}}}};
        section.lines = {{{RW_TEXT("The rig, less its resale"), {}}, word(money(Money::of(r.ownCost)))},
                         {{RW_TEXT("Electricity an hour"), {}}, word(money(Money::of(r.electricityPerHour))), NumberState::Plain, {RW_TEXT("{watts} from the wall"), {{"watts", whole(numbers.wall->draw.most)}}}},
                         {{RW_TEXT("Renting an hour"), {}}, word(money(Money::of(r.cloudPerHour)))}};
        if (!never && a.hoursPerDay > 0) section.lines.push_back({{RW_TEXT("At {hours} h a day"), {{"hours", Amount{a.hoursPerDay, ""}}}}, {RW_TEXT("{days} days"), {{"days", Count{std::lround(std::max(0.0, r.hours) / a.hoursPerDay)}}}}});
    }
    section.assumptions = {{RW_TEXT("(rig − resale) / (renting − electricity), by prices of your own; none are built in."), {}}};
    return section;
}

}  // namespace rw::sections
