// Air through the case against the heat in it. Indicative: nobody measures what a case lets through, so a Note.
#include <cmath>

#include "checks/base/tally.h"
#include "numbers/airflow.h"
#include "numbers/power_plan.h"
#include "parts/kinds/pc_case.h"

namespace rw::checks {

void case_airflow(const Scene& scene, Report& report)
{
    const auto air = airflowOf(scene.rig());
    if (!air || air->required <= 0 || air->fans == 0) return;  // the case may have fans of its own that nobody listed
    std::vector<const Item*> items;
    for (const auto& pcCase : listed<PcCase>(scene.rig())) items.push_back(pcCase.item);
    const double moved = std::round(air->moved()), wanted = std::round(air->required);
    if (moved >= wanted && powerPlan(scene.rig()).isUnknown()) return;  // told by psu_capacity
    hold({moved, wanted, [](double cubicMetres) { return Value(Amount{cubicMetres, "m³/h"}); }, Origin::Typical}, items,
         RW_TEXT("The fans listed for {part} move about {measured}; {limit} are wanted to carry the heat off 10 K warmer (indicative). Add fans, or expect warmer air."), report);
}

DecidingFields case_airflow_fields()
{
    return {
        {"case_fan", "airflow_m3h", kWhereKnown}, {"case_fan", "size_mm"},
        {"graphics_card", "power_w", kRead}, {"cpu", "max_power_w", kRead}, {"graphics_card", "cooling", kRead}, {"pc_case", kShape, kRead}};
}

}  // namespace rw::checks
