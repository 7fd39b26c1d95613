// The curated parts straight from db/catalogue, and the sample rigs with them inside.
#pragma once

#include <string>

#include "rig/rig_file.h"

namespace rw::test {

PartPtr curatedPart(const std::string& source, const std::string& id);                // throws DataError
std::vector<PartPtr> curatedParts(const std::string& source, const std::string& kind);  // by id
Rig sampleRig(const std::string& source, const std::string& name);                    // assets/samples/<name>.json
std::vector<std::string> sampleNames(const std::string& source);
std::string textOf(const std::string& path);

}  // namespace rw::test
