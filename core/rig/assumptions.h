// What the person knows and no part says: the socket, what electricity costs, what the rig is for. Kept in the rig's file.
#pragma once

#include <optional>
#include <string>

#include "units/money.h"

namespace rw {

inline constexpr double kHighestPrice = 1e9;   // that a file or the person may give, in any currency

struct Assumptions {
    std::string circuit;                  // an id of numbers/wall.h, "us_15a"; empty: nobody says
    std::optional<double> pricePerKwh;    // this and the amounts below in the rig's currency
    double hoursPerDay = 24;              // of training
    bool independent = false;             // the cards run jobs of their own, out of step
    std::string model;                    // what it shall run, a name of numbers/models.h; empty: nobody says
    std::string use = "4bit";             // how: fp16, fp8, 4bit to run it; full, lora, qlora to tune it
    double tokens = 8192;                 // of context
    std::optional<double> cloudPerHour;   // what a like machine costs to rent
    Money resale;                         // what the rig is sold for afterwards
    bool operator==(const Assumptions&) const = default;
};

// "fp16", … "qlora": the words `use` may have.
bool isModelUse(const std::string& word);

}  // namespace rw
