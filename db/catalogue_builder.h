// From the hand-written entries of db/catalogue/ to the file the program ships.
#pragma once

#include <filesystem>

namespace rw {

// Reads every folder/<kind>/<id>.json, and writes `output` with the tables of `schema`; what stood there before stays
// until the new file is complete. The same entries give the same content hash on every machine. Throws DataError naming
// the entry's file, and the field in it, where something is wrong.
void buildCatalogue(const std::filesystem::path& folder, const std::filesystem::path& schema, const std::filesystem::path& output);

}  // namespace rw
