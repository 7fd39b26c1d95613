#include "db/opendb/record.h"

#include <algorithm>
#include <cmath>

#include "db/opendb/names.h"
#include "db/opendb/part_numbers.h"
#include "db/opendb/words.h"

namespace rw::opendb {
namespace {

// Letters, digits and dashes, as all of them are; whatever else somebody writes there is no id of ours.
std::string idIn(const std::string& text)
{
    const bool isId = !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '-'; });
    return isId ? lowerCase(text) : std::string();
}

}  // namespace

Record::Record(std::string category, const Json& json) : m_category(std::move(category)), m_json(json)
{
    m_id = idIn(text("opendb_id"));
    m_manufacturer = text("metadata.manufacturer");
    m_name = nameWithout(m_manufacturer, text("metadata.name"));
    if (!text("metadata.last_manually_spec_verified_at").empty()) m_origin = Origin::OpenDbVerified;
}

const Json* Record::find(std::string_view path) const
{
    const Json* at = &m_json;
    while (true) {
        if (!at->is_object()) return nullptr;
        const std::size_t dot = path.find('.');
        const auto it = at->find(std::string(path.substr(0, dot)));
        if (it == at->end() || it->is_null()) return nullptr;
        at = &*it;
        if (dot == std::string_view::npos) return at;
        path.remove_prefix(dot + 1);
    }
}

std::string Record::text(std::string_view path) const
{
    const Json* json = find(path);
    return json && json->is_string() ? collapsed(json->get_ref<const std::string&>()) : std::string();
}

std::vector<std::string> Record::texts(std::string_view path) const
{
    std::vector<std::string> found;
    const Json* json = find(path);
    if (!json || !json->is_array()) return found;
    for (const Json& one : *json)
        if (one.is_string())
            if (std::string text = collapsed(one.get_ref<const std::string&>()); !text.empty()) found.push_back(std::move(text));
    return found;
}

std::optional<double> Record::number(std::string_view path) const
{
    const Json* json = find(path);
    return json && json->is_number() ? std::optional(json->get<double>()) : std::nullopt;
}

std::optional<bool> Record::flag(std::string_view path) const
{
    const Json* json = find(path);
    return json && json->is_boolean() ? std::optional(json->get<bool>()) : std::nullopt;
}

std::optional<double> Record::plausible(std::string_view path, const char* what, Range range)
{
    const auto found = number(path);
    if (!found || (*found >= range.least && *found <= range.most)) return found;
    drop(what, *found == 0 ? "0 stands for unknown" : "not plausible");
    return std::nullopt;
}

LengthFact Record::length(std::string_view path, const char* what, Range millimetres)
{
    const auto found = plausible(path, what, millimetres);
    return found ? fact(mm(*found)) : LengthFact{};
}

PowerFact Record::power(std::string_view path, const char* what, Range range)
{
    const auto found = plausible(path, what, range);
    return found ? fact(watts(*found)) : PowerFact{};
}

NumberFact Record::count(std::string_view path, const char* what, Range range)
{
    const auto found = plausible(path, what, range);
    if (!found) return {};
    if (*found == std::floor(*found)) return fact(*found);
    drop(what);
    return {};
}

FlagFact Record::flagFact(std::string_view path) const
{
    const auto found = flag(path);
    return found ? fact(*found) : FlagFact{};
}

void Record::drop(const char* what, const char* why) { m_dropped.push_back(std::string(what) + ": " + why); }

Mapped Record::partOf(const char* kind, std::shared_ptr<Spec> spec, std::string shortName)
{
    Part part;
    part.id = m_id;
    part.kind = findPartKind(kind);
    part.manufacturer = m_manufacturer;
    part.name = m_name;
    part.shortName = shortName.empty() ? cutTo(m_name, mostOfShortName) : std::move(shortName);
    int junk = 0;
    part.partNumbers = partNumbersOf(m_json, junk);
    for (; junk > 0; --junk) drop("part number", "a shop's, or cut off");
    part.sources[sourceKey] = "BuildCores OpenDB, open-db/" + m_category + "/" + m_id + ".json";
    part.spec = std::move(spec);
    return {std::move(part), {}, std::move(m_dropped)};
}

Mapped Record::rejected(const char* why) { return {std::nullopt, why, std::move(m_dropped)}; }

}  // namespace rw::opendb
