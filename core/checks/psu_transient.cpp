// Peaks of the cards, from 100 µs to 100 ms, against what each supply promises to ride out: what ATX 3 asks of it, else its rating.
// All of it rests on few measured cards, so never more than a Warning.
#include <algorithm>

#include "checks/base/tally.h"
#include "numbers/power_plan.h"

namespace rw::checks {
namespace {

Finding& tell(Verdict verdict, const Item& supply, const WindowDraw& window, Power limit, const char* text, Report& report)
{
    Finding& finding = report.addFor(verdict, {&supply}, text, {{"measured", window.peak}, {"limit", limit}, {"window", windowText(window.window)}});
    finding.margin = limit - window.peak;
    finding.measuredOrigin = Origin::Typical;
    finding.limitOrigin = weakest(supply.part->as<PowerSupply>()->power.origin, supply.part->as<PowerSupply>()->atxVersion.originOr(Origin::Typical));
    return finding;
}

// Whether a supply like that, of this version and plug, would ride all of it out.
bool isEnough(PowerSupply supply, const char* version, NumberFact plugs, const Windows& windows)
{
    supply.atxVersion = {version, Origin::Norm};
    supply.twelveVhpwr = std::move(plugs);
    const ByWindow times = toleranceOf(supply).times;
    return std::all_of(windows.begin(), windows.end(), [&](const WindowDraw& w) { return w.peak <= watts(supply.power->amount() * times[at(w.window)]); });
}

// Before ATX 3 nothing was asked for, so only the rating counts; most ride out more, but nobody says so.
void notPromised(const Item& item, const PowerSupply& supply, const SupplyLoad& load, Report& report)
{
    const WindowDraw& highest = load.windows[at(Window::Ms1)];
    if (highest.peak <= *load.rated) {
        if (!load.isUnknown) report.clearFor({&item}, highest.peak, *load.rated, *load.rated - highest.peak);   // else told by psu_capacity
    } else if (!supply.atxVersion && isEnough(supply, "ATX 3.0", supply.twelveVhpwr, load.windows))
        tell(Verdict::NotChecked, item, highest, *load.rated, RW_TEXT("All cards peaking for {window} draw {measured}, more than the {limit} of {part}: ridden out if it is ATX 3, which is unknown. Look it up."), report);
    else
        tell(Verdict::Warning, item, highest, *load.rated, RW_TEXT("All cards peaking for {window} draw {measured}; {part} promises {limit}: before ATX 3 nothing more was asked for. Choose a larger or ATX 3 supply, or limit the cards' power."), report);
}

}  // namespace

void psu_transient(const Scene& scene, Report& report)
{
    const Rig& rig = scene.rig();
    for (const SupplyLoad& load : powerPlan(rig).supplies) {
        const WindowDraw* window = load.tightest();
        if (!window) continue;  // its rating is unknown: told by psu_capacity
        const Item& item = *rig.find(load.item);
        const PowerSupply& supply = *item.part->as<PowerSupply>();
        if (!load.isPromised) notPromised(item, supply, load, report);
        else if (window->peak > *window->supply && !supply.twelveVhpwr && isEnough(supply, "ATX 3.0", {1, Origin::Norm}, load.windows))
            tell(Verdict::NotChecked, item, *window, *window->supply, RW_TEXT("All cards peaking for {window} draw {measured}; {part} rides out {limit}, and enough if it has a 12VHPWR plug, which is unknown. Look it up."), report);
        else if (window->peak > *window->supply)
            tell(Verdict::Warning, item, *window, *window->supply, RW_TEXT("All cards peaking for {window} draw {measured}; {part} rides out {limit}, as ATX 3 asks of it. Choose a larger supply, or limit the cards' power."), report);
        else if (!load.isUnknown) report.clearFor({&item}, window->peak, *window->supply, *window->supply - window->peak);
    }
}

DecidingFields psu_transient_fields()
{
    return {
        {"power_supply", "power_w"}, {"power_supply", "atx_version", kWhereKnown},
        {"graphics_card", "power_w"}, {"graphics_card", "architecture", kWhereKnown},
        {"power_supply", "12vhpwr_plugs", kRead}, {"graphics_card", "cooling", kRead}, {"graphics_card", kSettings, kRead}, {"cpu", "max_power_w", kRead}};
}

}  // namespace rw::checks
