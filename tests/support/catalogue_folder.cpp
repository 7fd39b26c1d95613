#include "support/catalogue_folder.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "parts/part_json.h"
#include "units/data_error.h"

namespace rw::test {

namespace fs = std::filesystem;

std::string textOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) throw DataError(path, "the file cannot be opened");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

namespace {

const std::map<std::string, PartPtr>& allCurated(const std::string& source)
{
    static std::map<std::string, PartPtr> parts;
    if (parts.empty())
        for (const auto& entry : fs::recursive_directory_iterator(source + "/db/catalogue"))
            if (entry.path().extension() == ".json") {
                auto part = std::make_shared<Part>(readPart(Json::parse(textOf(entry.path().string())), entry.path().string()));
                parts[part->id] = part;
            }
    return parts;
}

}  // namespace

PartPtr curatedPart(const std::string& source, const std::string& id)
{
    const auto& parts = allCurated(source);
    const auto it = parts.find(id);
    if (it == parts.end()) throw DataError("db/catalogue", "no part is called \"" + id + "\"");
    return it->second;
}

std::vector<PartPtr> curatedParts(const std::string& source, const std::string& kind)
{
    std::vector<PartPtr> parts;
    for (const auto& [id, part] : allCurated(source))
        if (kind == part->kind->id) parts.push_back(part);
    return parts;
}

Rig sampleRig(const std::string& source, const std::string& name)
{
    const std::string path = source + "/assets/samples/" + name + ".json";
    return readRig(textOf(path), path, [&](const std::string& id) { return curatedPart(source, id); });
}

std::vector<std::string> sampleNames(const std::string& source)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(source + "/assets/samples"))
        if (entry.path().extension() == ".json") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace rw::test
