// In which order the doings are possible: taken apart from the end, where what can leave later can also leave then, so that
// whatever is chosen first spoils nothing. What remains shut in could not have been put together so.
#pragma once

#include "assembly/operations.h"
#include "scene/removal.h"

namespace rw::assembly {

struct Shut {
    std::size_t operation;
    std::optional<Obstruction> by;      // what stops it first, of all that remains
};

struct Order {
    std::vector<std::size_t> sequence;  // of operations: the last of the trade as late as they can be
    std::vector<Shut> shut;             // what no order brings in; all of them block one another, or the case blocks them
    std::vector<std::size_t> cramped;   // in the sequence, though plug or screwdriver has little room whenever they come
};

Order orderOf(const Scene& scene, const std::vector<Operation>& operations);

// What would be in the way of the operation were all the others done: a piece; nothing where nothing is.
std::optional<std::size_t> barredInTheEnd(const Scene& scene, const Operation& operation);

}  // namespace rw::assembly
