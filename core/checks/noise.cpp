// How many fans make noise, and what is known of how loud: one note for a rig that will be heard.
#include <cmath>

#include "checks/base/tally.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"

namespace rw::checks {
namespace {

constexpr int kMany = 6;      // fans from which on a rig is heard
constexpr double kLoud = 30;  // dB(A) of one fan, heard in a quiet room
constexpr std::size_t kSizes = 2;  // named in a sentence

// The fans in case and coolers; those of cards are their makers' matter, and spin with the load.
struct Fans {
    int count = 0;
    std::map<Length, int> bySize;      // unknown: 0
    std::vector<const Item*> items;
    const Item* loudest = nullptr;
    double level = 0, sum = 0;         // dB(A) of the loudest; relative power of all case fans
    bool allRated = true;

    void add(const Item& item, int number, const LengthFact& size)
    {
        if (number <= 0) return;
        count += number;
        bySize[size.valueOr({})] += number;
        items.push_back(&item);
    }
    // Equal sources add by 10 log10(n), unequal ones by their powers.
    void rate(const Item& item, int number, const NumberFact& noise)
    {
        allRated = allRated && noise;
        if (!noise) return;
        sum += number * std::pow(10, *noise / 10);
        if (loudest && *noise <= level) return;
        loudest = &item;
        level = *noise;
    }
    double together() const { return sum > 0 ? std::round(10 * std::log10(sum)) : 0; }
};

Fans fansOf(const Rig& rig)
{
    Fans fans;
    for (const auto& fan : listed<CaseFan>(rig)) {
        fans.add(*fan.item, fan.spec->count(), fan.spec->size);
        fans.rate(*fan.item, fan.spec->count(), fan.spec->noise);
    }
    for (const auto& cooler : listed<AirCooler>(rig)) fans.add(*cooler.item, cooler.spec->fanCount(), cooler.spec->fanSize);
    for (const auto& cooler : listed<LiquidCooler>(rig)) fans.add(*cooler.item, cooler.spec->fansInRow() * cooler.spec->rows(cooler.item->state), cooler.spec->fanSize);
    return fans;
}

// "3 × 140 mm, 1 × 120 mm".
std::string sizesText(const Fans& fans)
{
    std::vector<std::string> groups;
    for (auto it = fans.bySize.rbegin(); it != fans.bySize.rend(); ++it) groups.push_back(std::to_string(it->second) + " × " + (it->first > Length{} ? valueText(it->first) : "?"));
    if (groups.size() > kSizes) {
        groups.resize(kSizes);
        groups.push_back("…");
    }
    return groups.empty() ? "–" : listText(groups);
}

std::string decibels(double level)  // makers rate by tenths
{
    const long tenths = std::lround(level * 10);
    return std::to_string(tenths / 10) + (tenths % 10 ? "." + std::to_string(tenths % 10) : "") + " dB(A)";
}

std::vector<const Item*> cardsWith(const Rig& rig, const char* cooling)
{
    std::vector<const Item*> items;
    for (const auto& card : listed<GraphicsCard>(rig))
        if (card.spec->cooling.valueOr("") == cooling) items.push_back(card.item);
    return items;
}

}  // namespace

void noise(const Scene& scene, Report& report)
{
    const Rig& rig = scene.rig();
    const Fans fans = fansOf(rig);
    const auto passive = cardsWith(rig, "passive"), blowers = cardsWith(rig, "blower");
    const bool besideOthers = !blowers.empty() && listed<GraphicsCard>(rig).size() > 1, loud = fans.loudest && fans.level >= kLoud;
    std::map<std::string, Value> arguments = {{"measured", countOf(fans.count)}, {"fans", sizesText(fans)},
                                              {"loudest", fans.loudest ? decibels(fans.level) : "unknown"}, {"sum", decibels(fans.together())}};
    const auto tell = [&](const std::vector<const Item*>& items, const char* text) {
        arguments["names"] = namesOf(items);
        report.addFor(Verdict::Note, items, text, arguments).measuredOrigin = Origin::Typical;
    };
    if (!passive.empty())
        tell(passive, RW_TEXT("Passive: {names}; a ducted fan for it is loud. Fans: {measured} ({fans}); loudest rating: {loudest}. Plan where the rig stands."));
    else if (besideOthers)
        tell(blowers, RW_TEXT("Blowers beside other cards are loud: {names}. Fans: {measured} ({fans}); loudest rating: {loudest}. Plan where the rig stands."));
    else if (!loud && fans.count < kMany)
        return;
    else if (!fans.loudest)
        tell(fans.items, RW_TEXT("Fans: {measured} ({fans}) of {names}; no rating of their noise is known. Plan where the rig stands."));
    else if (fans.allRated)
        tell({fans.loudest}, RW_TEXT("Fans: {measured} ({fans}); loudest rating: {loudest}, {names}; all case fans at full speed: about {sum} (indicative). Plan for slower ones."));
    else
        tell({fans.loudest}, RW_TEXT("Fans: {measured} ({fans}); loudest rating known: {loudest}, {names}. Plan where the rig stands, or for slower ones."));
}

DecidingFields noise_fields()
{
    return {
        {"case_fan", "noise_dba", kWhereKnown},
        {"graphics_card", "cooling", kRead}};
}

}  // namespace rw::checks
