#include "lists/list_rig.h"

#include <algorithm>
#include <array>

#include "lists/list_text.h"
#include "lists/named_facts.h"
#include "parts/usual/usual.h"
#include "plan/placing.h"
#include "rig/edits.h"

namespace rw {
namespace {

const PartKind* kindOf(const ListRow& row)
{
    const std::string name = lowerCase(row.name);
    if (row.type == "CPU Cooler") return findPartKind(name.find("liquid") != std::string::npos || name.find("aio") != std::string::npos ? "liquid_cooler" : "air_cooler");
    for (const PartKind& kind : partKinds())
        if (row.type == kind.listType && row.type != findPartKind("accessory")->listType) return &kind;
    return findPartKind("accessory");
}

// Hosts before their guests; what is only listed last.
int placingOrder(const Part& part)
{
    static constexpr std::array<std::string_view, 8> first = {"pc_case", "open_frame", "motherboard", "cpu", "power_supply", "memory_kit", "graphics_card", "liquid_cooler"};
    const auto at = std::find(first.begin(), first.end(), part.kind->id);
    return static_cast<int>(at - first.begin());
}

std::string idOf(const ListRow& row)
{
    std::string id = "custom-";
    for (const char c : lowerCase(row.name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) id += c;
        else if (id.back() != '-') id += '-';
    }
    while (id.ends_with('-')) id.pop_back();
    return id == "custom" ? "custom-part" : id;
}

void note(Item& item, const std::string& words) { item.note += (item.note.empty() ? "" : "; ") + words; }

}  // namespace

PartPtr customPart(const ListRow& row)
{
    auto part = std::make_shared<Part>();
    part->kind = kindOf(row);
    if (part->type() != row.type) part->listType = row.type;
    part->id = idOf(row);
    part->name = row.name.empty() ? row.type : row.name;
    part->shortName = part->name.size() > 40 ? part->name.substr(0, part->name.find(' ', 28)) : part->name;
    part->partNumbers = row.partNumbers;
    part->spec = part->kind->make();
    takeNamedFacts(*part, row.name);
    return std::make_shared<Part>(withUsual(*part));
}

ListRig withList(const Rig& base, const PartList& list, const std::vector<PartPtr>& parts)
{
    ListRig out{base, {}};
    if (out.rig.name.empty()) out.rig.name = list.name;
    const std::string& currency = base.currency;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < list.rows.size(); ++i)
        if (parts[i] && !list.rows[i].struck) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return placingOrder(*parts[a]) < placingOrder(*parts[b]); });
    for (const std::size_t i : order) {
        const ListRow& row = list.rows[i];
        for (int n = 0; n < row.count; ++n) {
            auto placed = addAtBest(out.rig, parts[i]);
            if (placed) out.rig = std::move(*placed);
            else {
                out.unplaced.push_back(parts[i]->fullName() + ": " + placed.reason());
                out.rig = addItem(out.rig, parts[i]);
            }
            Item& item = out.rig.items.back();
            item.url = row.url;
            item.mark = row.mark;
            if (row.purchased && row.price && row.price->cents == 0) item.mark = PriceMark::Owned;
            else if (row.purchased) note(item, "purchased");
            // A row of several has the price of all of them once, or of each: lists do not say; it is taken for each.
            if (row.price && (row.currency.empty() || row.currency == currency)) item.price = row.price;
            else if (row.price) note(item, "listed for " + moneyText(*row.price, row.currency));
            if (!row.merchant.empty()) note(item, "at " + row.merchant);
        }
    }
    return out;
}

}  // namespace rw
