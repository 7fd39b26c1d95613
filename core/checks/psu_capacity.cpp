// Watts against each supply: the load of training, as long as it lasts.
#include "checks/base/tally.h"
#include "numbers/power_plan.h"
#include "parts/kinds/cpu.h"

namespace rw::checks {
namespace {

// What has no known power counts as nothing in the sums: they are a floor then, and it is said.
void unknownDraws(const Rig& rig, const PowerPlan& plan, Report& report)
{
    for (const PartDraw& part : plan.parts)
        if (part.isUnknown && !part.supply.empty())
            report.addFor(Verdict::NotChecked, {rig.find(part.item), rig.find(part.supply)},
                          RW_TEXT("Power of {part} is unknown and counts as nothing, so {other} was not checked against the whole draw. Look it up."));
}

const char* textOf(bool over, bool several)
{
    if (several)
        return over ? RW_TEXT("What {part} feeds draws {measured} while training; it should not give more than {limit} for long (95 %). Move a card to another supply, or choose a larger one.")
                    : RW_TEXT("What {part} feeds draws {measured} while training; it is best kept below {limit} (80 %). Move a card to another supply, or limit the cards' power.");
    return over ? RW_TEXT("The rig draws {measured} while training; {part} should not give more than {limit} for long (95 %). Choose a larger supply.")
                : RW_TEXT("The rig draws {measured} while training; {part} is best kept below {limit} (80 %). Choose a larger supply or limit the cards' power.");
}

void sustained(const Item& supply, const SupplyLoad& load, bool several, Report& report)
{
    const Origin rating = supply.part->as<PowerSupply>()->power.origin;
    const Power good = watts(load.rated->amount() * 0.80), most = watts(load.rated->amount() * 0.95);
    if (load.sustained <= good) { report.clearFor({&supply}, load.sustained, good, good - load.sustained); return; }
    const bool over = load.sustained > most;
    const Power limit = over ? most : good;
    Finding& finding = report.addFor(over ? clashVerdict(rating, LimitKind::Explicit) : Verdict::Warning, {&supply}, textOf(over, several), {{"measured", load.sustained}, {"limit", limit}});
    finding.margin = limit - load.sustained;
    finding.measuredOrigin = Origin::Typical;  // makers' watts, usual values for the rest
    finding.limitOrigin = rating;
}

}  // namespace

void psu_capacity(const Scene& scene, Report& report)
{
    const Rig& rig = scene.rig();
    const PowerPlan plan = powerPlan(rig);
    unknownDraws(rig, plan, report);
    for (const SupplyLoad& load : plan.supplies) {
        const Item& supply = *rig.find(load.item);
        if (load.rated) sustained(supply, load, plan.supplies.size() > 1, report);
        else report.addFor(Verdict::NotChecked, {&supply}, RW_TEXT("Rated power of {part} is unknown; what it feeds draws {measured} while training. Look it up."), {{"measured", load.sustained}});
    }
}

DecidingFields psu_capacity_fields()
{
    return {
        {"cpu", "max_power_w"},
        {"graphics_card", "power_w"},
        {"power_supply", "power_w"},
        {"graphics_card", kSettings, kRead}, {"graphics_card", "architecture", kRead}, {"graphics_card", "cooling", kRead}};
}

}  // namespace rw::checks
