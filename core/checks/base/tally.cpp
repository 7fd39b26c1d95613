#include "checks/base/tally.h"

#include <cmath>

namespace rw {
namespace {

constexpr std::size_t kNames = 2;  // in a sentence

std::vector<const Item*> together(std::vector<const Item*> first, const std::vector<const Item*>& then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

Finding& unknownCount(const Tally& needed, const Tally& there, const char* text, Report& report)
{
    Finding& finding = report.addFor(Verdict::NotChecked, together({there.unknown}, needed.items), text,
                                     {{"measured", countOf(needed.value)}, {"takers", namesOf(needed.items)}});
    finding.measuredOrigin = needed.origin;
    return finding;
}

Finding& lack(const Tally& needed, const Tally& there, const char* text, Verdict worst, Report& report)
{
    // Where sources disagree and one of them leaves enough, nobody can call it a Problem.
    const bool certain = needed.least > there.most, byValue = needed.value > there.value;
    const double measured = byValue ? needed.value : needed.most, limit = byValue ? there.value : there.least;
    const Verdict verdict = certain ? clashVerdict(weakest(needed.origin, there.origin), LimitKind::Explicit) : Verdict::Warning;
    Finding& finding = report.addFor(std::min(verdict, worst), together(there.items, needed.items), text,
                                     {{"measured", countOf(measured)}, {"limit", countOf(limit)}, {"part", namesOf(there.items, " + ")}, {"takers", namesOf(needed.items)}});
    finding.margin = countOf(limit - measured);
    finding.measuredOrigin = needed.origin;
    finding.limitOrigin = there.origin;
    return finding;
}

}  // namespace

void Tally::add(const Item& item, const NumberFact& count)
{
    if (items.empty() || items.back() != &item) items.push_back(&item);
    if (!count) {
        if (!unknown) unknown = &item;
        return;
    }
    value += *count;
    least += count.least();
    most += count.most();
    origin = weakest(origin, count.origin);
}

void Tally::take(const Item& item, const NumberFact& count)
{
    if (!count || count.most() > 0) add(item, count);
}

std::string namesOf(const std::vector<const Item*>& items, const std::string& between)
{
    std::vector<std::string> names;
    for (const Item* item : items)
        if (std::find(names.begin(), names.end(), item->part->shortName) == names.end()) names.push_back(item->part->shortName);
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kNames); ++i) text += (i ? between : "") + names[i];
    return names.size() > kNames ? text + between + "…" : text;
}

void hold(const Guideline& g, const std::vector<const Item*>& items, const char* text, Report& report, std::map<std::string, Value> arguments)
{
    if (g.there >= g.wanted) { report.clearFor(items, g.as(g.there), g.as(g.wanted), g.as(g.there - g.wanted)); return; }
    arguments.insert({{"measured", g.as(g.there)}, {"limit", g.as(g.wanted)}, {"part", namesOf(items)}});
    Finding& finding = report.addFor(Verdict::Note, items, text, std::move(arguments));
    finding.margin = g.as(g.there - g.wanted);
    finding.measuredOrigin = g.origin;
    finding.limitOrigin = Origin::Typical;
}

Finding* compare(const Tally& needed, const Tally& there, const TallyTexts& texts, Verdict worst, Report& report)
{
    if (needed.most <= 0) return nullptr;
    if (needed.most > there.least)
        return there.unknown ? &unknownCount(needed, there, texts.unknown, report) : &lack(needed, there, texts.lack, worst, report);
    if (!needed.unknown) report.clearFor(together(there.items, needed.items), countOf(needed.value), countOf(there.value), countOf(there.value - needed.value));
    return nullptr;
}

Count countOf(double number) { return {std::lround(number)}; }

}  // namespace rw
