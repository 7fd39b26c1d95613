// Fans and pumps against the board's fan headers, and the hubs that feed several on one header.
#include "checks/base/tally.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/fan_hub.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/pc_case.h"

namespace rw::checks {
namespace {

NumberFact usually(const NumberFact& known, double usual) { return known ? known : NumberFact{usual, Origin::Typical}; }

NumberFact headersOf(const AirCooler& cooler) { return usually(cooler.headers, cooler.fanCount() > 0 ? 1 : 0); }

// A pump and fans on a splitter; a radiator alone has no pump.
NumberFact headersOf(const LiquidCooler& cooler)
{
    return usually(cooler.headers, (cooler.hasBlock() ? 1 : 0) + (cooler.fansInRow() > 0 ? 1 : 0));
}

NumberFact headersOf(const CaseFan& fan) { return fan.headers ? fan.headers : NumberFact{static_cast<double>(fan.count()), fan.pack.originOr(Origin::Typical)}; }

template <class S>
void takeAll(const Rig& rig, Tally& needed)
{
    for (const auto& part : listed<S>(rig)) needed.take(*part.item, headersOf(*part.spec));
}

// A hub takes one header for those it has.
NumberFact gainOf(NumberFact fans)
{
    for (auto* end : {&fans.value, &fans.low, &fans.high})
        if (*end) **end -= 1;
    return fans;
}

Tally headersThere(const Rig& rig)
{
    Tally there;
    for (const auto& board : listed<Motherboard>(rig)) there.add(*board.item, board.spec->headersOf("fan"));
    if (there.items.empty()) return there;
    for (const auto& hub : listed<FanHub>(rig)) there.add(*hub.item, gainOf(hub.spec->fans));
    for (const auto& pcCase : listed<PcCase>(rig))
        if (pcCase.spec->hubFans.valueOr(0) > 0) there.add(*pcCase.item, gainOf(pcCase.spec->hubFans));
    return there;
}

}  // namespace

void fan_headers(const Scene& scene, Report& report)
{
    const Tally there = headersThere(scene.rig());
    if (there.items.empty()) return;
    Tally needed;
    takeAll<AirCooler>(scene.rig(), needed);
    takeAll<LiquidCooler>(scene.rig(), needed);
    takeAll<CaseFan>(scene.rig(), needed);
    const bool hub = there.unknown && there.unknown->part->as<FanHub>();
    compare(needed, there,
            {RW_TEXT("Fan headers: {measured} needed for {takers}, {limit} there on {part}. Use a hub or splitters."),
             hub ? RW_TEXT("Fan headers: {measured} needed for {takers}; how many fans {part} feeds is unknown. Look it up.")
                 : RW_TEXT("Fan headers: {measured} needed for {takers}; how many {part} has is unknown. Look in its manual.")}, Verdict::Warning, report);
}

DecidingFields fan_headers_fields()
{
    return {
        {"motherboard", "fan_headers"},
        {"case_fan", "headers", kWhereKnown},
        {"air_cooler", "headers", kWhereKnown},
        {"liquid_cooler", "headers", kWhereKnown},
        {"fan_hub", "fans"},
        {"pc_case", "hub_fans", kWhereKnown}};
}

}  // namespace rw::checks
