#include "plan/rig_numbers.h"

#include <algorithm>

#include "checks/base/places.h"
#include "numbers/card_memory.h"
#include "parts/kinds/memory_kit.h"
#include "scene/board_links.h"

namespace rw {
namespace {

std::optional<WallFigures> wallOf(const PowerPlan& plan, const Assumptions& assumptions)
{
    WallFigures wall;
    wall.circuit = findCircuit(assumptions.circuit);
    if (wall.circuit) wall.mains = wall.circuit->mains();
    const auto draw = wallDraw(plan, wall.mains);
    if (!draw || draw->most <= Power{}) return std::nullopt;
    wall.draw = *draw;
    wall.better = betterGrades(plan, wall.mains);
    wall.energyPerYear = kilowattHours(wall.draw.most, assumptions.hoursPerDay * 365);
    if (assumptions.pricePerKwh) wall.costPerYear = wall.energyPerYear * *assumptions.pricePerKwh;
    return wall;
}

std::vector<CardLimit> limitsOf(const Rig& rig)
{
    std::vector<CardLimit> limits;
    for (const Item& item : rig.items) {
        const auto* card = item.part->as<GraphicsCard>();
        if (!card || !card->power || !item.powerLimit || *item.powerLimit >= *card->power) continue;
        const double share = item.powerLimit->amount() / card->power->amount();
        limits.push_back({item.id, *item.powerLimit, *card->power, share, speedLossAt(share)});
    }
    return limits;
}

void countMemory(const Rig& rig, RigNumbers& numbers)
{
    const CardMemory memory = cardMemory(rig);
    numbers.cards = static_cast<int>(memory.cards.size());
    numbers.cardsGb = memory.all;
    numbers.smallestGb = memory.smallest;
    numbers.isMemoryUnknown = memory.unknown != nullptr;
    for (const Item& item : rig.items)
        if (const auto* kit = item.part->as<MemoryKit>()) numbers.systemGb += kit->count() * kit->moduleGb.valueOr(0);
}

void fitModels(RigNumbers& numbers, double tokens)
{
    if (numbers.cards == 0) return;
    for (const Model& model : knownModels())
        for (const ModelUse use : kModelUses) {
            const MemoryNeed need = needOf(model, use, tokens, numbers.cards);
            numbers.fits.push_back({&model, use, need, (isTuning(use) ? numbers.smallestGb : numbers.cardsGb) - need.all()});
        }
}

void linkCards(const Scene& scene, RigNumbers& numbers)
{
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const auto* card = scene.pieces()[i].part().as<GraphicsCard>();
        const auto link = card ? linkUnder(scene, i) : std::nullopt;
        if (!link || !link->now || !link->now->lanes || !link->now->generation) continue;
        const auto own = pcieLink(card->interfaceOrUsual().valueOr(""));
        const double generation = std::min(*link->now->generation, own ? own->generation.value_or(99) : 99);
        const int lanes = std::min(*link->now->lanes, own ? own->lanes.value_or(99) : 99);
        numbers.links.push_back({scene.pieces()[i].item->id, link->nowText(), linkBandwidth(static_cast<int>(generation), lanes), link->now->chipset});
    }
    if (numbers.links.size() < 2 || static_cast<int>(numbers.links.size()) < numbers.cards) return;   // the slowest may be one nobody knows
    for (const Model& model : knownModels()) numbers.allReduce.push_back(allReduceSeconds(2 * model.parameters, numbers.cards, numbers.slowestLink()));
}

std::optional<Renting> rentingOf(const RigNumbers& numbers, const Assumptions& assumptions)
{
    if (!numbers.wall || !assumptions.cloudPerHour || !assumptions.pricePerKwh || numbers.cost.unpriced + numbers.cost.later.unpriced > 0) return std::nullopt;
    const double cost = (numbers.cost.total + numbers.cost.later.money).amount();   // what is bought later draws and is worth something, too
    Renting renting{*assumptions.cloudPerHour, numbers.wall->draw.most.amount() / 1000 * *assumptions.pricePerKwh, cost - assumptions.resale.amount(), 0};
    renting.hours = breakEvenHours(cost, assumptions.resale.amount(), renting.cloudPerHour, renting.electricityPerHour);
    return renting;
}

}  // namespace

double RigNumbers::slowestLink() const
{
    double slowest = links.empty() ? 0 : links.front().bandwidth;
    for (const CardLink& link : links) slowest = std::min(slowest, link.bandwidth);
    return slowest;
}

RigNumbers rigNumbers(const Scene& scene)
{
    const Rig& rig = scene.rig();
    RigNumbers numbers;
    numbers.cost = costOf(rig);
    numbers.power = powerPlan(rig);
    numbers.wall = wallOf(numbers.power, rig.assumptions);
    numbers.limits = limitsOf(rig);
    numbers.cables = cableMap(rig);
    countMemory(rig, numbers);
    fitModels(numbers, rig.assumptions.tokens);
    linkCards(scene, numbers);
    numbers.air = airflowOf(rig);
    for (const CardGap& gap : cardGaps(scene)) numbers.gaps.push_back({scene.pieces()[gap.card].item->id, scene.pieces()[gap.neighbour].item->id, gap.room});
    numbers.renting = rentingOf(numbers, rig.assumptions);
    return numbers;
}

}  // namespace rw
