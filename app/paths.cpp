#include "paths.h"

#include <algorithm>
#include <cstdlib>

#include "units/data_error.h"

namespace rw {
namespace {

namespace fs = std::filesystem;

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

}  // namespace

fs::path dataFolder()
{
    if (const std::string named = environment("RIGWRIGHT_DATA"); !named.empty()) return named;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "share" / "rigwright";
}

fs::path catalogueFile() { return dataFolder() / "catalogue.sqlite"; }
fs::path samplesFolder() { return dataFolder() / "samples"; }
fs::path guideFolder() { return dataFolder() / "guide"; }

fs::path userDatabaseFile()
{
    const std::string data = environment("XDG_DATA_HOME"), home = environment("HOME");
    if (!data.empty()) return fs::path(data) / "rigwright" / "parts.sqlite";
    return home.empty() ? fs::path(":memory:") : fs::path(home) / ".local" / "share" / "rigwright" / "parts.sqlite";
}

std::vector<std::string> sampleNames()
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(samplesFolder(), error))
        if (entry.path().extension() == ".rig") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

fs::path sampleFile(const std::string& name)
{
    const auto names = sampleNames();
    if (std::find(names.begin(), names.end(), name) == names.end()) throw DataError(name, "there is no sample of this name; `rigwright samples` lists them");
    return samplesFolder() / (name + ".rig");
}

}  // namespace rw
