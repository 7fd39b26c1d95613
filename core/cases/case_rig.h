// The rig of a case: a base rig whose parts take the numbers the case gives, and further parts.
#pragma once

#include "cases/case.h"

namespace rw {

// Throws DataError naming `where` and the item.
Rig buildCaseRig(const Json& json, const std::string& where, const CaseSources& sources);

// Throws DataError where `json` is no object or has another key than these.
void allowOnly(const Json& json, std::initializer_list<const char*> keys, const std::string& where);

}  // namespace rw
