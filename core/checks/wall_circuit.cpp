// What the rig draws from the wall against the socket's circuit, for hours on end.
#include <algorithm>

#include "checks/base/tally.h"
#include "numbers/wall_draw.h"

namespace rw::checks {
namespace {

// Of all circuits known the one that gives least.
const Circuit& weakestCircuit()
{
    return *std::min_element(circuits().begin(), circuits().end(), [](const Circuit& a, const Circuit& b) { return a.limit() < b.limit(); });
}

std::vector<const Item*> suppliesOf(const Rig& rig, const PowerPlan& plan)
{
    std::vector<const Item*> items;
    for (const SupplyLoad& load : plan.supplies) items.push_back(rig.find(load.item));
    return items;
}

void against(const Circuit& circuit, const WallDraw& wall, const std::vector<const Item*>& supplies, bool isUnknown, Report& report)
{
    const Power limit = circuit.limit();
    const std::map<std::string, Value> arguments = {{"measured", wall.most}, {"limit", limit}, {"circuit", Term{circuit.title}}, {"part", namesOf(supplies, " + ")}};
    if (wall.most <= limit) {
        if (!isUnknown) report.clearFor(supplies, wall.most, limit, limit - wall.most);   // else told by psu_capacity
        return;
    }
    if (wall.least <= limit) {
        report.addFor(Verdict::NotChecked, supplies, RW_TEXT("{part} draws up to {measured} from the wall while training, by a grade nobody gives; {circuit} gives {limit} for hours on end. Look up its 80 PLUS grade."), arguments);
        return;
    }
    Finding& finding = report.addFor(Verdict::Warning, supplies,
        circuit.isRule ? RW_TEXT("{part} draws {measured} from the wall while training; {circuit} gives {limit} for hours on end. Use a stronger or a second circuit, or limit the cards' power.")
                       : RW_TEXT("{part} draws {measured} from the wall while training; of {circuit} {limit} for hours on end are advised. Use a stronger or a second circuit, or limit the cards' power."), arguments);
    finding.margin = limit - wall.most;
    finding.measuredOrigin = Origin::Typical;
    finding.limitOrigin = Origin::Norm;
}

}  // namespace

void wall_circuit(const Scene& scene, Report& report)
{
    const Rig& rig = scene.rig();
    const PowerPlan plan = powerPlan(rig);
    const Circuit* circuit = findCircuit(rig.assumptions.circuit);
    const auto wall = wallDraw(plan, circuit ? circuit->mains() : Mains::V115);
    if (!wall) return;  // no supply, or one of unknown rating: told by psu_capacity
    const std::vector<const Item*> supplies = suppliesOf(rig, plan);
    if (circuit) against(*circuit, *wall, supplies, plan.isUnknown(), report);
    else if (const Power least = weakestCircuit().limit(); wall->most <= least) {
        if (!plan.isUnknown()) report.clearFor(supplies, wall->most, least, least - wall->most);
    } else
        report.addFor(Verdict::NotChecked, supplies, RW_TEXT("{part} draws {measured} from the wall while training; circuits give {limit} and more for hours on end. Choose under Plan which one it hangs on."),
                      {{"measured", wall->most}, {"limit", least}, {"part", namesOf(supplies, " + ")}});
}

DecidingFields wall_circuit_fields()
{
    return {
        {"power_supply", "power_w"}, {"power_supply", "efficiency", kWhereKnown},
        {"graphics_card", "power_w"}, {"cpu", "max_power_w"}, {"graphics_card", kSettings, kRead}};
}

}  // namespace rw::checks
