#include "cases/case.h"

#include <algorithm>
#include <set>

#include "cases/case_rig.h"
#include "checks/base/checks.h"
#include "parts/json_text.h"
#include "units/data_error.h"

namespace rw {
namespace {

constexpr JsonComplaints kComplaints = {"these are no cases: they are nested too deeply", "this is no whole JSON", "it holds a number no computer can"};

template <class T>
T value(const Json& json, const char* key, T fallback, const std::string& where)
{
    try {
        return json.value(key, fallback);
    } catch (const Json::exception&) {
        throw DataError(where + "." + key, "a value of another type is expected");
    }
}

std::vector<FindingPattern> readPatterns(const Json& json, const char* key, const std::string& where)
{
    std::vector<FindingPattern> patterns;
    const Json list = value(json, key, Json::array(), where);
    if (!list.is_array()) throw DataError(where + "." + key, "a list is expected");
    for (const Json& row : list) {
        const std::string at = where + "." + key + "[" + std::to_string(patterns.size()) + "]";
        allowOnly(row, {"check", "verdict", "items", "says"}, at);
        patterns.push_back({value(row, "check", std::string(), at), value(row, "verdict", std::string(), at), value(row, "items", std::vector<ItemId>(), at), value(row, "says", std::string(), at)});
    }
    return patterns;
}

// A check the case names that there is none of: what it says would never be found, and never be missed.
std::string unknownCheck(const Case& c)
{
    std::vector<std::string> named = c.checks;
    for (const auto* patterns : {&c.report, &c.never})
        for (const FindingPattern& pattern : *patterns)
            if (!pattern.check.empty()) named.push_back(pattern.check);
    const auto unknown = std::find_if(named.begin(), named.end(), [](const std::string& check) {
        return std::none_of(allChecks().begin(), allChecks().end(), [&](const Check& one) { return check == one.id; });
    });
    return unknown == named.end() ? std::string() : *unknown;
}

Case readCase(const Json& json, const std::string& where, const CaseSources& sources)
{
    allowOnly(json, {"id", "kind", "title", "base", "stance", "without", "items", "expect", "report", "never", "not_represented", "open",
                     "wrong_because", "documented", "sources", "note"}, where);
    Case c;
    c.id = value(json, "id", std::string(), where);
    if (c.id.empty()) throw DataError(where, "\"id\" is missing");
    const std::string at = where + " " + c.id;
    c.kind = value(json, "kind", std::string(), at);
    c.title = value(json, "title", std::string(), at);
    c.notRepresented = value(json, "not_represented", std::string(), at);
    c.open = value(json, "open", std::string(), at);
    c.wrongBecause = value(json, "wrong_because", std::string(), at);
    const Json expect = value(json, "expect", Json::object(), at);
    allowOnly(expect, {"verdict", "margin", "within", "checks", "items"}, at + ".expect");
    c.expected = value(expect, "verdict", std::string(), at + ".expect");
    static const std::set<std::string> known = {"fits", "does_not_fit", "fits_only_if", "works_with_limits", "problem", "warning", "fits_if", "not_checked", "note"};
    if (!known.contains(c.expected)) throw DataError(at + ".expect.verdict", "fits, does_not_fit, fits_only_if or works_with_limits is expected, not \"" + c.expected + "\"");
    if (expect.contains("margin") && !expect.at("margin").is_null()) c.margin = value(expect, "margin", 0.0, at + ".expect");
    c.within = value(expect, "within", 0.05, at + ".expect");
    c.checks = value(expect, "checks", std::vector<std::string>(), at + ".expect");
    c.items = value(expect, "items", std::vector<ItemId>(), at + ".expect");
    c.report = readPatterns(json, "report", at);
    c.never = readPatterns(json, "never", at);
    try {
        if (c.notRepresented.empty() && c.open.empty()) c.rig = buildCaseRig(json, at, sources);
    } catch (const DataError& error) {
        c.unreadable = error.what();
    }
    if (const std::string check = unknownCheck(c); !check.empty() && c.unreadable.empty()) c.unreadable = at + ": there is no check \"" + check + "\"";
    return c;
}

}  // namespace

std::vector<Case> readCases(const std::string& text, const std::string& where, const CaseSources& sources)
{
    const Json json = jsonFrom(text, where, kComplaints);
    if (!json.is_object() || json.value("format", Json()) != "rigwright-cases" || json.value("version", Json()) != 1)
        throw DataError(where, R"(these are no cases: "format": "rigwright-cases" and "version": 1 are expected)");
    allowOnly(json, {"format", "version", "note", "cases"}, where);
    if (!json.contains("cases") || !json.at("cases").is_array()) throw DataError(where + ".cases", "a list is expected");
    std::vector<Case> cases;
    for (const Json& row : json.at("cases")) cases.push_back(readCase(row, where, sources));
    return cases;
}

std::vector<Case> loadCases(const std::filesystem::path& path, const CaseSources& sources)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(path)) {
        for (const auto& entry : std::filesystem::directory_iterator(path))
            if (entry.path().extension() == ".json") files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        if (files.empty()) throw DataError(path.string(), "the folder has no .json files of cases");
    } else {
        files.push_back(path);
    }
    std::vector<Case> cases;
    for (const auto& file : files)
        for (Case& c : readCases(textOfFile(file), file.filename().string(), sources)) {
            if (std::any_of(cases.begin(), cases.end(), [&](const Case& old) { return old.id == c.id; }))
                throw DataError(file.filename().string(), "two cases are called \"" + c.id + "\"");
            cases.push_back(std::move(c));
        }
    return cases;
}

std::function<std::optional<Json>(const std::string&)> basesIn(const std::filesystem::path& folder)
{
    return [folder](const std::string& name) -> std::optional<Json> {
        const auto file = folder / (name + ".json");
        if (name.find('/') != std::string::npos || !std::filesystem::is_regular_file(file)) return std::nullopt;
        return jsonFrom(textOfFile(file), file.filename().string(), kComplaints);
    };
}

}  // namespace rw
