// A rig's plan in figures, all at once: power and peaks, the wall, memory and models, lanes, owning against renting.
#pragma once

#include <optional>

#include "numbers/models.h"
#include "numbers/power_plan.h"
#include "numbers/wall.h"

namespace rw {

// What the person knows and the rig does not.
struct Assumptions {
    const Circuit* circuit = nullptr;            // null: nobody says; the wall is taken at 115 V
    std::optional<double> pricePerKwh;           // in the rig's currency
    double hoursPerDay = 24;                     // of training
    double tokens = 8192;                        // of context
    std::optional<double> cloudPerHour;          // what a like machine costs to rent
    double resale = 0;
    double together = 1;                         // 0.7: the cards run jobs of their own
};

struct WallFigures {
    Power draw;
    double efficiency = 0;
    double energyPerYear = 0;                    // kWh
    std::optional<double> costPerYear;
};

struct ModelFit {
    const Model* model = nullptr;
    Weights weights = Weights::Fp16;
    double need = 0, spare = 0;                  // GB, of all cards together
};

struct TuningFit {
    const Model* model = nullptr;
    Tuning tuning = Tuning::Full;
    double need = 0, spare = 0;                  // GB, of the smallest card
};

struct CardLink {
    ItemId item;
    std::string words;                           // "CPU 3.0 x16": its slot as populated
    double bandwidth = 0;                        // GB/s one way, of the lesser of slot and card
    bool isOfChipset = false;
};

struct RigNumbers {
    PowerPlan power;
    std::optional<WallFigures> wall;             // nothing without the supplies' power and one grade of theirs
    int cards = 0;
    double cardsGb = 0, smallestGb = 0, systemGb = 0;
    bool isMemoryUnknown = false;                // of a card: then nothing is said of what fits
    std::vector<ModelFit> models;
    std::vector<TuningFit> tuning;               // none without a card
    std::vector<CardLink> links;                 // of cards that stand in slots whose links are known
    std::vector<double> allReduce;               // seconds for the gradients of each known model; none below two cards
    std::optional<double> paidAfter;             // hours; infinite: never; nothing where a price is missing
};

RigNumbers rigNumbers(const Rig& rig, const Assumptions& assumptions);

}  // namespace rw
