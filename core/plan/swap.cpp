#include "plan/swap.h"

#include <algorithm>
#include <string_view>

#include "rig/edits.h"

namespace rw {
namespace {

bool isHousing(const Part& part)
{
    const std::string_view kind = part.kind->id;
    return kind == "pc_case" || kind == "open_frame";
}

bool hasMount(const Item& host, const Placement& placement)
{
    for (const Piece& piece : host.part->spec->pieces(host.state))
        if (placement.hostPiece.empty() || piece.name == placement.hostPiece)
            for (const Mount& mount : piece.mounts)
                if (mount.name == placement.mount) return true;
    return false;
}

// What stood on a mount that the item has no more is not placed.
void freeLostGuests(Rig& rig, const ItemId& host)
{
    for (Item& guest : rig.items)
        for (auto& piece : guest.pieces)
            if (piece && piece->host == host && !hasMount(*rig.find(host), *piece)) piece.reset();
}

// Only what its part can still be set to.
void keepKnownState(Item& item)
{
    const auto options = item.part->spec->options();
    const auto knows = [&](const std::string& name) { return std::any_of(options.begin(), options.end(), [&](const StateOption& o) { return o.name == name; }); };
    std::erase_if(item.state.switches, [&](const std::string& name) { return !knows(name); });
    std::erase_if(item.state.lengths, [&](const auto& set) { return !knows(set.first); });
}

}  // namespace

const Item* replacedBy(const Rig& rig, const Part& part)
{
    static constexpr std::string_view kSingle[] = {"motherboard", "cpu", "air_cooler", "liquid_cooler", "power_supply"};
    const auto cooler = [](std::string_view kind) { return kind == "air_cooler" || kind == "liquid_cooler"; };
    const Item* same = nullptr;
    for (const Item& item : rig.items) {
        if (isHousing(part) && isHousing(*item.part)) return &item;
        const std::string_view a = item.part->kind->id, b = part.kind->id;
        if (!item.isPlaced() || !(a == b || (cooler(a) && cooler(b))) || std::find(std::begin(kSingle), std::end(kSingle), b) == std::end(kSingle)) continue;
        if (same) return nullptr;
        same = &item;
    }
    if (!same) return nullptr;
    // With a second free mount (two processors, two supplies) nothing has to go.
    return addAtBest(rig, std::make_shared<Part>(part)) ? nullptr : same;
}

Result<Rig> swapPart(const Rig& rig, const ItemId& id, PartPtr part)
{
    Rig out = forgetting(rig, id);  // what was said is of the old part
    Item* item = out.find(id);
    if (!item) return Refusal{"no part of this rig is called \"" + id + "\""};
    const auto oldPieces = item->pieces;
    item->part = part;
    item->state = {};
    item->price.reset();
    item->url.clear();
    item->merchant.clear();
    item->note.clear();
    item->mark = PriceMark::None;
    item->powerLimit.reset();
    item->pieces.assign(part->spec->pieces({}).size(), std::nullopt);
    if (isHousing(*part))
        for (auto& piece : item->pieces) piece = Placement{};
    freeLostGuests(out, id);
    if (auto placed = placeAtBest(out, id)) out = std::move(*placed);
    for (const Item& guest : rig.items)
        if (guest.id != id && guest.isPlaced())
            if (auto placed = placeAtBest(out, guest.id)) out = std::move(*placed);
    return out;
}

Rig withBetterPart(const Rig& rig, const PartPtr& part)
{
    Rig out = rig;
    for (const Item& old : rig.items) {
        if (old.part->id != part->id) continue;
        Item& item = *out.find(old.id);
        item.part = part;
        keepKnownState(item);
        item.pieces.resize(part->spec->pieces(item.state).size());
        freeLostGuests(out, old.id);
    }
    for (const Item& guest : rig.items)
        if (guest.isPlaced() && !out.find(guest.id)->isPlaced())
            if (auto placed = placeAtBest(out, guest.id)) out = std::move(*placed);
    return out;
}

}  // namespace rw
