// Edits of a rig as data, so that a variant ("with the second card") is a row of a table and not a file of its own:
//   {"add": PART, "as": ITEM, "pieces": [PLACEMENT…]}   {"remove": ITEM}   {"switch": ITEM, "name": N}
//   {"place": ITEM, "piece": 0, "on": ITEM, "mount": M, "slide_mm": {"y": -20}}   {"set": ITEM, "name": N, "mm": 2}
//   {"replace": ITEM, "with": PART}   {"fact": ITEM, "path": "/thickness_mm/value", "value": 61} changes the embedded part
#pragma once

#include <nlohmann/json.hpp>

#include "rig/rig_file.h"

namespace rw::test {

Rig edited(const Rig& rig, const nlohmann::ordered_json& edits, const PartLibrary& library);  // throws DataError

}  // namespace rw::test
