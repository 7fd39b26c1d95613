#include "db/corrections.h"

#include "db/layers.h"
#include "parts/part_json.h"

namespace rw {
namespace {

Json valueIn(const Json& object, const std::string& key) { return object.contains(key) ? object.at(key) : Json(); }

}  // namespace

Json correctionOf(const Part& mine, const Part& below)
{
    const Json before = writePart(below), change = differenceTo(writePart(mine), before);
    Json part = Json::object(), values = Json::array();
    for (const char* key : {"id", "kind", "manufacturer", "name", "part_numbers", "sources"})
        if (before.contains(key)) part[key] = before.at(key);
    for (const auto& [key, value] : change.items())
        if (key != "id" && key != "kind" && key != "spec") values.push_back({{"field", key}, {"was", valueIn(before, key)}, {"is", value}});
    const Json none = Json::object();
    const Json& spec = change.contains("spec") ? change.at("spec") : none;
    for (const auto& [key, value] : spec.items())
        values.push_back({{"field", "spec." + key}, {"was", valueIn(before.value("spec", Json::object()), key)}, {"is", value}});
    return {{"format", "rigwright-correction"}, {"version", 1}, {"part", std::move(part)}, {"values", std::move(values)}};
}

}  // namespace rw
