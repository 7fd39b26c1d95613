// SATA and Molex plugs of the supplies against drives, hubs and adapters that take them. Risers fed by them are outside.
#include "checks/base/tally.h"
#include "parts/kinds/fan_hub.h"
#include "parts/kinds/power_adapter.h"
#include "parts/kinds/power_supply.h"
#include "scene/board_links.h"

namespace rw::checks {
namespace {

// Hubs and adapters on the list that take plugs of a type.
void others(const Rig& rig, const char* hubPower, const char* plug, Tally& needed)
{
    for (const auto& hub : listed<FanHub>(rig))
        if (hub.spec->power.valueOr("") == hubPower) needed.take(*hub.item, {1, hub.spec->power.origin});
    for (const auto& adapter : listed<PowerAdapter>(rig))
        if (adapter.spec->takes == plug) needed.take(*adapter.item, adapter.spec->count ? adapter.spec->count : NumberFact{1, Origin::Typical});
}

}  // namespace

void sata_power(const Scene& scene, Report& report)
{
    const Rig& rig = scene.rig();
    Tally sata, molex, sataThere, molexThere;
    for (const auto& supply : listed<PowerSupply>(rig)) {
        sataThere.add(*supply.item, supply.spec->sata);
        molexThere.add(*supply.item, supply.spec->molex);
    }
    if (sataThere.items.empty()) return;
    std::vector<const Item*> drives = sataDrives(rig);
    std::sort(drives.begin(), drives.end(), [](const Item* a, const Item* b) { return a->id < b->id; });
    for (const Item* drive : drives) sata.take(*drive, {1, Origin::Norm});
    others(rig, "SATA", "sata", sata);
    others(rig, "Molex", "molex", molex);
    compare(sata, sataThere,
            {RW_TEXT("SATA power plugs: {measured} needed for {takers}, {limit} there on {part}. Add a splitter for drives without motors, or choose a supply with more."),
             RW_TEXT("SATA power plugs: {measured} needed for {takers}; how many {part} has is unknown. Look it up.")}, Verdict::Problem, report);
    compare(molex, molexThere,
            {RW_TEXT("Molex plugs: {measured} needed for {takers}, {limit} there on {part}. Add a splitter, or choose a supply with more."),
             RW_TEXT("Molex plugs: {measured} needed for {takers}; how many {part} has is unknown. Look it up.")}, Verdict::Problem, report);
}

DecidingFields sata_power_fields()
{
    return {
        {"power_supply", "sata_plugs"}, {"power_supply", "molex_plugs", kWhereKnown},
        {"fan_hub", "power", kWhereKnown}};
}

}  // namespace rw::checks
