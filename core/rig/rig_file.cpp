#include "rig/rig_file.h"

#include <unistd.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <set>

#include "parts/part_json.h"
#include "rig/json_at.h"
#include "units/data_error.h"

namespace rw {
namespace {

constexpr const char* kFormat = "rigwright-rig";

const char* axisWord(Axis axis) { return axis == Axis::X ? "x" : axis == Axis::Y ? "y" : "z"; }

Json writePlacement(const Placement& p)
{
    Json json = Json::object();
    if (p.host.empty()) { json["free"] = true; return json; }
    json["on"] = p.host;
    if (!p.hostPiece.empty()) json["piece"] = p.hostPiece;
    json["mount"] = p.mount;
    if (p.turn != Turn{}) json["turn"] = p.turn.text();
    for (const auto& [axis, length] : p.slides)
        if (length != Length{}) json["slide_mm"][axisWord(axis)] = length.amount();
    return json;
}

Json writeItem(const Item& item)
{
    Json json = Json::object();
    json["id"] = item.id;
    json["part"] = item.part->id;
    Json pieces = Json::array();
    for (const auto& piece : item.pieces) pieces.push_back(piece ? writePlacement(*piece) : Json(nullptr));
    if (!pieces.empty()) json["pieces"] = std::move(pieces);
    for (const std::string& name : item.state.switches) json["state"][name] = true;
    for (const auto& [name, length] : item.state.lengths) json["state"][name] = length.amount();
    if (item.price) json["price"] = item.price->amount();
    if (item.mark != PriceMark::None) json["mark"] = priceMarkText(item.mark);
    if (item.later) json["later"] = true;
    if (item.powerLimit) json["power_limit_w"] = item.powerLimit->amount();
    if (!item.supply.empty()) json["supply"] = item.supply;
    if (!item.url.empty()) json["url"] = item.url;
    if (!item.merchant.empty()) json["merchant"] = item.merchant;
    if (!item.note.empty()) json["note"] = item.note;
    return json;
}

// Only what somebody said: the rest is as usual.
Json writeAssumptions(const Assumptions& a)
{
    const Assumptions usual;
    Json json = Json::object();
    if (!a.circuit.empty()) json["circuit"] = a.circuit;
    if (a.pricePerKwh) json["price_per_kwh"] = *a.pricePerKwh;
    if (a.hoursPerDay != usual.hoursPerDay) json["hours_per_day"] = a.hoursPerDay;
    if (a.independent) json["independent"] = true;
    if (!a.model.empty()) json["model"] = a.model;
    if (a.use != usual.use) json["use"] = modelUseText(a.use);
    if (a.tokens != usual.tokens) json["tokens"] = a.tokens;
    if (a.cloudPerHour) json["cloud_per_hour"] = *a.cloudPerHour;
    if (a.resale != usual.resale) json["resale"] = a.resale.amount();
    return json;
}

Json writeWaiver(const Waiver& waiver)
{
    Json json = Json::object();
    json["check"] = waiver.check;
    json["parts"] = waiver.parts;
    json["verdict"] = waiver.verdict;
    if (waiver.margin) json["margin"] = {{"value", *waiver.margin}, {"unit", waiver.unit}};
    json["says"] = waiver.says;
    json["reason"] = waiver.reason;
    return json;
}

Length readLength(const At& at)
{
    const double millimetres = at.as<double>();
    if (std::abs(millimetres) > 1e5) throw DataError(at.where, "a length up to 100000 mm is expected");
    return mm(millimetres);
}

std::optional<Placement> readPlacement(const At& at)
{
    if (at.json.is_null()) return std::nullopt;
    if (!at.json.is_object()) throw DataError(at.where, "a placement is expected");
    at.allow({"free", "on", "piece", "mount", "turn", "slide_mm"});
    Placement p;
    if (at.get("free", false)) {
        if (at.has("on") || at.has("mount")) throw DataError(at.where, "a piece stands free or on a mount, not both");
        return p;
    }
    p.host = at["on"].as<std::string>();
    p.hostPiece = at.get<std::string>("piece", "");
    p.mount = at["mount"].as<std::string>();
    if (at.has("turn")) {
        const auto turn = Turn::fromText(at["turn"].as<std::string>());
        if (!turn) throw DataError(at.where + ".turn", "not one of the 24 turns");
        p.turn = *turn;
    }
    if (at.has("slide_mm")) {
        const At slides = at["slide_mm"];
        slides.allow({"x", "y", "z"});
        for (Axis axis : kAxes)
            if (slides.has(axisWord(axis))) p.slides[axis] = readLength(slides[axisWord(axis)]);
    }
    return p;
}

State readState(const At& at)
{
    State state;
    if (!at.json.is_object()) throw DataError(at.where, "an object is expected");
    for (const auto& [name, value] : at.json.items()) {
        if (value.is_boolean()) { if (value.get<bool>()) state.switches.insert(name); }
        else if (value.is_number()) state.lengths[name] = readLength({value, at.where + "." + name});
        else throw DataError(at.where + "." + name, "true, false or a length in mm is expected");
    }
    return state;
}

Assumptions readAssumptions(const At& at)
{
    if (!at.json.is_object()) throw DataError(at.where, "an object is expected");
    at.allow({"circuit", "price_per_kwh", "hours_per_day", "independent", "model", "use", "tokens", "cloud_per_hour", "resale"});
    Assumptions a;
    a.circuit = at.get<std::string>("circuit", "");
    if (at.has("price_per_kwh")) a.pricePerKwh = at["price_per_kwh"].number(0, kHighestPrice);
    if (at.has("hours_per_day")) a.hoursPerDay = at["hours_per_day"].number(0, 24);
    a.independent = at.get("independent", false);
    a.model = at.get<std::string>("model", "");
    if (at.has("use")) {
        const auto use = modelUseFromText(at["use"].as<std::string>());
        if (!use) throw DataError(at.where + ".use", "fp16, fp8, 4bit, full, lora or qlora is expected");
        a.use = *use;
    }
    if (at.has("tokens")) a.tokens = at["tokens"].number(1, 1e8);
    if (at.has("cloud_per_hour")) a.cloudPerHour = at["cloud_per_hour"].number(0, kHighestPrice);
    if (at.has("resale")) a.resale = at["resale"].money();
    return a;
}

Item readItem(const At& at, const std::map<std::string, PartPtr>& parts, const PartLibrary& library)
{
    if (!at.json.is_object()) throw DataError(at.where, "an item is expected");
    at.allow({"id", "part", "own_part", "pieces", "state", "price", "mark", "later", "power_limit_w", "supply", "url", "merchant", "note"});
    Item item;
    item.id = at["id"].as<std::string>();
    const std::string partId = at["part"].as<std::string>();
    const auto part = parts.find(partId);
    if (at.has("own_part")) item.part = std::make_shared<Part>(readPart(at["own_part"].json, at.where + ".own_part"));
    else if (part != parts.end()) item.part = part->second;
    else if (library) item.part = library(partId);
    if (!item.part) throw DataError(at.where + ".part", "the file does not contain the part \"" + partId + "\"");
    item.pieces.resize(item.part->spec->pieces({}).size());
    if (at.has("pieces")) {
        const At pieces = at["pieces"];
        if (!pieces.json.is_array() || pieces.json.size() > item.pieces.size())
            throw DataError(pieces.where, "a list of at most " + std::to_string(item.pieces.size()) + " placements is expected");
        for (std::size_t i = 0; i < pieces.json.size(); ++i)
            item.pieces[i] = readPlacement(pieces[i]);
    }
    if (at.has("state")) item.state = readState(at["state"]);
    if (at.has("price")) item.price = at["price"].money();
    if (at.has("mark")) {
        const auto mark = priceMarkFromText(at["mark"].as<std::string>());
        if (!mark) throw DataError(at.where + ".mark", "not a price mark");
        item.mark = *mark;
    }
    item.later = at.get("later", false);
    if (at.has("power_limit_w")) item.powerLimit = watts(at["power_limit_w"].number(1, 10000));
    item.supply = at.get<std::string>("supply", "");
    item.url = at.get<std::string>("url", "");
    item.merchant = at.get<std::string>("merchant", "");
    item.note = at.get<std::string>("note", "");
    return item;
}

Waiver readWaiver(const At& at)
{
    if (!at.json.is_object()) throw DataError(at.where, "an object is expected");
    at.allow({"check", "parts", "verdict", "margin", "says", "reason"});
    Waiver waiver;
    waiver.check = at["check"].as<std::string>();
    waiver.parts = at["parts"].as<std::vector<ItemId>>();
    waiver.verdict = at["verdict"].as<std::string>();
    if (at.has("margin")) {
        const At margin = at["margin"];
        margin.allow({"value", "unit"});
        waiver.margin = margin["value"].as<double>();
        waiver.unit = margin["unit"].as<std::string>();
    }
    waiver.says = at.get<std::string>("says", "");
    waiver.reason = at["reason"].as<std::string>();
    if (waiver.reason.find_first_not_of(" \t\r\n") == std::string::npos) throw DataError(at.where + ".reason", "a waiver needs a reason");
    return waiver;
}

// Whether the item stands, over any of its pieces, on itself: a ring of parts has no place anywhere.
bool standsOnItself(const Rig& rig, const ItemId& id)
{
    std::set<ItemId> below;
    std::vector<ItemId> open = {id};
    while (!open.empty()) {
        const Item* item = rig.find(open.back());
        open.pop_back();
        for (const auto& piece : item->pieces) {
            if (!piece || piece->host.empty()) continue;
            if (piece->host == id) return true;
            if (below.insert(piece->host).second) open.push_back(piece->host);
        }
    }
    return false;
}

void refuseLooseEnds(const Rig& rig, const std::string& where)
{
    std::set<ItemId> ids;
    for (const Item& item : rig.items)
        if (!ids.insert(item.id).second) throw DataError(where, "two items are called \"" + item.id + "\"");
    for (const Item& item : rig.items)
        for (const auto& piece : item.pieces)
            if (piece && !piece->host.empty() && !ids.contains(piece->host))
                throw DataError(where, "\"" + item.id + "\" stands on \"" + piece->host + "\", which is not in the file");
    for (const Item& item : rig.items)
        if (!item.supply.empty() && !ids.contains(item.supply)) throw DataError(where, "\"" + item.id + "\" is fed by \"" + item.supply + "\", which is not in the file");
    for (std::size_t i = 0; i < rig.waivers.size(); ++i)
        for (const ItemId& id : rig.waivers[i].parts)
            if (!ids.contains(id)) throw DataError(where + ".waivers[" + std::to_string(i) + "]", "\"" + id + "\" is not in the file");
    for (const Item& item : rig.items)
        if (standsOnItself(rig, item.id)) throw DataError(where, "\"" + item.id + "\" stands on itself");
}

constexpr JsonComplaints kComplaints = {"this is not a Rigwright rig: it is nested too deeply", "the file is damaged: it is not whole JSON",
                                        "the file is damaged: it holds a number no computer can"};

}  // namespace

std::string writeRig(const Rig& rig)
{
    Json json = Json::object();
    json["format"] = kFormat;
    json["version"] = kRigFileVersion;
    json["name"] = rig.name;
    if (!rig.note.empty()) json["note"] = rig.note;
    json["currency"] = rig.currency;
    if (rig.budget) json["budget"] = rig.budget->amount();
    if (rig.shipping != Money{}) json["shipping"] = rig.shipping.amount();
    if (rig.taxPercent != 0) json["tax_percent"] = rig.taxPercent;
    if (const Json assumptions = writeAssumptions(rig.assumptions); !assumptions.empty()) json["assumptions"] = assumptions;
    json["stance"] = stanceText(rig.stance);
    if (rig.headless) json["headless"] = true;
    json["items"] = Json::array();
    std::map<std::string, Json> parts;
    for (const Item& item : rig.items) {
        Json itemJson = writeItem(item);
        Json part = writePart(*item.part);
        const auto [there, isNew] = parts.try_emplace(item.part->id, part);
        if (!isNew && there->second != part) itemJson["own_part"] = std::move(part);  // the same part with numbers of its own
        json["items"].push_back(std::move(itemJson));
    }
    for (const OtherLine& line : rig.otherLines) json["other_lines"].push_back({{"name", line.name}, {"price", line.price.amount()}});
    for (const Waiver& waiver : rig.waivers) json["waivers"].push_back(writeWaiver(waiver));
    if (!rig.done.empty()) json["done"] = rig.done;
    json["parts"] = Json::array();
    for (auto& [id, part] : parts) json["parts"].push_back(std::move(part));
    return json.dump(2) + "\n";
}

Rig readRig(const std::string& text, const std::string& where, const PartLibrary& library)
{
    const Json json = jsonFrom(text, where, kComplaints);
    if (!json.is_object() || json.value("format", Json()) != kFormat) throw DataError(where, "this is not a Rigwright rig");
    const At at{json, where};
    const std::int64_t version = at["version"].json.is_number_integer() ? at["version"].as<std::int64_t>() : 0;
    if (version > kRigFileVersion)
        throw DataError(where, "the rig was saved by a newer Rigwright (file version " + std::to_string(version) + ", this one reads up to " + std::to_string(kRigFileVersion) + ")");
    if (version < 1) throw DataError(where + ".version", "a file version from 1 is expected");
    at.allow({"format", "version", "name", "note", "currency", "budget", "shipping", "tax_percent", "assumptions", "stance", "headless", "items", "other_lines", "waivers", "done", "parts"});

    Rig rig;
    rig.name = at["name"].as<std::string>();
    rig.note = at.get<std::string>("note", "");
    rig.currency = at.get<std::string>("currency", "USD");
    if (at.has("budget")) rig.budget = at["budget"].money();
    if (at.has("shipping")) rig.shipping = at["shipping"].money();
    if (at.has("tax_percent")) rig.taxPercent = at["tax_percent"].number(0, 100);
    if (at.has("assumptions")) rig.assumptions = readAssumptions(at["assumptions"]);
    const auto stance = stanceFromText(at.get<std::string>("stance", "tower"));
    if (!stance) throw DataError(where + ".stance", "tower, on_side or bench is expected");
    rig.stance = *stance;
    rig.headless = at.get("headless", false);

    const auto listOf = [&](const char* key) -> At {
        const At list = at[key];
        if (!list.json.is_array()) throw DataError(list.where, "a list is expected");
        return list;
    };
    std::map<std::string, PartPtr> parts;
    if (!library || at.has("parts")) {
        const At partList = listOf("parts");
        for (std::size_t i = 0; i < partList.json.size(); ++i) {
            auto part = std::make_shared<Part>(readPart(partList[i].json, partList[i].where));
            if (!parts.try_emplace(part->id, part).second) throw DataError(partList.where, "two parts are called \"" + part->id + "\"");
        }
    }
    const At items = listOf("items");
    for (std::size_t i = 0; i < items.json.size(); ++i)
        rig.items.push_back(readItem(items[i], parts, library));
    if (at.has("other_lines")) {
        const At lines = listOf("other_lines");
        for (std::size_t i = 0; i < lines.json.size(); ++i) {
            const At line = lines[i];
            line.allow({"name", "price"});
            rig.otherLines.push_back({line["name"].as<std::string>(), line["price"].money()});
        }
    }
    if (at.has("waivers")) {
        const At list = listOf("waivers");
        for (std::size_t i = 0; i < list.json.size(); ++i) rig.waivers.push_back(readWaiver(list[i]));
    }
    if (at.has("done")) {
        const At list = listOf("done");
        for (std::size_t i = 0; i < list.json.size(); ++i) rig.done.insert(list[i].as<std::string>());
    }
    refuseLooseEnds(rig, where);
    return rig;
}

Rig loadRig(const std::filesystem::path& path) { return readRig(textOfFile(path), path.filename().string()); }

void saveRig(const Rig& rig, const std::filesystem::path& path)
{
    const std::string text = writeRig(rig);
    std::filesystem::path temporary = path;
    temporary += ".part";
    std::FILE* file = std::fopen(temporary.c_str(), "wb");
    if (!file) throw DataError(path.string(), "the file cannot be written");
    const bool whole = std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0 && fsync(fileno(file)) == 0;
    if (std::fclose(file) != 0 || !whole) {
        std::filesystem::remove(temporary);
        throw DataError(path.string(), "the disk did not take the whole file; the old one is as it was");
    }
    std::error_code error;
    std::filesystem::rename(temporary, path, error);
    if (error) {
        std::filesystem::remove(temporary);
        throw DataError(path.string(), "the file cannot be replaced: " + error.message());
    }
}

}  // namespace rw
