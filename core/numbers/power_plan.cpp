#include "numbers/power_plan.h"

#include <algorithm>

#include "numbers/feeds.h"
#include "numbers/power.h"
#include "parts/kinds/cpu.h"

namespace rw {
namespace {

constexpr double kOwnJobs = 0.7;   // of the cards' excursions meet where each runs a job of its own (an estimate)

bool isUnknown(const Part& part)
{
    const auto* card = part.as<GraphicsCard>();
    const auto* cpu = part.as<Cpu>();
    return (card && !card->power) || (cpu && !cpu->heat());
}

// What draws through one supply, or through all.
struct Load {
    Power rest;                          // beside the cards, at its limit
    std::vector<CardLoad> cards;
    void add(const Item& item, const Draw& draw)
    {
        if (const auto* card = item.part->as<GraphicsCard>()) cards.push_back({draw.limit, excursionsOf(*card)});
        else rest += draw.limit;
    }
};

Windows windowsOf(const Load& load, double together)
{
    Windows windows;
    for (const Window window : kWindows) windows[at(window)] = {window, peakOf(load.rest, load.cards, window, together), {}};
    return windows;
}

// Of the shares of what is ridden out the largest.
const WindowDraw* tightestOf(const Windows& windows)
{
    const WindowDraw* least = nullptr;
    const auto share = [](const WindowDraw& w) { return w.peak.amount() / w.supply->amount(); };
    for (const WindowDraw& window : windows)
        if (window.supply && *window.supply > Power{} && (!least || share(window) > share(*least))) least = &window;
    return least;
}

SupplyLoad loadOf(const Item& item, const Rig& rig, const std::vector<const Item*>& feeds, double together)
{
    const auto& supply = *item.part->as<PowerSupply>();
    const Tolerance tolerance = toleranceOf(supply);
    SupplyLoad load{item.id, supply.power.value, supply.efficiency.valueOr(""), tolerance.isPromised, !supply.atxVersion || (supply.isAtx3() && !supply.twelveVhpwr), false, {}, {}};
    Load hangs;
    for (std::size_t i = 0; i < feeds.size(); ++i)
        if (feeds[i] == &item) {
            const Draw draw = drawOf(rig.items[i]);
            load.sustained += draw.sustained;
            load.isUnknown = load.isUnknown || isUnknown(*rig.items[i].part);
            hangs.add(rig.items[i], draw);
        }
    load.windows = windowsOf(hangs, together);
    if (load.rated)
        for (WindowDraw& window : load.windows) window.supply = watts(load.rated->amount() * tolerance.times[at(window.window)]);
    return load;
}

}  // namespace

Text howDrawIsKnown(const Item& item)
{
    const Part& part = *item.part;
    if (const auto* card = part.as<GraphicsCard>()) {
        if (!card->power) return {RW_TEXT("unknown, counts as nothing"), {}};
        return {item.powerLimit && *item.powerLimit < *card->power ? RW_TEXT("the limit set for it; its maker sets {power}") : RW_TEXT("the whole card's power, as its maker sets it"), {{"power", *card->power}}};
    }
    if (const auto* cpu = part.as<Cpu>()) {
        if (!cpu->heat()) return {RW_TEXT("unknown, counts as nothing"), {}};
        return {cpu->maxPower ? RW_TEXT("its limit and 10 % lost in the board's regulators; 40 % of that while cards train")
                              : RW_TEXT("its rated heat and 10 % lost in the board's regulators; 40 % of that while cards train"), {}};
    }
    return {RW_TEXT("what its maker states, else what is usual for its kind"), {}};
}

const WindowDraw* SupplyLoad::tightest() const { return tightestOf(windows); }
bool PowerPlan::isUnknown() const
{
    return std::any_of(parts.begin(), parts.end(), [](const PartDraw& part) { return part.isUnknown; });
}
const WindowDraw* PowerPlan::tightest() const { return tightestOf(windows); }

PowerPlan powerPlan(const Rig& rig)
{
    const double together = rig.assumptions.independent ? kOwnJobs : 1;
    const std::vector<const Item*> feeds = feedsOf(rig);
    PowerPlan plan;
    Load all;
    for (std::size_t i = 0; i < rig.items.size(); ++i) {
        const Item& item = rig.items[i];
        if (item.part->as<PowerSupply>()) plan.supplies.push_back(loadOf(item, rig, feeds, together));
        const Draw draw = drawOf(item);
        plan.nameplate += draw.nameplate;
        plan.sustained += draw.sustained;
        all.add(item, draw);
        if (draw.limit > Power{} || isUnknown(*item.part)) plan.parts.push_back({item.id, draw.nameplate, draw.sustained, draw.limit, isUnknown(*item.part), feeds[i] ? feeds[i]->id : ItemId()});
    }
    std::stable_sort(plan.parts.begin(), plan.parts.end(), [](const PartDraw& a, const PartDraw& b) { return a.sustained > b.sustained; });
    plan.windows = windowsOf(all, together);
    plan.isPromised = !plan.supplies.empty();
    bool known = !plan.supplies.empty();
    for (const SupplyLoad& load : plan.supplies) {
        plan.isPromised = plan.isPromised && load.isPromised;
        known = known && load.rated;
        if (load.rated) plan.supply = plan.supply.value_or(Power{}) + *load.rated;
    }
    if (!known) return plan;
    plan.rated = plan.supply;
    for (WindowDraw& window : plan.windows) {
        window.supply = Power{};
        for (const SupplyLoad& load : plan.supplies) *window.supply += *load.windows[at(window.window)].supply;
    }
    return plan;
}

}  // namespace rw
