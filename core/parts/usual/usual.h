// What is usual for a part of its kind where nobody gives a number: sizes that standards fix, and places that most parts of a
// form have. So every part that goes into a case stands in 3D, and says itself which of its numbers are no facts.
#pragma once

#include "parts/part.h"

namespace rw {

// The part with its gaps filled; what is known stays. Filled values have origin norm where a standard fixes them, else
// typical (a usual value with little spread) or estimated (a template, with low and high where the spread is known), each
// with a note. What has no usual value stays absent: a length of a card, a limit of a case.
Part withUsual(const Part& part);

}  // namespace rw
