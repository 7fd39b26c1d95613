#include "lists/list_rig.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "lists/named_facts.h"
#include "parts/own_id.h"
#include "parts/part_json.h"
#include "parts/usual/usual.h"
#include "plan/placing.h"
#include "rig/edits.h"
#include "units/words.h"

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

constexpr const char* kStem = "custom";

// In all but their ids.
bool isSamePart(const Part& a, const Part& b)
{
    Json one = writePart(a), other = writePart(b);
    one.erase("id");
    other.erase("id");
    return one == other;
}

// A rig file has one part for each id, so other parts of the list, or of the rig, that would get the same one keep apart.
PartPtr withFreeId(const Rig& rig, const PartPtr& part)
{
    const auto is = [](const std::string& id) { return [id](const Item& item) { return item.part->id == id; }; };
    const auto namesake = std::find_if(rig.items.begin(), rig.items.end(), is(part->id));
    if (namesake == rig.items.end() || namesake->part == part) return part;
    for (const Item& item : rig.items)   // the same again: one part, several times in the list
        if (item.part->name == part->name && isSamePart(*item.part, *part)) return item.part;
    if (!part->id.starts_with(kStem)) return part;
    auto apart = std::make_shared<Part>(*part);
    apart->id = ownId(part->name, [&](const std::string& id) { return std::any_of(rig.items.begin(), rig.items.end(), is(id)); }, kStem);
    return apart;
}

// They were placed hosts first; they stand in the rig as the list has them.
void inOrderOf(const std::vector<std::size_t>& rows, std::size_t from, std::vector<Item>& items)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rows[a] < rows[b]; });
    std::vector<Item> sorted(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(from));
    for (const std::size_t i : order) sorted.push_back(items[from + i]);
    items = std::move(sorted);
}

void note(Item& item, const std::string& words) { item.note += (item.note.empty() ? "" : "; ") + words; }

}  // namespace

PartPtr customPart(const ListRow& row)
{
    auto part = std::make_shared<Part>();
    part->kind = kindOf(row);
    if (part->type() != row.type) part->listType = row.type;
    part->id = ownId(row.name, [](const std::string&) { return false; }, kStem);
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
    if (base.items.empty() && (list.currency.empty() || list.currency == base.currency)) {   // what is told beside the rows is of all that is bought
        if (base.shipping == Money{}) out.rig.shipping = list.shipping;
        if (base.taxPercent == 0) out.rig.taxPercent = list.taxPercent;
    }
    std::vector<std::size_t> rows;   // of the items added
    const std::string& currency = base.currency;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < list.rows.size(); ++i)
        if (parts[i] && !list.rows[i].struck) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return placingOrder(*parts[a]) < placingOrder(*parts[b]); });
    for (const std::size_t i : order) {
        const ListRow& row = list.rows[i];
        if (!row.isPart && row.price) {
            out.rig.otherLines.push_back({row.name, *row.price});
            continue;
        }
        const PartPtr part = withFreeId(out.rig, parts[i]);
        for (int n = 0; n < row.count; ++n) {
            auto placed = addAtBest(out.rig, part);
            if (placed) out.rig = std::move(*placed);
            else {
                out.unplaced.push_back(part->fullName() + ": " + placed.reason());
                out.rig = addItem(out.rig, part);
            }
            Item& item = out.rig.items.back();
            item.url = row.url;
            item.mark = row.mark;
            item.later = row.later;
            item.note = row.note;
            if (row.purchased && item.mark == PriceMark::None) item.mark = row.price && row.price->cents == 0 ? PriceMark::Owned : PriceMark::Paid;
            else if (row.purchased && item.mark == PriceMark::Used) note(item, "purchased");
            // A row of several has the price of all of them once, or of each: lists do not say; it is taken for each.
            if (row.price && (row.currency.empty() || row.currency == currency)) item.price = row.price;
            else if (row.price) note(item, "listed for " + moneyText(*row.price, row.currency));
            item.merchant = row.merchant;
            rows.push_back(i);
        }
    }
    inOrderOf(rows, base.items.size(), out.rig.items);
    return out;
}

}  // namespace rw
