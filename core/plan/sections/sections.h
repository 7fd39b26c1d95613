// The sections of a rig's figures, one page each; number_sections.cpp puts them in order.
#pragma once

#include <cmath>

#include "plan/number_sections.h"

namespace rw::sections {

NumberSection cost(const Rig& rig, const RigNumbers& numbers, const MoneyWords& money);
NumberSection power(const Rig& rig, const RigNumbers& numbers);
NumberSection supplies(const Rig& rig, const RigNumbers& numbers);
NumberSection wall(const Rig& rig, const RigNumbers& numbers, const MoneyWords& money);
NumberSection lanes(const Rig& rig, const RigNumbers& numbers);
NumberSection models(const Rig& rig, const RigNumbers& numbers);
NumberSection air(const Rig& rig, const RigNumbers& numbers);
NumberSection renting(const Rig& rig, const RigNumbers& numbers, const MoneyWords& money);

// Nobody reads tenths of a watt.
inline Power whole(Power power) { return watts(std::round(power.amount())); }
inline Text word(std::string words) { return {"{words}", {{"words", std::move(words)}}}; }
// Of several that go by one name, where it stands is told, too: "RTX 3090 FE (PCIEX16_1)".
std::string nameOf(const Rig& rig, const ItemId& id);
// Nothing is good of a sum in which somebody's watts are missing.
inline NumberState goodOf(const PowerPlan& plan) { return plan.isUnknown() ? NumberState::Plain : NumberState::Good; }
inline NumberState stateOf(bool over, bool tight = false) { return over ? NumberState::Over : tight ? NumberState::Tight : NumberState::Good; }

}  // namespace rw::sections
