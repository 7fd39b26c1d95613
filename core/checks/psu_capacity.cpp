// Watts against the supply: the sustained load of training, and excursions of less than a millisecond.
#include <algorithm>
#include <limits>

#include "checks/base/places.h"
#include "numbers/excursions.h"
#include "numbers/power.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/power_supply.h"

namespace rw::checks {
namespace {

struct Supplies {
    std::vector<const Item*> items;
    std::string names;                    // "HX1000 + SF750"
    const Item* unknownPower = nullptr;   // the first whose rated power is unknown
    Origin powerOrigin = Origin::Norm;    // the weakest of their ratings
    bool isPromised = true;               // all are ATX 3: what they ride out is asked of them
    double ridesOut = std::numeric_limits<double>::infinity();         // times their rating, for 1 ms: the least of them
};

Supplies suppliesOf(const Rig& rig)
{
    Supplies supplies;
    for (const Item& item : rig.items)
        if (const auto* supply = item.part->as<PowerSupply>()) {
            supplies.items.push_back(&item);
            supplies.names += (supplies.names.empty() ? "" : " + ") + item.part->shortName;
            if (!supply->power && !supplies.unknownPower) supplies.unknownPower = &item;
            supplies.powerOrigin = weakest(supplies.powerOrigin, supply->power.origin);
            const Tolerance tolerance = toleranceOf(*supply);
            supplies.isPromised = supplies.isPromised && tolerance.isPromised;
            supplies.ridesOut = std::min(supplies.ridesOut, tolerance.times[at(Window::Ms1)]);
        }
    return supplies;
}

// What has no known power counts as nothing in the sums: they are a floor then, and it is said.
void unknownDraws(const Rig& rig, const Supplies& supplies, Report& report)
{
    for (const Item& item : rig.items) {
        const auto* card = item.part->as<GraphicsCard>();
        const auto* cpu = item.part->as<Cpu>();
        if ((card && !card->power) || (cpu && !cpu->heat()))
            report.addFor(Verdict::NotChecked, {&item, supplies.items.front()},
                          RW_TEXT("Power of {part} is unknown and counts as nothing, so {other} was not checked against the whole draw. Look it up."));
    }
}

void finish(Finding& finding, Power measured, Power limit, Origin limitOrigin)
{
    finding.margin = limit - measured;
    finding.measuredOrigin = Origin::Typical;  // makers' watts, usual values for the rest
    finding.limitOrigin = limitOrigin;
}

}  // namespace

void psu_capacity(const Scene& scene, Report& report)
{
    const PowerFigures power = powerOf(scene.rig());
    const Supplies supplies = suppliesOf(scene.rig());
    if (supplies.items.empty()) return;
    unknownDraws(scene.rig(), supplies, report);
    if (supplies.unknownPower) {
        report.addFor(Verdict::NotChecked, {supplies.unknownPower}, RW_TEXT("Rated power of {part} is unknown; the rig draws {measured} while training. Look it up."), {{"measured", power.sustained}});
        return;
    }
    const Power rated = *power.supply, good = watts(rated.amount() * 0.80), most = watts(rated.amount() * 0.95);
    if (power.sustained > good) {
        const bool over = power.sustained > most;
        finish(report.addFor(over ? clashVerdict(supplies.powerOrigin, LimitKind::Explicit) : Verdict::Warning, supplies.items,
                   over ? RW_TEXT("The rig draws {measured} while training; {part} should not give more than {limit} for long (95 %). Choose a larger supply.")
                        : RW_TEXT("The rig draws {measured} while training; {part} is best kept below {limit} (80 %). Choose a larger supply or limit the cards' power."),
                   {{"measured", power.sustained}, {"limit", over ? most : good}, {"part", supplies.names}}),
               power.sustained, over ? most : good, supplies.powerOrigin);
    } else {
        report.clearFor(supplies.items, power.sustained, good, good - power.sustained);
    }
    // Before ATX 3 nothing was promised, so only the rated power counts.
    const Power ridesOut = watts(rated.amount() * (supplies.isPromised ? supplies.ridesOut : 1.0));
    if (power.peak > ridesOut)
        finish(report.addFor(Verdict::Warning, supplies.items,
                   RW_TEXT("All cards peaking at once draw {measured} for under 1 ms; {part} promises {limit}. Choose a larger or ATX 3 supply, or limit the cards' power."),
                   {{"measured", power.peak}, {"limit", ridesOut}, {"part", supplies.names}}),
               power.peak, ridesOut, supplies.powerOrigin);
}

DecidingFields psu_capacity_fields()
{
    return {
        {"cpu", "max_power_w"},
        {"graphics_card", "power_w"},
        {"power_supply", "power_w"},
        {"graphics_card", "architecture", kRead}};
}

}  // namespace rw::checks
