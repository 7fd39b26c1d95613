// Numbers as files and people write them.
#pragma once

#include <optional>
#include <string>

#include "units/money.h"
#include "units/text.h"

namespace rw {

// As short as it can be with ten digits: "24", "313.2".
std::string numberText(double number);

// A length as one would type it where lengths are told in this unit: "313", "12.3228". Four decimals of an inch give back what
// was typed with as many.
std::string lengthTyped(Length length, LengthUnit unit);

// "1,299.50", "1.299,50", "$1299", "799 €": the last point or comma parts the cents where at most two digits follow it; every
// other one only groups, other signs count for nothing. Nothing where there is no number, a minus, or more than a milliard.
std::optional<Money> moneyFromText(const std::string& typed);

// A number of `unit` ("mm", "kg", "W", "GB"; for others, or none, the number stands alone), a point or a comma before its
// decimals: "31,5", "313 mm", "12.4 in", "2190 g". Behind it may stand that unit, or cm, in, inch, inches, ", ″ for mm; g, lb for
// kg; kW for W; TB for GB, in small or large letters. A length without a unit is in `bare`. Nothing where it is no such number,
// or "1,024", which could be two.
std::optional<double> numberFromText(const std::string& typed, const std::string& unit, LengthUnit bare = LengthUnit::Millimetre);

}  // namespace rw
