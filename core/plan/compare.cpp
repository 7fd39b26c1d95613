#include "plan/compare.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rw {
namespace {

using Pair = std::pair<const Item*, const Item*>;

// Pairs off what is left on both sides by a rule.
template <class Same>
void pairOff(std::vector<const Item*>& a, std::vector<const Item*>& b, std::vector<Pair>& pairs, Same same)
{
    for (auto it = a.begin(); it != a.end();) {
        const auto other = std::find_if(b.begin(), b.end(), [&](const Item* item) { return same(**it, *item); });
        if (other == b.end()) { ++it; continue; }
        pairs.emplace_back(*it, *other);
        b.erase(other);
        it = a.erase(it);
    }
}

std::vector<const Item*> itemsOf(const Rig& rig)
{
    std::vector<const Item*> items;
    for (const Item& item : rig.items) items.push_back(&item);
    return items;
}

std::vector<Pair> pairsOf(const Rig& one, const Rig& other)
{
    std::vector<const Item*> a = itemsOf(one), b = itemsOf(other);
    std::vector<Pair> pairs;
    pairOff(a, b, pairs, [](const Item& x, const Item& y) { return x.id == y.id && x.part->id == y.part->id; });
    pairOff(a, b, pairs, [](const Item& x, const Item& y) { return x.part->id == y.part->id && mountsOf(x) == mountsOf(y); });
    pairOff(a, b, pairs, [](const Item& x, const Item& y) { return x.part->id == y.part->id; });
    pairOff(a, b, pairs, [](const Item& x, const Item& y) { return x.id == y.id && x.part->kind == y.part->kind; });
    pairOff(a, b, pairs, [](const Item& x, const Item& y) { return x.part->kind == y.part->kind; });
    for (const Item* item : a) pairs.emplace_back(item, nullptr);
    for (const Item* item : b) pairs.emplace_back(nullptr, item);
    return pairs;
}

std::vector<PartDifference> partsOf(const Rig& one, const Rig& other)
{
    std::vector<PartDifference> parts;
    for (const auto& [a, b] : pairsOf(one, other)) {
        PartDifference d{a, b};
        if (!a || !b) {
            d.part = true;
        } else {
            d.part = a->part->id != b->part->id;
            d.place = mountsOf(*a) != mountsOf(*b);
            d.price = a->price != b->price || a->mark != b->mark;
            d.settings = !d.part && !(a->state == b->state);
        }
        if (d.part || d.place || d.price || d.settings) parts.push_back(d);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const PartDifference& x, const PartDifference& y) {
        return (x.a ? x.a : x.b)->part->kind->order < (y.a ? y.a : y.b)->part->kind->order;
    });
    return parts;
}

std::vector<FigureDifference> figuresOf(const Evaluation& a, const Evaluation& b)
{
    std::vector<FigureDifference> figures;
    const auto add = [&](const char* name, const std::string& x, const std::string& y) { if (x != y) figures.push_back({name, x, y}); };
    const auto watts = [](const std::optional<Power>& power) { return power ? valueText(rw::watts(std::round(power->amount()))) : std::string("-"); };
    add("cost", costText(a.cost), costText(b.cost));
    add("sustained", watts(a.power.sustained), watts(b.power.sustained));
    add("peak", watts(a.power.peak()), watts(b.power.peak()));
    add("supply", watts(a.power.supply), watts(b.power.supply));
    for (const Verdict verdict : {Verdict::Problem, Verdict::Warning, Verdict::FitsIf, Verdict::NotChecked, Verdict::Note})
        add(verdictText(verdict).c_str(), std::to_string(a.count(verdict)), std::to_string(b.count(verdict)));
    return figures;
}

std::vector<const Finding*> onlyIn(const Evaluation& here, const Evaluation& there)
{
    std::multiset<std::pair<std::string, std::string>> known;
    for (const Finding& finding : there.findings) known.emplace(finding.check, format(finding.text));
    std::vector<const Finding*> only;
    for (const Finding& finding : here.findings) {
        const auto it = known.find({finding.check, format(finding.text)});
        if (it == known.end()) only.push_back(&finding);
        else known.erase(it);
    }
    return only;
}

}  // namespace

std::string mountsOf(const Item& item)
{
    std::vector<std::string> names;
    for (const auto& piece : item.pieces)
        if (piece && !piece->mount.empty() && std::find(names.begin(), names.end(), piece->mount) == names.end()) names.push_back(piece->mount);
    return listText(names);
}

Comparison compare(const Evaluation& a, const Evaluation& b)
{
    return {partsOf(a.scene->rig(), b.scene->rig()), figuresOf(a, b), onlyIn(a, b), onlyIn(b, a)};
}

}  // namespace rw
