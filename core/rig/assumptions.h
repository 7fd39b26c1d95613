// What the person knows and no part says: the socket, what electricity costs, what the rig is for. Kept in the rig's file.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "units/money.h"

namespace rw {

inline constexpr double kHighestPrice = 1e9;   // that a file or the person may give, in any currency

// What a model is to be used for, and in what form its weights lie in memory.
enum class ModelUse { Fp16, Fp8, Int4, Full, Lora, Qlora };
inline constexpr std::array<ModelUse, 6> kModelUses = {ModelUse::Fp16, ModelUse::Fp8, ModelUse::Int4, ModelUse::Full, ModelUse::Lora, ModelUse::Qlora};
const char* modelUseText(ModelUse use);   // "fp16", "fp8", "4bit" to run it; "full", "lora", "qlora" to tune it: as in files
std::optional<ModelUse> modelUseFromText(const std::string& text);
std::vector<std::string> modelUseTexts();  // all of them

struct Assumptions {
    std::string circuit;                  // an id of numbers/wall.h, "us_15a"; empty: nobody says
    std::optional<double> pricePerKwh;    // this and the amounts below in the rig's currency
    double hoursPerDay = 24;              // of training
    bool independent = false;             // the cards run jobs of their own, out of step
    std::string model;                    // what it shall run, a name of numbers/models.h; empty: nobody says
    ModelUse use = ModelUse::Int4;
    double tokens = 8192;                 // of context
    std::optional<double> cloudPerHour;   // what a like machine costs to rent
    Money resale;                         // what the rig is sold for afterwards
    bool operator==(const Assumptions&) const = default;
};

}  // namespace rw
