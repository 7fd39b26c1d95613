// What the processor may draw against what its cooler is rated for.
#include "checks/base/places.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/liquid_cooler.h"

namespace rw::checks {
namespace {

void against(std::size_t cooler, const PowerFact& capacity, const Standing<Cpu>& cpu, Report& report)
{
    const PowerFact heat = cpu.spec->heat();
    if (!heat || !capacity) {
        Finding& finding = report.add(Verdict::NotChecked, {cooler, cpu.index},
            heat ? RW_TEXT("{other} may draw {measured}; its maker names no rating in watts for {part}. Look for a test with this processor.")
                 : RW_TEXT("Package power of {other} is unknown, so {part} was not checked against it. Look it up at its maker."),
            heat ? std::map<std::string, Value>{{"measured", *heat}} : std::map<std::string, Value>{});
        finding.measuredOrigin = heat.origin;
        return;
    }
    if (*heat <= capacity.least()) return;
    // A rating is a rule of thumb: up to a quarter above it the processor slows a little under full load.
    const bool serious = heat->amount() > 1.25 * capacity->amount() || heat->amount() > 1.25 * capacity.least().amount();
    Finding& finding = report.add(serious ? Verdict::Warning : Verdict::Note, {cooler, cpu.index},
        serious ? RW_TEXT("{other} may draw {measured}; {part} is good for {limit}. Choose a cooler made for that power.")
                : RW_TEXT("{other} may draw {measured}; {part} is good for {limit}: it may slow down a little under full load."),
        {{"measured", *heat}, {"limit", capacity.least()}});
    finding.margin = capacity.least() - *heat;
    finding.measuredOrigin = heat.origin;
    finding.limitOrigin = capacity.origin;
}

}  // namespace

void cooler_capacity(const Scene& scene, Report& report)
{
    for (const auto& cpu : scene.each<Cpu>()) {
        for (const auto& cooler : scene.each<AirCooler>())
            if (cooler.at->host == cpu.index) against(cooler.index, cooler.spec->capacity, cpu, report);
        for (const auto& cooler : scene.each<LiquidCooler>())
            if (cooler.at->host == cpu.index) against(cooler.index, cooler.spec->capacity, cpu, report);
    }
}

DecidingFields cooler_capacity_fields()
{
    return {
        {"cpu", "max_power_w"},
        {"air_cooler", "capacity_w"},
        {"liquid_cooler", "capacity_w"}};
}

}  // namespace rw::checks
