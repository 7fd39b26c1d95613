#include "db/entry_reader.h"

#include <algorithm>
#include <fstream>
#include <set>

#include "parts/part_json.h"
#include "units/data_error.h"

namespace rw {
namespace {

// The library keeps one of two equal keys and says nothing; a number written twice must not vanish.
class DoubledKeys {
public:
    bool operator()(int, Json::parse_event_t event, Json& parsed)
    {
        if (event == Json::parse_event_t::object_start) m_keys.emplace_back();
        if (event == Json::parse_event_t::object_end) m_keys.pop_back();
        if (event == Json::parse_event_t::key && !m_keys.back().insert(parsed.get<std::string>()).second)
            throw DataError("", "\"" + parsed.get<std::string>() + "\" stands twice in one object");
        return true;
    }

private:
    std::vector<std::set<std::string>> m_keys;
};

Json parseFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw DataError("", "cannot be read");
    try {
        DoubledKeys doubled;
        return Json::parse(stream, [&](int depth, Json::parse_event_t event, Json& parsed) { return doubled(depth, event, parsed); });
    } catch (const Json::parse_error& error) {
        const std::string what = error.what();  // "[json.exception.parse_error.101] parse error at line 3, column 5: …"
        throw DataError("", "bad JSON, " + what.substr(what.find("] ") + 2));
    }
}

// readPart says these in the words of its library, without the field.
void refuseWrongTypes(const Json& json)
{
    if (!json.is_object()) return;
    const auto expect = [&](const char* key, bool (*right)(const Json&), const char* wanted) {
        if (json.contains(key) && !right(json.at(key))) throw DataError(key, std::string(wanted) + " is expected, not " + json.at(key).dump());
    };
    const auto isText = [](const Json& j) { return j.is_string(); };
    for (const char* key : {"id", "kind", "list_type", "manufacturer", "name", "short_name"}) expect(key, isText, "text");
    expect("part_numbers", [](const Json& j) { return j.is_array() && std::all_of(j.begin(), j.end(), [](const Json& n) { return n.is_string(); }); },
           "a list of texts");
    expect("sources", [](const Json& j) { return j.is_object() && std::all_of(j.begin(), j.end(), [](const Json& n) { return n.is_string(); }); },
           "an object of texts");
}

// Before the fields are read: those of another kind would all seem unknown. What is missing is readPart's to say.
void refuseWrongPlace(const Json& json, const std::filesystem::path& file)
{
    if (!json.is_object()) return;
    const std::string folder = file.parent_path().filename().string(), name = file.stem().string();
    const std::string kind = json.value("kind", folder), id = json.value("id", name);
    if (id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-._+") != std::string::npos)
        throw DataError("id", "\"" + id + "\" may hold only lower-case letters, digits and - . _ +");
    if (kind != folder) throw DataError("kind", "\"" + kind + "\" does not stand in the folder \"" + folder + "\"");
    if (id != name) throw DataError("id", "\"" + id + "\" is not the file's name \"" + name + "\"");
}

}  // namespace

Part readEntry(const std::filesystem::path& file)
{
    try {
        const Json json = parseFile(file);
        refuseWrongTypes(json);
        refuseWrongPlace(json, file);
        return readPart(json, "");
    } catch (const DataError& error) {
        // An empty `where` leaves ": clause" or ".spec.field: clause".
        const std::string what = error.what();
        throw DataError(file.generic_string(), what.substr(what.find_first_not_of(".: ")));
    }
}

}  // namespace rw
