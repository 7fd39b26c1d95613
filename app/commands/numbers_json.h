// A rig's figures as JSON: `numbers --json`, and "numbers" of `check --json`.
#pragma once

#include <nlohmann/json.hpp>

#include "plan/rig_numbers.h"

namespace rw {

std::string numbersJson(const Rig& rig, const RigNumbers& numbers);                    // a document of its own
nlohmann::ordered_json numbersObject(const Rig& rig, const RigNumbers& numbers);       // without format and version

}  // namespace rw
