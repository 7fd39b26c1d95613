#include "rig/edits.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "parts/kinds/graphics_card.h"
#include "parts/kinds/power_supply.h"

namespace rw {
namespace {

Refusal noItem(const ItemId& id) { return {"no part of this rig is called \"" + id + "\""}; }

// Whether `host` stands, directly or not, on `id`: a part cannot stand on its own guest.
bool standsOn(const Rig& rig, ItemId host, const ItemId& id, std::size_t depth = 0)
{
    if (host == id) return true;
    const Item* item = rig.find(host);
    if (!item || depth > rig.items.size()) return false;
    for (const auto& piece : item->pieces)
        if (piece && !piece->host.empty() && standsOn(rig, piece->host, id, depth + 1)) return true;
    return false;
}

const Mount* findMount(const std::vector<Piece>& pieces, const Placement& placement)
{
    for (const Piece& piece : pieces) {
        if (piece.name != placement.hostPiece && !(placement.hostPiece.empty() && pieces.size() == 1)) continue;
        for (const Mount& mount : piece.mounts)
            if (mount.name == placement.mount) return &mount;
    }
    return nullptr;
}

// What keeps a change from being made; nothing where it is made.
using Refused = std::optional<Refusal>;

// What keeps a turn or a slide off the mount.
Refused refusedBy(const Mount& mount, const Placement& placement, const std::string& name)
{
    if (std::find(mount.turns.begin(), mount.turns.end(), placement.turn) == mount.turns.end())
        return name + " cannot be turned that way on " + mount.name;
    for (const auto& [axis, length] : placement.slides) {
        if (length == Length{}) continue;
        const auto slide = std::find_if(mount.slides.begin(), mount.slides.end(), [a = axis](const Slide& s) { return s.axis == a; });
        if (slide == mount.slides.end()) return name + " cannot be shifted that way on " + mount.name;
        if (length < slide->lo || length > slide->hi)
            return Text{RW_TEXT("{part} can be shifted from {least} to {most} on {mount}"), {{"part", name}, {"least", slide->lo}, {"most", slide->hi}, {"mount", mount.name}}};
    }
    return {};
}

template <class Change>
Result<Rig> changed(const Rig& rig, const ItemId& id, Change change)
{
    Rig out = rig;
    Item* item = out.find(id);
    if (!item) return noItem(id);
    if (const Refused refused = change(*item)) return *refused;
    return out;
}

const StateOption* findOption(const std::vector<StateOption>& options, const std::string& name)
{
    const auto it = std::find_if(options.begin(), options.end(), [&](const StateOption& o) { return o.name == name; });
    return it == options.end() ? nullptr : &*it;
}

}  // namespace

Rig addItem(const Rig& rig, PartPtr part)
{
    Rig out = rig;
    Item item;
    const std::string stem = part->kind->id;
    for (int n = 1; item.id.empty() || rig.find(item.id); ++n) item.id = n == 1 ? stem : stem + "-" + std::to_string(n);
    item.pieces.resize(part->spec->pieces({}).size());
    item.part = std::move(part);
    out.items.push_back(std::move(item));
    return out;
}

ItemId lastItem(const Rig& rig) { return rig.items.empty() ? ItemId{} : rig.items.back().id; }

Result<Rig> removeItem(const Rig& rig, const ItemId& id)
{
    if (!rig.find(id)) return noItem(id);
    Rig out = forgetting(rig, id);  // its name may be given to another part
    std::erase_if(out.items, [&](const Item& item) { return item.id == id; });
    for (Item& item : out.items)
        for (auto& piece : item.pieces)
            if (piece && piece->host == id) piece.reset();
    for (Item& item : out.items)
        if (item.supply == id) item.supply.clear();
    return out;
}

Result<Rig> placePiece(const Rig& rig, const ItemId& id, std::size_t piece, const Placement& placement)
{
    return changed(rig, id, [&](Item& item) -> Refused {
        if (piece >= item.pieces.size()) return item.part->shortName + " has no piece " + std::to_string(piece + 1);
        if (!placement.host.empty()) {
            const Item* host = rig.find(placement.host);
            if (!host) return noItem(placement.host);
            if (placement.host == id) return item.part->shortName + " cannot stand on itself";
            if (standsOn(rig, placement.host, id)) return item.part->shortName + " cannot stand on a part that stands on it";
            const auto hostPieces = host->part->spec->pieces(host->state);
            const Mount* mount = findMount(hostPieces, placement);
            if (!mount) return host->part->shortName + " has no mount \"" + placement.mount + "\"";
            if (mount->kind != item.part->spec->pieces(item.state)[piece].plug)
                return item.part->shortName + " does not go on " + host->part->shortName + "'s " + placement.mount;
            if (Refused refused = refusedBy(*mount, placement, item.part->shortName)) return refused;
        }
        item.pieces[piece] = placement;
        return {};
    });
}

Result<Rig> unplace(const Rig& rig, const ItemId& id)
{
    return changed(rig, id, [](Item& item) {
        for (auto& piece : item.pieces) piece.reset();
        return Refused();
    });
}

Result<Rig> setSwitch(const Rig& rig, const ItemId& id, const std::string& name, bool on)
{
    return changed(rig, id, [&](Item& item) -> Refused {
        const auto options = item.part->spec->options();
        const StateOption* option = findOption(options, name);
        if (!option || !option->isSwitch()) return item.part->shortName + " has no switch \"" + name + "\"";
        if (on && !option->group.empty())
            for (const StateOption& other : options)
                if (other.group == option->group) item.state.switches.erase(other.name);
        if (on) item.state.switches.insert(name);
        else item.state.switches.erase(name);
        return {};
    });
}

Result<Rig> setLength(const Rig& rig, const ItemId& id, const std::string& name, Length value)
{
    return changed(rig, id, [&](Item& item) -> Refused {
        const auto options = item.part->spec->options();
        const StateOption* option = findOption(options, name);
        if (!option || option->isSwitch()) return item.part->shortName + " has no length \"" + name + "\"";
        if (value < option->lo || value > option->hi)
            return Text{RW_TEXT("{part}: “{option}” goes from {least} to {most}"), {{"part", item.part->shortName}, {"option", format(option->label)}, {"least", option->lo}, {"most", option->hi}}};
        item.state.lengths[name] = value;
        return {};
    });
}

Result<Rig> setSlide(const Rig& rig, const ItemId& id, std::size_t piece, Axis axis, Length value)
{
    const Item* item = rig.find(id);
    if (!item) return noItem(id);
    if (piece >= item->pieces.size() || !item->pieces[piece]) return Refusal{item->part->shortName + " is not placed"};
    Placement placement = *item->pieces[piece];
    placement.slides[axis] = value;
    return placePiece(rig, id, piece, placement);
}

Result<Rig> waive(const Rig& rig, Waiver waiver)
{
    const auto isSpace = [](unsigned char c) { return std::isspace(c) != 0; };
    const auto start = std::find_if_not(waiver.reason.begin(), waiver.reason.end(), isSpace);
    const auto end = std::find_if_not(waiver.reason.rbegin(), std::make_reverse_iterator(start), isSpace).base();
    waiver.reason = std::string(start, end);
    if (waiver.reason.empty()) return Refusal{"a finding is waived with a reason: say why it does not matter here"};
    for (const ItemId& id : waiver.parts)
        if (!rig.find(id)) return noItem(id);
    Rig out = rig;
    const auto old = std::find_if(out.waivers.begin(), out.waivers.end(), [&](const Waiver& w) { return w.isAboutTheSame(waiver); });
    if (old != out.waivers.end()) *old = std::move(waiver);
    else out.waivers.push_back(std::move(waiver));
    return out;
}

Result<Rig> unwaive(const Rig& rig, const Waiver& waiver)
{
    Rig out = rig;
    if (std::erase_if(out.waivers, [&](const Waiver& w) { return w.isAboutTheSame(waiver); }) == 0) return Refusal{"this finding is not waived"};
    return out;
}

Rig forgetting(const Rig& rig, const ItemId& id)
{
    Rig out = rig;
    std::erase_if(out.waivers, [&](const Waiver& w) { return std::find(w.parts.begin(), w.parts.end(), id) != w.parts.end(); });
    std::erase_if(out.done, [&](const std::string& task) { return (task + "/").find("/" + id + "/") != std::string::npos; });   // "fit/cpu/0"
    return out;
}

Result<Rig> setLater(const Rig& rig, const ItemId& id, bool later)
{
    return changed(rig, id, [&](Item& item) {
        item.later = later;
        return Refused();
    });
}

Result<Rig> setPowerLimit(const Rig& rig, const ItemId& id, std::optional<Power> limit)
{
    constexpr double kLeast = 50;   // W: no driver goes lower
    return changed(rig, id, [&](Item& item) -> Refused {
        const auto* card = item.part->as<GraphicsCard>();
        if (!card) return item.part->shortName + " is no graphics card";
        if (limit && !card->power) return "the power of " + item.part->shortName + " is unknown";
        if (limit && (*limit < watts(kLeast) || *limit > *card->power))
            return Text{RW_TEXT("{part} can be limited from {least} to {most}"), {{"part", item.part->shortName}, {"least", watts(kLeast)}, {"most", *card->power}}};
        item.powerLimit = limit && *limit < *card->power ? limit : std::nullopt;
        return {};
    });
}

Result<Rig> setSupply(const Rig& rig, const ItemId& id, const ItemId& supply)
{
    return changed(rig, id, [&](Item& item) -> Refused {
        const Item* feeding = rig.find(supply);
        if (!supply.empty() && (!feeding || !feeding->part->as<PowerSupply>())) return "no power supply of this rig is called \"" + supply + "\"";
        if (item.part->as<PowerSupply>()) return item.part->shortName + " is a power supply itself";
        item.supply = supply;
        return {};
    });
}

Rig withoutLater(const Rig& rig)
{
    Rig out = rig;
    for (const Item& item : rig.items)
        if (item.later) out = *removeItem(out, item.id);
    return out;
}

Result<Rig> setPrice(const Rig& rig, const ItemId& id, std::optional<Money> price, PriceMark mark)
{
    return changed(rig, id, [&](Item& item) -> Refused {
        if (price && price->cents < 0) return "a price cannot be negative";
        item.price = price;
        item.mark = mark;
        return {};
    });
}

}  // namespace rw
