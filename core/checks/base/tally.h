// Things that are counted against each other: plugs, headers.
#pragma once

#include <algorithm>

#include "checks/base/report.h"

namespace rw {

// A sum over items of the list: its value, the ends its sources leave open, and who makes it up.
struct Tally {
    double value = 0, least = 0, most = 0;
    Origin origin = Origin::Norm;      // the weakest of its numbers
    std::vector<const Item*> items;    // each once
    const Item* unknown = nullptr;     // the first whose number nobody gives: it counts as nothing

    void add(const Item& item, const NumberFact& count);
    void take(const Item& item, const NumberFact& count);  // the same, but what is surely none is left out
    bool isTaken() const { return most > 0 || unknown; }
};

// The items of a kind by their ids: in what order the list has them must change nothing.
template <class S>
struct Listed { const Item* item; const S* spec; };
template <class S>
std::vector<Listed<S>> listed(const Rig& rig)
{
    std::vector<Listed<S>> found;
    for (const Item& item : rig.items)
        if (const S* spec = item.part->as<S>()) found.push_back({&item, spec});
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.item->id < b.item->id; });
    return found;
}

// Short names in a sentence, each once: two of them, then "…".
std::string namesOf(const std::vector<const Item*>& items, const std::string& between = ", ");

// RW_TEXT with {takers} {measured}; {part}: those that have them, with {limit}, or the one whose number is unknown.
struct TallyTexts { const char *lack, *unknown; };
// A finding where some lack or nobody knows, never above `worst`; a clearance where there are enough. Nothing where none
// is needed.
Finding* compare(const Tally& needed, const Tally& there, const TallyTexts& texts, Verdict worst, Report& report);

// Less than a rule of thumb wants is a Note, else it is a clearance. `as` makes a value of a number: Count, GB, m³/h. RW_TEXT with
// {part} {measured} {limit}; {part} is the items' names unless it is among the arguments.
struct Guideline { double there, wanted; Value (*as)(double); Origin origin = Origin::Norm; };
void hold(const Guideline& guideline, const std::vector<const Item*>& items, const char* text, Report& report, std::map<std::string, Value> arguments = {});

Count countOf(double number);

}  // namespace rw
