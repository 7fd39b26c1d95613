// Numbers as files and people write them.
#pragma once

#include <optional>
#include <string>

#include "units/money.h"

namespace rw {

// As short as it can be with ten digits: "24", "313.2".
std::string numberText(double number);

// "1,299.50", "1.299,50", "$1299", "799 €": the last point or comma parts the cents where at most two digits follow it; every
// other one only groups, other signs count for nothing. Nothing where there is no number, a minus, or more than a milliard.
std::optional<Money> moneyFromText(const std::string& typed);

}  // namespace rw
