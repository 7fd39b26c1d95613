// What would come of a change that is only tried: whether the part fits there, the room it has, what the rig would cost.
#pragma once

#include <QString>

#include "plan/evaluate.h"

namespace rw {

struct Prospect {
    Rig rig;                       // as it would be
    std::shared_ptr<const Scene> scene;  // null where it cannot be
    QString label;                 // of the undoable step; empty where it cannot be
    int verdict = 0;               // a Verdict; Note stands for "fits"
    QString verdictWords, reason;  // the worst finding's sentence
    QString room;                  // "12 mm to Front fan"
    QString cost, costChange, watts, findings;  // of the whole rig then
};

// The rig checked with what is tried in it; the words are about one piece of one item.
// `shown`: what of the rig is checked (Document::shown).
Prospect tryOut(const Evaluation& before, Rig rig, const Rig& shown, const ItemId& item, std::size_t piece);

}  // namespace rw
