#include "support/rig_edits.h"

#include "parts/part_json.h"
#include "rig/edits.h"
#include "units/data_error.h"

namespace rw::test {
namespace {

Rig demand(Result<Rig> result)
{
    if (!result) throw DataError("edit", result.reason());
    return *result;
}

Placement placementOf(const Json& json)
{
    Placement p;
    p.host = json.value("on", "");
    p.hostPiece = json.value("piece_of_host", "");
    p.mount = json.value("mount", "");
    if (json.contains("slide_mm"))
        for (const auto& [key, value] : json.at("slide_mm").items())
            p.slides[key == "x" ? Axis::X : key == "y" ? Axis::Y : Axis::Z] = mm(value.get<double>());
    return p;
}

Rig added(const Rig& rig, const Json& edit, const PartLibrary& library)
{
    Rig out = addItem(rig, library(edit.at("add").get<std::string>()));
    if (edit.contains("as")) out.items.back().id = edit.at("as").get<std::string>();
    const ItemId id = lastItem(out);
    if (edit.contains("pieces"))
        for (std::size_t i = 0; i < edit.at("pieces").size(); ++i)
            if (!edit.at("pieces")[i].is_null()) out = demand(placePiece(out, id, i, placementOf(edit.at("pieces")[i])));
    return out;
}

Rig withFact(const Rig& rig, const Json& edit)
{
    Rig out = rig;
    Item* item = out.find(edit.at("fact").get<std::string>());
    Json part = writePart(*item->part);
    part["spec"][Json::json_pointer(edit.at("path").get<std::string>())] = edit.at("value");
    item->part = std::make_shared<const Part>(readPart(part, "edit"));
    return out;
}

Rig replaced(const Rig& rig, const Json& edit, const PartLibrary& library)
{
    Rig out = rig;
    Item* item = out.find(edit.at("replace").get<std::string>());
    item->part = library(edit.at("with").get<std::string>());
    item->pieces.resize(item->part->spec->pieces({}).size());
    return out;
}

}  // namespace

Rig edited(const Rig& rig, const Json& edits, const PartLibrary& library)
{
    Rig out = rig;
    for (const Json& edit : edits) {
        if (edit.contains("add")) out = added(out, edit, library);
        else if (edit.contains("remove")) out = demand(removeItem(out, edit.at("remove").get<std::string>()));
        else if (edit.contains("place")) out = demand(placePiece(out, edit.at("place").get<std::string>(), edit.value("piece", std::size_t{0}), placementOf(edit)));
        else if (edit.contains("unplace")) out = demand(unplace(out, edit.at("unplace").get<std::string>()));
        else if (edit.contains("switch")) out = demand(setSwitch(out, edit.at("switch").get<std::string>(), edit.at("name").get<std::string>(), true));
        else if (edit.contains("set")) out = demand(setLength(out, edit.at("set").get<std::string>(), edit.at("name").get<std::string>(), mm(edit.at("mm").get<double>())));
        else if (edit.contains("fact")) out = withFact(out, edit);
        else if (edit.contains("replace")) out = replaced(out, edit, library);
        else throw DataError("edit", "unknown edit " + edit.dump());
    }
    return out;
}

}  // namespace rw::test
