// Where the program finds what it ships with and keeps what is the user's.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace rw {

// share/rigwright beside the program's bin folder: the same in the build folder and once installed.
// RIGWRIGHT_DATA names another one.
std::filesystem::path dataFolder();
std::filesystem::path catalogueFile();    // the shipped catalogue, only read
std::filesystem::path samplesFolder();
std::filesystem::path guideFolder();      // the user's guide

// $XDG_DATA_HOME/rigwright/parts.sqlite; ":memory:" where the user has no home.
std::filesystem::path userDatabaseFile();

// The names of the sample rigs, in order, and where one of them is. Throws DataError for a name there is not.
std::vector<std::string> sampleNames();
std::filesystem::path sampleFile(const std::string& name);

}  // namespace rw
