// A rig's plan in figures, all at once: cost, power and peaks, the wall, memory and models, lanes, air, owning against renting.
// What the person knows and no part says stands in the rig: Rig::assumptions.
#pragma once

#include <optional>

#include "checks/base/cable_map.h"
#include "numbers/airflow.h"
#include "numbers/cost.h"
#include "numbers/models.h"
#include "numbers/power_limit.h"
#include "numbers/wall_draw.h"
#include "scene/scene.h"

namespace rw {

struct WallFigures {
    const Circuit* circuit = nullptr;            // null: nobody says; taken at 115 V
    Mains mains = Mains::V115;
    WallDraw draw;
    std::vector<GradeSaving> better;             // what better grades would save
    double energyPerYear = 0;                    // kWh, at `draw.most`
    std::optional<double> costPerYear;
};

struct CardLimit {
    ItemId card;
    Power limit, own;
    double share = 1;                            // the limit by its own power
    SpeedLoss loss;
};

struct ModelFit {
    const Model* model = nullptr;
    ModelUse use = ModelUse::Fp16;
    MemoryNeed parts;                            // GB: running it, of all cards together; tuning it, of each card
    double spare = 0;                            // of all cards, or of the smallest
    double need() const { return parts.all(); }
};

struct CardLink {
    ItemId item;
    std::string words;                           // "CPU 3.0 x16": its slot as populated
    double bandwidth = 0;                        // GB/s one way, of the lesser of slot and card
    bool isOfChipset = false;
};

struct CardAir {
    ItemId card, neighbour;                      // `card` has its fans toward `neighbour`
    Length room;
};

struct Renting {
    double cloudPerHour = 0, electricityPerHour = 0;   // in the rig's currency
    double ownCost = 0;                          // the rig's total less its resale
    double hours = 0;                            // after which owning has paid; infinite: never
};

struct RigNumbers {
    Cost cost;
    PowerPlan power;
    std::optional<WallFigures> wall;             // nothing without the supplies' ratings
    std::vector<CardLimit> limits;               // of cards with a limit
    std::vector<Cable> cables;
    int cards = 0;
    double cardsGb = 0, smallestGb = 0, systemGb = 0;
    bool isMemoryUnknown = false;                // of a card: then nothing is said of what fits
    std::vector<ModelFit> fits;                  // by model, then use; none without a card
    std::vector<CardLink> links;                 // of cards that stand in slots whose links are known
    double slowestLink() const;                  // GB/s; 0 without one
    std::vector<double> allReduce;               // seconds for the gradients of each known model; none below two cards
    std::optional<Airflow> air;
    std::vector<CardAir> gaps;                   // between cards
    std::optional<Renting> renting;              // nothing where a price is missing
};

RigNumbers rigNumbers(const Scene& scene);

}  // namespace rw
