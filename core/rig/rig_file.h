// The .rig file: JSON, versioned, pretty-printed, with its parts inside, so that it opens anywhere.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "rig/rig.h"

namespace rw {

inline constexpr int kRigFileVersion = 1;

std::string writeRig(const Rig& rig);
// Where a rig takes parts from that its file does not hold: the catalogue, for rigs written by hand. Empty: nowhere.
using PartLibrary = std::function<PartPtr(const std::string& id)>;

// Throws DataError: one clear sentence naming `where` and what is wrong (broken, foreign, newer).
Rig readRig(const std::string& text, const std::string& where, const PartLibrary& library = {});

Rig loadRig(const std::filesystem::path& path);                     // throws DataError
void saveRig(const Rig& rig, const std::filesystem::path& path);    // atomic: the old file stays until the new one is whole

}  // namespace rw
