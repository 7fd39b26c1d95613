// Tubes and cables between two ports: a smooth curve that leaves each port straight. Not a solid, and never tested.
#pragma once

#include "looks/look.h"

namespace rw {

Look flexibleLook(const Port& from, const Port& to);  // in the frame of the ports

}  // namespace rw
