#include "commands/numbers_json.h"

#include <cmath>

namespace rw {
namespace {

using Json = nlohmann::ordered_json;

// To tenths and the like: by whole steps to one, so that no 0.30000000000000004 is written.
double rounded(double value, double step) { return std::round(value * std::round(1 / step)) / std::round(1 / step); }
double tenths(double value) { return rounded(value, 0.1); }
double tenths(Power power) { return tenths(power.amount()); }

Json orNull(const std::optional<Power>& value) { return value ? Json(tenths(*value)) : Json(nullptr); }
Json orNull(const std::optional<double>& value, double step) { return value ? Json(rounded(*value, step)) : Json(nullptr); }

Json sumJson(const Sum& sum) { return {{"money", sum.money.amount()}, {"unpriced", sum.unpriced}}; }

Json costJson(const Rig& rig, const Cost& cost)
{
    Json json = {{"currency", cost.currency}, {"total", cost.total.amount()}, {"unpriced", cost.unpriced}, {"parts", cost.parts.amount()}, {"other", cost.other.amount()}, {"shipping", cost.shipping.amount()},
                 {"tax", cost.tax.amount()}, {"to_buy", sumJson(cost.toBuy)}, {"later", sumJson(cost.later)}, {"budget", rig.budget ? Json(rig.budget->amount()) : Json(nullptr)}, {"groups", Json::array()}};
    for (const Cost::Group& group : cost.groups) json["groups"].push_back({{"kind", group.kind->id}, {"money", group.sum.money.amount()}, {"unpriced", group.sum.unpriced}});
    return json;
}

Json windowsJson(const Windows& windows)
{
    Json json = Json::array();
    for (const WindowDraw& window : windows) json.push_back({{"window", windowText(window.window)}, {"peak_w", tenths(window.peak)}, {"psu_w", orNull(window.supply)}});
    return json;
}

Json powerJson(const Rig& rig, const RigNumbers& numbers)
{
    const PowerPlan& plan = numbers.power;
    Json power = {{"nameplate_w", plan.nameplate.amount()}, {"sustained_w", plan.sustained.amount()}, {"psu_w", orNull(plan.rated)}, {"promised", plan.isPromised}, {"parts", Json::array()}, {"windows", windowsJson(plan.windows)}, {"supplies", Json::array()}, {"limits", Json::array()}};
    for (const PartDraw& part : plan.parts)
        power["parts"].push_back({{"item", part.item}, {"name", rig.find(part.item)->part->shortName}, {"nameplate_w", part.nameplate.amount()}, {"sustained_w", part.sustained.amount()}, {"limit_w", part.limit.amount()},
                                  {"unknown", part.isUnknown}, {"how", format(howDrawIsKnown(*rig.find(part.item)))}, {"supply", part.supply.empty() ? Json(nullptr) : Json(part.supply)}});
    for (const SupplyLoad& load : plan.supplies)
        power["supplies"].push_back({{"item", load.item}, {"rated_w", orNull(load.rated)}, {"sustained_w", load.sustained.amount()}, {"promised", load.isPromised}, {"windows", windowsJson(load.windows)}});
    for (const CardLimit& limit : numbers.limits)
        power["limits"].push_back({{"item", limit.card}, {"limit_w", limit.limit.amount()}, {"share", rounded(limit.share, 0.001)},
                                   {"slower_percent", {{"least", tenths(limit.loss.least)}, {"most", limit.loss.isMeasured ? Json(tenths(limit.loss.most)) : Json(nullptr)}}}});
    return power;
}

Json cablesJson(const std::vector<Cable>& cables)
{
    Json json = Json::array();
    for (const Cable& cable : cables)
        json.push_back({{"to", cable.to}, {"type", cableText(cable.type)}, {"supply", cable.supply}, {"lead", leadText(cable.lead)}, {"number", cable.number}, {"by_adapter", cable.byAdapter}});
    return json;
}

Json wallJson(const WallFigures& wall, Power sustained)
{
    Json json = {{"draw_w", tenths(wall.draw.most)}, {"draw_least_w", tenths(wall.draw.least)}, {"efficiency", rounded(sustained.amount() / wall.draw.most.amount(), 0.001)}, {"btu_per_hour", rounded(btuPerHour(wall.draw.most), 1)},
                 {"airflow_m3h", rounded(airflowFor(wall.draw.most, kWarmer), 1)}, {"circuit", wall.circuit ? Json(wall.circuit->id) : Json(nullptr)}, {"circuit_w", wall.circuit ? Json(wall.circuit->limit().amount()) : Json(nullptr)},
                 {"kwh_per_year", rounded(wall.energyPerYear, 1)}, {"cost_per_year", orNull(wall.costPerYear, 0.01)}, {"better_grades", Json::array()}};
    for (const GradeSaving& saving : wall.better) json["better_grades"].push_back({{"grade", saving.grade}, {"saved_w", tenths(saving.saved)}});
    return json;
}

Json memoryJson(const RigNumbers& numbers, double tokens)
{
    const auto spare = [&](double gb) { return numbers.isMemoryUnknown ? Json(nullptr) : Json(rounded(gb, 0.01)); };
    Json memory = {{"cards", numbers.cards}, {"cards_gb", numbers.cardsGb}, {"smallest_gb", numbers.smallestGb}, {"system_gb", numbers.systemGb}, {"tokens", tokens}, {"models", Json::array()}, {"tuning", Json::array()}};
    for (const ModelFit& fit : numbers.fits) {
        if (isTuning(fit.use)) memory["tuning"].push_back({{"model", fit.model->name}, {"method", modelUseText(fit.use)}, {"need_gb_per_card", rounded(fit.need(), 0.01)}, {"spare_gb_per_card", spare(fit.spare)}});
        else memory["models"].push_back({{"model", fit.model->name}, {"weights", modelUseText(fit.use)}, {"need_gb", rounded(fit.need(), 0.01)}, {"spare_gb", spare(fit.spare)}});
    }
    return memory;
}

Json lanesJson(const RigNumbers& numbers)
{
    Json lanes = {{"cards", Json::array()}, {"all_reduce_s", Json::array()}};
    for (const CardLink& link : numbers.links) lanes["cards"].push_back({{"item", link.item}, {"link", link.words}, {"gb_per_s", rounded(link.bandwidth, 0.01)}, {"chipset", link.isOfChipset}});
    for (std::size_t i = 0; i < numbers.allReduce.size(); ++i) lanes["all_reduce_s"].push_back({{"model", knownModels()[i].name}, {"seconds", rounded(numbers.allReduce[i], 0.001)}});
    return lanes;
}

Json airJson(const Airflow& air)
{
    return {{"required_m3h", rounded(air.required, 1)}, {"intake_m3h", rounded(air.intake, 1)}, {"exhaust_m3h", rounded(air.exhaust, 1)}, {"fans", air.fans}, {"rated", air.rated}};
}

}  // namespace

Json numbersObject(const Rig& rig, const RigNumbers& numbers)
{
    Json json = {{"cost", costJson(rig, numbers.cost)}, {"power", powerJson(rig, numbers)}, {"cables", cablesJson(numbers.cables)}};
    json["wall"] = numbers.wall ? wallJson(*numbers.wall, numbers.power.sustained) : Json(nullptr);
    json["memory"] = memoryJson(numbers, rig.assumptions.tokens);
    json["lanes"] = lanesJson(numbers);
    json["air"] = numbers.air ? airJson(*numbers.air) : Json(nullptr);
    json["gaps"] = Json::array();
    for (const CardAir& gap : numbers.gaps) json["gaps"].push_back({{"item", gap.card}, {"neighbour", gap.neighbour}, {"room_mm", gap.room.amount()}});
    json["renting"] = nullptr;
    if (numbers.renting)
        json["renting"] = {{"cloud_per_hour", numbers.renting->cloudPerHour}, {"resale", rig.assumptions.resale.amount()}, {"hours", std::isinf(numbers.renting->hours) ? Json(nullptr) : Json(tenths(numbers.renting->hours))}};
    return json;
}

std::string numbersJson(const Rig& rig, const RigNumbers& numbers)
{
    Json json = {{"format", "rigwright-numbers"}, {"version", 1}, {"rig", rig.name}};
    json.update(numbersObject(rig, numbers));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace rw
