#include "cases/case_rig.h"

#include <algorithm>

#include "plan/placing.h"
#include "rig/edits.h"
#include "units/data_error.h"

namespace rw {
namespace {

Rig demand(Result<Rig> result, const std::string& where)
{
    if (!result) throw DataError(where, result.reason());
    return *result;
}

// The part with the fields of `change` set in: "kind", "name" and the like are the part's own, all others are its spec's.
PartPtr changed(const Json& part, const Json& change, const ItemId& id, const std::string& where)
{
    Json out = part;
    // What a cooler of another shape leaves the memory is not what this one left.
    if (change.contains("shape") && out.contains("spec") && out["spec"].contains("shape") && out["spec"]["shape"].value("value", Json()) != change.at("shape"))
        for (const char* key : {"memory_under_fan_mm", "memory_under_fins_mm", "fin_depth_mm"}) out["spec"].erase(key);
    for (const auto& [key, value] : change.items()) {
        const bool own = key == "id" || key == "kind" || key == "name" || key == "short_name" || key == "manufacturer" || key == "sources";
        if (own) out[key] = value;
        else if (!value.is_null()) out["spec"][key] = value;
        else if (out.contains("spec")) out["spec"].erase(key);  // unknown
    }
    if (!out.contains("name")) {  // "liquid cooler"
        std::string kind = out.value("kind", id);
        std::replace(kind.begin(), kind.end(), '_', ' ');
        out["name"] = kind;
    }
    if (change.contains("name") && !change.contains("short_name")) out["short_name"] = change.at("name");
    if (!out.contains("short_name")) out["short_name"] = out.at("name");
    if (!change.contains("id")) out["id"] = "case-" + id;  // no longer the part it was
    return std::make_shared<const Part>(readPart(out, where, BareValues::Measured));
}

PartPtr partOf(const Json& json, const Item* there, const Rig& rig, const std::string& where, const CaseSources& sources)
{
    const ItemId id = json.at("id").get<ItemId>();
    PartPtr part = there ? there->part : nullptr;
    if (json.contains("like")) {
        const Item* like = rig.find(json.at("like").get<ItemId>());
        if (!like) throw DataError(where + ".like", "no item is called " + json.at("like").dump());
        part = like->part;
    }
    if (!json.contains("part")) {
        if (!part) throw DataError(where, "\"part\" is missing");
        return part;
    }
    const Json& given = json.at("part");
    if (given.is_string()) {
        part = sources.parts ? sources.parts(given.get<std::string>()) : nullptr;
        if (!part) throw DataError(where + ".part", "the catalogue has no part \"" + given.get<std::string>() + "\"");
        return part;
    }
    if (!given.is_object()) throw DataError(where + ".part", "a part of the catalogue or an object is expected");
    if (given.contains("from")) {  // a part of the catalogue with some numbers changed
        Json change = given;
        change.erase("from");
        part = sources.parts ? sources.parts(given.at("from").get<std::string>()) : nullptr;
        if (!part) throw DataError(where + ".part.from", "the catalogue has no such part");
        return changed(writePart(*part), change, id, where + ".part");
    }
    const bool another = given.contains("kind") && (!part || given.at("kind") != part->kind->id);
    if (!part && !another) throw DataError(where + ".part", "\"kind\" is missing");
    return changed(another ? Json::object() : writePart(*part), given, id, where + ".part");
}

Placement placementOf(const Json& json, const Rig& rig, const std::string& where)
{
    Placement p;
    if (json.value("free", false)) return p;
    p.mount = json.at("mount").get<std::string>();
    p.host = json.value("on", "");
    p.hostPiece = json.value("piece", "");
    if (p.host.empty()) {  // the first item that has a mount of this name, or a row of them: "front fan 1"
        std::vector<std::string> names;
        const std::string first = p.mount + " 1";
        for (const Item& item : rig.items)
            for (const Piece& piece : item.part->spec->pieces(item.state))
                for (const Mount& mount : piece.mounts) {
                    if (p.host.empty() && (mount.name == p.mount || mount.name == first)) { p.host = item.id; p.hostPiece = piece.name; p.mount = mount.name; }
                    if (std::find(names.begin(), names.end(), mount.name) == names.end()) names.push_back(mount.name);
                }
        if (p.host.empty()) throw DataError(where + ".mount", "no part has a mount \"" + p.mount + "\"; there are " + listText(names));
    }
    if (json.contains("turn")) {
        const auto turn = Turn::fromText(json.at("turn").get<std::string>());
        if (!turn) throw DataError(where + ".turn", "not one of the 24 turns");
        p.turn = *turn;
    }
    if (json.contains("slide_mm"))
        for (const auto& [key, length] : json.at("slide_mm").items())
            p.slides[key == "x" ? Axis::X : key == "y" ? Axis::Y : Axis::Z] = mm(length.get<double>());
    return p;
}

// The first piece of the item that goes on such a mount: of a liquid cooler on "top radiator" the radiator.
std::size_t pieceFor(const Rig& rig, const ItemId& id, const Placement& placement)
{
    const Item *item = rig.find(id), *host = rig.find(placement.host);
    if (!host) return 0;
    const std::vector<Piece> pieces = item->part->spec->pieces(item->state);
    for (const Piece& hostPiece : host->part->spec->pieces(host->state))
        for (const Mount& mount : hostPiece.mounts)
            for (std::size_t i = 0; i < pieces.size(); ++i)
                if (mount.name == placement.mount && hostPiece.name == placement.hostPiece && mount.kind == pieces[i].plug) return i;
    return 0;
}

void setState(Item& item, const Json& state, const std::string& where)
{
    for (const auto& [name, value] : state.items()) {
        const auto options = item.part->spec->options();
        const auto option = std::find_if(options.begin(), options.end(), [&, n = name](const StateOption& o) { return o.name == n; });
        if (option == options.end() || option->isSwitch() != value.is_boolean()) {
            std::vector<std::string> names;
            for (const StateOption& o : options) names.push_back(o.name);
            throw DataError(where + ".state." + name, item.part->shortName + " can be set by " + (names.empty() ? "nothing" : listText(names)));
        }
        if (!value.is_boolean()) item.state.lengths[name] = mm(value.get<double>());
        else if (value.get<bool>()) item.state.switches.insert(name);
        else item.state.switches.erase(name);
    }
}

// The parts first, all of them, then where they stand: a mount may come with a part that is listed later.
Rig withItems(Rig rig, const Json& items, const std::string& where, const CaseSources& sources)
{
    if (!items.is_array()) throw DataError(where + ".items", "a list is expected");
    for (const Json& json : items) {
        const std::string at = where + ", item " + (json.is_object() && json.contains("id") ? json.at("id").dump() : "without an id");
        allowOnly(json, {"id", "part", "like", "pieces", "state", "placed", "on", "piece", "mount", "turn", "slide_mm"}, at);
        if (!json.contains("id") || !json.at("id").is_string()) throw DataError(at, "\"id\" is missing");
        const ItemId id = json.at("id").get<ItemId>();
        const PartPtr part = partOf(json, rig.find(id), rig, at, sources);
        if (!rig.find(id)) {
            rig = addItem(rig, part);
            rig.items.back().id = id;
        }
        Item& item = *rig.find(id);
        item.part = part;
        item.pieces.resize(part->spec->pieces({}).size());
        if (json.contains("state")) setState(item, json.at("state"), at);
    }
    for (const Json& json : items) {
        const ItemId id = json.at("id").get<ItemId>();
        const std::string at = where + ", item \"" + id + "\"";
        if (json.value("placed", true) == false) { rig = demand(unplace(rig, id), at); continue; }
        if (json.contains("pieces"))
            for (std::size_t i = 0; i < json.at("pieces").size(); ++i) {
                const Json& piece = json.at("pieces")[i];
                if (piece.is_null()) rig.find(id)->pieces.at(i).reset();
                else {
                    allowOnly(piece, {"on", "piece", "mount", "turn", "slide_mm", "free"}, at);
                    rig = demand(placePiece(rig, id, i, placementOf(piece, rig, at)), at);
                }
            }
        else if (json.contains("mount")) {
            const Placement placement = placementOf(json, rig, at);
            rig = demand(placePiece(rig, id, pieceFor(rig, id, placement), placement), at);
        }
    }
    return rig;
}

// What the case's parts no longer have a mount for is placed anew, and what has no place yet goes where it goes best.
Rig settled(Rig rig, const Json& items)
{
    for (Item& item : rig.items)
        for (std::size_t i = 0; i < item.pieces.size(); ++i)
            if (item.pieces[i] && !item.pieces[i]->host.empty() && !placePiece(rig, item.id, i, *item.pieces[i])) item.pieces[i].reset();
    const std::vector<Item> all = rig.items;
    for (const Item& item : all) {
        const auto json = std::find_if(items.begin(), items.end(), [&](const Json& j) { return j.at("id") == item.id; });
        if (json != items.end() && (json->value("placed", true) == false || json->contains("pieces"))) continue;
        if (auto placed = placeAtBest(rig, item.id)) rig = std::move(*placed);
    }
    return rig;
}

}  // namespace

void allowOnly(const Json& json, std::initializer_list<const char*> keys, const std::string& where)
{
    if (!json.is_object()) throw DataError(where, "an object is expected");
    for (const auto& [key, value] : json.items())
        if (std::none_of(keys.begin(), keys.end(), [&, k = key](const char* known) { return k == known; })) throw DataError(where, "unknown field \"" + key + "\"");
}

Rig buildCaseRig(const Json& json, const std::string& where, const CaseSources& sources)
{
    try {
        Rig rig;
        const std::string base = json.value("base", "tower");
        if (base != "none") {
            const auto found = sources.base ? sources.base(base) : std::nullopt;
            if (!found) throw DataError(where + ".base", "there is no base \"" + base + "\"");
            rig = withItems(rig, found->value("items", Json::array()), "base " + base, sources);
            rig.stance = stanceFromText(found->value("stance", "tower")).value_or(Stance::Tower);
        }
        for (const Json& id : json.value("without", Json::array())) rig = demand(removeItem(rig, id.get<ItemId>()), where + ".without");
        if (json.contains("stance")) {
            const auto stance = stanceFromText(json.at("stance").get<std::string>());
            if (!stance) throw DataError(where + ".stance", "tower, on_side or bench is expected");
            rig.stance = *stance;
        }
        const Json items = json.value("items", Json::array());
        rig = settled(withItems(std::move(rig), items, where, sources), items);
        rig.name = json.value("title", json.value("id", ""));
        return rig;
    } catch (const Json::exception&) {
        throw DataError(where, "a value of another type is expected somewhere in it");
    }
}

}  // namespace rw
