#include "db/corrections.h"

#include "db/layers.h"
#include "parts/part_json.h"

namespace rw {
namespace {

Json valueIn(const Json& object, const std::string& key) { return object.contains(key) ? object.at(key) : Json(); }

bool isPlain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

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

std::string ownId(const std::string& name, const std::function<bool(const std::string&)>& isTaken)
{
    std::string id = "own";
    bool apart = true;
    for (const char c : name) {
        const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (!isPlain(low)) { apart = true; continue; }
        if (apart) id += '-';
        apart = false;
        id += low;
    }
    if (!isTaken(id)) return id;
    for (int i = 2;; ++i)
        if (const std::string other = id + "-" + std::to_string(i); !isTaken(other)) return other;
}

}  // namespace rw
