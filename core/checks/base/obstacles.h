// What stands in a case and can be set differently: obstacles that come out or move, and the edits that do it.
#pragma once

#include "checks/base/places.h"

namespace rw {

// A change of one obstacle of the case; `by` is what it is moved by, 0 where it is taken out.
struct ObstacleMove {
    enum class Way { Out, Front, Up, Down } way;
    Length by;
    std::function<Result<Rig>(const Rig&)> apply;
};

// The ways the obstacle allows to give way: out; `forward` toward the front, `up` or `down` along the board, as far as it
// goes. Whole millimetres, on top of what is set already.
std::vector<ObstacleMove> movesOf(const Standing<PcCase>& pcCase, const CaseObstacle& obstacle, Length forward, Length up, Length down);

// A fix of the finding that moves or takes out something by {by}.
void addMove(Finding& finding, const char* label, const char* condition, Length by, std::function<Result<Rig>(const Rig&)> apply);

// A length in whole millimetres, away from 0.
Length wholeMillimetres(Length length);
// The same for a length from 0 on, and never to touching: 7 becomes 8.
Length wholeMillimetresPast(Length length);

}  // namespace rw
