// The rig in another currency. A rig has one; its amounts have none of their own.
#pragma once

#include "rig/rig.h"
#include "units/result.h"

namespace rw {

// Every amount becomes what it is worth in `currency`, to the cent; `rate` is what one of the rig's present currency is
// worth in it. Without a rate the parts' prices and the budget go (the parts are unpriced; what was typed is in the rig as it
// was). Refused: what is no currency, a rate of nothing or less, an amount above 10⁹ (no rig file takes it), and, without a
// rate, a rig with other lines, as those are nothing but their amounts.
Result<Rig> inCurrency(const Rig& rig, const std::string& currency, std::optional<double> rate);

// How many amounts that is about: of parts, of other lines, and the budget.
int amountsIn(const Rig& rig);

}  // namespace rw
