// A rig's figures in words: sections of lines, each with how it is known. The command, the window, the sheet and the guide's table
// tell the same lines.
#pragma once

#include <functional>

#include "plan/rig_numbers.h"

namespace rw {

enum class NumberState { Plain, Good, Tight, Over };   // Over: what was asked for does not fit

struct NumberLine {
    Text label, value;
    NumberState state = NumberState::Plain;
    Text how = {};         // the formula or where it comes from; an empty pattern: nothing to add
};

struct NumberSection {
    const char* id;        // "power"
    const char* title;     // RW_TEXT
    Text sum;              // the one figure that stands for it; an empty pattern: none
    std::vector<NumberLine> lines;
    std::vector<Text> assumptions;   // what holds for all its lines
};

// `money` says an amount in the rig's currency as whoever shows it does.
using MoneyWords = std::function<std::string(Money)>;
std::vector<NumberSection> numberSections(const Rig& rig, const RigNumbers& numbers, const MoneyWords& money);

}  // namespace rw
