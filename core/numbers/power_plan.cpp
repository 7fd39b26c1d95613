#include "numbers/power_plan.h"

#include <algorithm>

#include "numbers/power.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/graphics_card.h"

namespace rw {
namespace {

Text howKnown(const Part& part)
{
    if (const auto* card = part.as<GraphicsCard>()) return {card->power ? RW_TEXT("the whole card's power, as its maker sets it") : RW_TEXT("unknown, counts as nothing"), {}};
    if (const auto* cpu = part.as<Cpu>()) {
        if (!cpu->heat()) return {RW_TEXT("unknown, counts as nothing"), {}};
        return {cpu->maxPower ? RW_TEXT("its limit and 10 % lost in the board's regulators; 40 % of that while cards train")
                              : RW_TEXT("its rated heat and 10 % lost in the board's regulators; 40 % of that while cards train"), {}};
    }
    return {RW_TEXT("what its maker states, else what is usual for its kind"), {}};
}

bool isUnknown(const Part& part)
{
    const auto* card = part.as<GraphicsCard>();
    const auto* cpu = part.as<Cpu>();
    return (card && !card->power) || (cpu && !cpu->heat());
}

}  // namespace

const WindowDraw* PowerPlan::tightest() const
{
    const WindowDraw* least = nullptr;
    const auto share = [](const WindowDraw& w) { return w.peak.amount() / w.supply->amount(); };
    for (const WindowDraw& window : windows)
        if (window.supply && *window.supply > Power{} && (!least || share(window) > share(*least))) least = &window;
    return least;
}

PowerPlan powerPlan(const Rig& rig, double together)
{
    const PowerFigures figures = powerOf(rig);
    PowerPlan plan;
    plan.nameplate = figures.nameplate;
    plan.sustained = figures.sustained;
    Power rest;
    std::vector<CardLoad> cards;
    std::vector<const PowerSupply*> supplies;
    for (const Item& item : rig.items) {
        const Draw draw = item.part->spec->draw();
        const auto* card = item.part->as<GraphicsCard>();
        if (const auto* supply = item.part->as<PowerSupply>()) supplies.push_back(supply);
        const Power limit = card ? draw.nameplate : draw.peak;
        if (card) cards.push_back({draw.nameplate, excursionsOf(*card)});
        else rest += limit;
        if (limit > Power{} || isUnknown(*item.part)) plan.parts.push_back({item.id, draw.nameplate, draw.sustained, limit, howKnown(*item.part), isUnknown(*item.part)});
    }
    std::stable_sort(plan.parts.begin(), plan.parts.end(), [](const PartDraw& a, const PartDraw& b) { return a.sustained > b.sustained; });

    const bool known = !supplies.empty() && std::all_of(supplies.begin(), supplies.end(), [](const PowerSupply* s) { return s->power.value.has_value(); });
    if (known) {
        plan.rated = figures.supply;
        plan.isPromised = true;
        plan.efficiency = supplies.front()->efficiency.valueOr("");
        for (const PowerSupply* supply : supplies) {
            plan.isPromised = plan.isPromised && toleranceOf(*supply).isPromised;
            if (supply->efficiency.valueOr("") != plan.efficiency) plan.efficiency.clear();
        }
    }
    for (const Window window : kWindows) {
        WindowDraw& draw = plan.windows[at(window)];
        draw = {window, peakOf(rest, cards, window, together), {}};
        if (!known) continue;
        Power limit;
        for (const PowerSupply* supply : supplies) limit += watts(supply->power->amount() * toleranceOf(*supply).times[at(window)]);
        draw.supply = limit;
    }
    return plan;
}

}  // namespace rw
