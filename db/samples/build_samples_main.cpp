// Build tool: rigs written by hand (assets/samples/*.json, without their parts) become .rig files with the catalogue's
// parts inside. Use: rigwright-samples CATALOGUE_FOLDER OUTPUT_FOLDER RIG.json...
#include <fstream>
#include <iostream>
#include <sstream>

#include "parts/part_json.h"
#include "rig/rig_file.h"
#include "units/data_error.h"

namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) throw rw::DataError(path.string(), "the file cannot be opened");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

rw::PartLibrary libraryOf(const fs::path& catalogue)
{
    std::map<std::string, rw::PartPtr> parts;
    for (const auto& entry : fs::recursive_directory_iterator(catalogue)) {
        if (entry.path().extension() != ".json") continue;
        try {
            auto part = std::make_shared<rw::Part>(rw::readPart(rw::Json::parse(textOf(entry.path())), entry.path().string()));
            parts[part->id] = part;
        } catch (const rw::Json::parse_error& error) {
            throw rw::DataError(entry.path().string(), error.what());
        }
    }
    return [parts](const std::string& id) {
        const auto it = parts.find(id);
        return it == parts.end() ? nullptr : it->second;
    };
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 4) { std::cerr << "use: rigwright-samples CATALOGUE_FOLDER OUTPUT_FOLDER RIG.json...\n"; return 2; }
    try {
        const rw::PartLibrary library = libraryOf(argv[1]);
        for (int i = 3; i < argc; ++i) {
            const fs::path source = argv[i];
            fs::create_directories(argv[2]);
            rw::saveRig(rw::readRig(textOf(source), source.string(), library), fs::path(argv[2]) / (source.stem().string() + ".rig"));
        }
    } catch (const rw::DataError& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}
