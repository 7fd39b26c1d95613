#include "plan/rig_numbers.h"

#include <algorithm>

#include "numbers/cost.h"
#include "parts/kinds/memory_kit.h"
#include "scene/board_links.h"

namespace rw {
namespace {

std::optional<WallFigures> wallOf(const PowerPlan& plan, const Assumptions& assumptions)
{
    if (!plan.rated || *plan.rated <= Power{}) return std::nullopt;
    const Mains mains = assumptions.circuit ? assumptions.circuit->mains() : Mains::V115;
    const auto efficiency = efficiencyAt(plan.efficiency, plan.sustained.amount() / plan.rated->amount(), mains);
    if (!efficiency) return std::nullopt;
    WallFigures wall;
    wall.draw = watts(plan.sustained.amount() / *efficiency);
    wall.efficiency = *efficiency;
    wall.energyPerYear = kilowattHours(wall.draw, assumptions.hoursPerDay * 365);
    if (assumptions.pricePerKwh) wall.costPerYear = wall.energyPerYear * *assumptions.pricePerKwh;
    return wall;
}

void countMemory(const Rig& rig, RigNumbers& numbers)
{
    for (const Item& item : rig.items) {
        if (const auto* kit = item.part->as<MemoryKit>()) numbers.systemGb += kit->count() * kit->moduleGb.valueOr(0);
        const auto* card = item.part->as<GraphicsCard>();
        if (!card) continue;
        const double gb = card->memoryGb.valueOr(0);
        numbers.isMemoryUnknown = numbers.isMemoryUnknown || !card->memoryGb;
        numbers.smallestGb = numbers.cards == 0 ? gb : std::min(numbers.smallestGb, gb);
        numbers.cardsGb += gb;
        ++numbers.cards;
    }
}

void fitModels(RigNumbers& numbers, double tokens)
{
    for (const Model& model : knownModels()) {
        for (const Weights weights : {Weights::Fp16, Weights::Fp8, Weights::Int4}) {
            const double need = inferenceNeed(model, weights, tokens, std::max(1, numbers.cards)).all();
            numbers.models.push_back({&model, weights, need, numbers.cardsGb - need});
        }
        if (numbers.cards == 0) continue;
        for (const Tuning tuning : {Tuning::Full, Tuning::Lora, Tuning::Qlora}) {
            const double need = tuningNeed(model.parameters, tuning, numbers.cards).all();
            numbers.tuning.push_back({&model, tuning, need, numbers.smallestGb - need});
        }
    }
}

void linkCards(const Rig& rig, RigNumbers& numbers)
{
    const Scene scene(rig);
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const auto* card = scene.pieces()[i].part().as<GraphicsCard>();
        const auto link = card ? linkUnder(scene, i) : std::nullopt;
        if (!link || !link->now || !link->now->lanes || !link->now->generation) continue;
        const auto own = pcieLink(card->interfaceOrUsual().valueOr(""));
        const double generation = std::min(*link->now->generation, own ? own->generation.value_or(99) : 99);
        const int lanes = std::min(*link->now->lanes, own ? own->lanes.value_or(99) : 99);
        numbers.links.push_back({scene.pieces()[i].item->id, link->nowText(), linkBandwidth(static_cast<int>(generation), lanes), link->now->chipset});
    }
    if (numbers.links.size() < 2) return;
    const auto slower = [](const CardLink& a, const CardLink& b) { return a.bandwidth < b.bandwidth; };
    const double slowest = std::min_element(numbers.links.begin(), numbers.links.end(), slower)->bandwidth;
    for (const Model& model : knownModels()) numbers.allReduce.push_back(allReduceSeconds(2 * model.parameters, static_cast<int>(numbers.links.size()), slowest));
}

}  // namespace

RigNumbers rigNumbers(const Rig& rig, const Assumptions& assumptions)
{
    RigNumbers numbers;
    numbers.power = powerPlan(rig, assumptions.together);
    numbers.wall = wallOf(numbers.power, assumptions);
    countMemory(rig, numbers);
    fitModels(numbers, assumptions.tokens);
    linkCards(rig, numbers);
    const Cost cost = costOf(rig);
    if (numbers.wall && assumptions.cloudPerHour && assumptions.pricePerKwh && cost.unpriced == 0)
        numbers.paidAfter = breakEvenHours(cost.total.amount(), assumptions.resale, *assumptions.cloudPerHour, numbers.wall->draw.amount() / 1000 * *assumptions.pricePerKwh);
    return numbers;
}

}  // namespace rw
