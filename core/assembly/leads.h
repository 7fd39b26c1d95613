// What is plugged where while building: power by the map of leads, the board's headers, drives' data.
#pragma once

#include "assembly/operations.h"

namespace rw::assembly {

std::vector<Operation> leads(const Scene& scene);

}  // namespace rw::assembly
