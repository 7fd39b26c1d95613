#include "parts/edit_fields.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

#include "parts/field_titles.h"
#include "parts/fields.h"
#include "parts/part_json.h"
#include "units/data_error.h"
#include "units/words.h"
#include "units/written.h"

namespace rw {
namespace {

constexpr const char* kWhere = "part";  // readPart needs one; complaints about a field name it by its title

// Where in a part's JSON a field is.
struct Place {
    std::string list, key;               // no list: a field of the part itself
    std::size_t row = 0;
    std::string pattern() const { return list.empty() ? key : list + "[]." + key; }
};

std::optional<Place> placeOf(const std::string& path)
{
    const std::size_t open = path.find('['), close = path.find("].");
    if (open == std::string::npos) return Place{{}, path, 0};
    if (close == std::string::npos || close < open) return std::nullopt;
    Place place{path.substr(0, open), path.substr(close + 2), 0};
    const char* const end = path.data() + close;
    const auto [at, error] = std::from_chars(path.data() + open + 1, end, place.row);
    return error == std::errc() && at == end ? std::optional(place) : std::nullopt;
}

// The object the field stands in; null where there is no such row.
Json* holderOf(Json& spec, const Place& place)
{
    if (place.list.empty()) return &spec;
    if (!spec.contains(place.list) || !spec[place.list].is_array() || place.row >= spec[place.list].size()) return nullptr;
    return &spec[place.list][place.row];
}

std::string typeOf(const PartKind& kind, const std::string& pattern)
{
    for (const FieldDescription& field : fieldsOfKind(kind))
        if (field.path == pattern) return field.type;
    return {};
}

Json wordsFrom(const std::string& typed)
{
    Json words = Json::array();
    std::size_t at = 0;
    while (at <= typed.size()) {
        const std::size_t comma = std::min(typed.find(',', at), typed.size());
        if (const std::string word = trimmed(typed.substr(at, comma - at)); !word.empty()) words.push_back(word);
        at = comma + 1;
    }
    return words;
}

// What a length is typed in: what others are, but for the sizes things are sold by.
LengthUnit unitFor(const std::string& path, LengthUnit lengths) { return isTradeSize(path) ? LengthUnit::Millimetre : lengths; }

Result<Json> jsonFromTyped(const std::string& path, const std::string& type, const std::string& typed, LengthUnit lengths)
{
    const std::string title = fieldTitle(path), text = trimmed(typed);
    if (type == "word" || type == "plain word") return Json(text);
    if (type == "words") return wordsFrom(text);
    if (type == "yes/no") {
        const std::string word = lowerCase(text);
        if (word == "yes" || word == "no") return Json(word == "yes");
        return Refusal{title + ": yes or no is expected, not \"" + text + "\""};
    }
    const std::string unit = type == "mm" || type == "kg" || type == "W" ? type : fieldUnit(path);
    const bool inInches = unit == "mm" && unitFor(path, lengths) == LengthUnit::Inch;
    const auto number = numberFromText(text, unit, unitFor(path, lengths));
    if (!number) return Refusal{title + ": a number" + (inInches ? " of inches" : unit.empty() ? "" : " of " + unit) + " is expected, not \"" + text + "\""};
    const bool isWhole = *number == std::floor(*number) && std::abs(*number) < 1e15;  // so that complaints say "-1", not "-1.0"
    return isWhole ? Json(static_cast<std::int64_t>(*number)) : Json(*number);
}

// What readPart says of the field, under its title.
std::string complaint(const std::string& what, const std::string& path)
{
    const std::string inFile = ".spec." + path + ": ";
    const std::size_t at = what.find(inFile);
    return fieldTitle(path) + ": " + (at == std::string::npos ? what : what.substr(at + inFile.size()));
}

// A part in the making may have no name yet.
Json jsonOf(const Part& part)
{
    Part named = part;
    if (named.id.empty()) named.id = kWhere;
    if (named.name.empty()) named.name = kWhere;
    if (named.shortName.empty()) named.shortName = kWhere;
    Json json = writePart(named);
    if (!json.contains("spec")) json["spec"] = Json::object();
    return json;
}

Result<Part> partFrom(const Json& json, const Part& names, const std::string& path)
{
    try {
        Part part = readPart(json, kWhere, BareValues::Measured);
        part.id = names.id;
        part.name = names.name;
        part.shortName = names.shortName;
        return part;
    } catch (const DataError& error) {
        return Refusal{complaint(error.what(), path)};
    }
}

Refusal noSuch(const std::string& path) { return Refusal{"there is no field \"" + path + "\" in this kind of part"}; }

// `value` null: the field goes.
Result<Part> withValue(const Part& part, const std::string& path, const Place& place, const Json& value)
{
    Json json = jsonOf(part);
    Json* const holder = holderOf(json["spec"], place);
    if (!holder) return noSuch(path);
    if (value.is_null()) holder->erase(place.key);
    else (*holder)[place.key] = value;
    return partFrom(json, part, path);
}

bool isListOfRows(const Json& value) { return value.is_array() && !value.empty() && value.front().is_object(); }

// A value as a person would type it.
std::string typedText(const Json& field, const std::string& key, LengthUnit lengths)
{
    const Json value = field.is_object() ? field.value("value", Json()) : field;
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_number() && isLength(key) && unitFor(key, lengths) == LengthUnit::Inch) return lengthTyped(mm(value.get<double>()), LengthUnit::Inch);
    if (value.is_number()) return numberText(value.get<double>());
    if (value.is_string()) return value.get<std::string>();
    std::string words;
    if (value.is_array())
        for (const Json& word : value)
            if (word.is_string()) words += (words.empty() ? "" : ", ") + word.get<std::string>();
    return words;
}

}  // namespace

Result<Part> withField(const Part& part, const std::string& path, const std::string& typed, LengthUnit lengths)
{
    const auto place = placeOf(path);
    const std::string type = place ? typeOf(*part.kind, place->pattern()) : std::string();
    if (type.empty()) return noSuch(path);
    if (trimmed(typed).empty()) return withValue(part, path, *place, Json());
    const auto value = jsonFromTyped(path, type, typed, lengths);
    if (!value) return value.refusal();
    return withValue(part, path, *place, *value);
}

Result<Part> withFieldOf(const Part& part, const std::string& path, const Part& other)
{
    const auto place = placeOf(path);
    if (!place || typeOf(*part.kind, place->pattern()).empty()) return noSuch(path);
    Json json = jsonOf(other);
    const Json* const holder = holderOf(json["spec"], *place);
    return withValue(part, path, *place, holder && holder->contains(place->key) ? holder->at(place->key) : Json());
}

Result<Part> withRowsOf(const Part& part, const std::string& list, const Part& other, std::size_t count)
{
    Json json = jsonOf(part);
    const Json from = jsonOf(other).at("spec").value(list, Json::array());
    Json& rows = json["spec"][list];
    if (!rows.is_array()) rows = Json::array();
    for (std::size_t i = rows.size(); i < std::min(count, from.size()); ++i) rows.push_back(from[i]);
    return partFrom(json, part, list);
}

Result<Part> withRow(const Part& part, const std::string& list)
{
    const auto fields = fieldsOfKind(*part.kind);
    if (std::none_of(fields.begin(), fields.end(), [&](const FieldDescription& f) { return f.path.starts_with(list + "[]."); })) return noSuch(list);
    Json json = jsonOf(part);
    Json& rows = json["spec"][list];
    if (!rows.is_array()) rows = Json::array();
    rows.push_back(Json::object());
    return partFrom(json, part, list);
}

Result<Part> withoutRow(const Part& part, const std::string& list, std::size_t row)
{
    Json json = jsonOf(part);
    Json& spec = json["spec"];
    if (!spec.contains(list) || !spec[list].is_array() || row >= spec[list].size()) return Refusal{fieldTitle(list) + ": there is no row " + std::to_string(row + 1)};
    spec[list].erase(row);
    return partFrom(json, part, list);
}

FieldValues valuesOf(const Part& part, LengthUnit lengths)
{
    FieldValues values;
    const Json json = jsonOf(part);
    for (const auto& [key, value] : json.at("spec").items()) {
        if (!isListOfRows(value)) { values[key] = typedText(value, key, lengths); continue; }
        for (std::size_t row = 0; row < value.size(); ++row)
            for (const auto& [name, cell] : value[row].items()) values[key + "[" + std::to_string(row) + "]." + name] = typedText(cell, name, lengths);
    }
    return values;
}

}  // namespace rw
