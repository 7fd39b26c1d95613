// All graphics cards of a rig over its slots at once: the placing that is found best.
#pragma once

#include "plan/placing.h"

namespace rw {

struct CardMove {
    ItemId card;
    std::string from, to;              // slots; `from` is empty where the card did not stand
};

struct Arrangement {
    Rig rig;
    std::vector<CardMove> moves;       // none: nothing is better than what is
    Evaluation before, after;
    std::optional<Length> airBefore, airAfter;  // least room between two cards
};

// Cards on a board's slots and cards that do not stand yet, over all slots that suit and are free; cards on risers stay. A
// bridge follows to the pair of cards that stands its span apart, a support to the card it bore. All cards stand then. Best is: the least severe
// worst finding, the fewest clashes, no slot wired with fewer lanes than another would give, the fewest findings, the most air
// between cards, the widest margin, the fewest moves. Refused, with the reason, where there is no card to arrange or no slot.
Result<Arrangement> arrangeCards(const Rig& rig);

}  // namespace rw
