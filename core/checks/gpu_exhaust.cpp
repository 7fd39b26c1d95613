// A card's warm air in its neighbour's intake: how much warmer that may get. A crude model, so a Note.
#include <cmath>

#include "checks/base/places.h"
#include "numbers/airflow.h"

namespace rw::checks {
namespace {

constexpr double kWorthTelling = 2;  // K

}  // namespace

void gpu_exhaust(const Scene& scene, Report& report)
{
    for (const CardGap& gap : cardGaps(scene)) {
        const auto warmer = scene.pieces()[gap.card].part().as<GraphicsCard>() ? inletWarming(*scene.pieces()[gap.neighbour].item, gap.room) : std::nullopt;
        if (!warmer || *warmer < kWorthTelling) continue;
        Finding& finding = report.add(Verdict::Note, {gap.card, gap.neighbour},
            RW_TEXT("{part} breathes in air that {other} has warmed, by up to about {measured} (indicative). Put the strongest card where nothing is below it."), {{"measured", Amount{std::round(*warmer), "K"}}});
        finding.measuredOrigin = Origin::Typical;
        finding.where = gap.where;
    }
}

DecidingFields gpu_exhaust_fields()
{
    return {
        {"graphics_card", "power_w"}, {"graphics_card", "cooling", kWhereKnown},
        {"graphics_card", kShape, kRead}, {"motherboard", "slots[].position"}};
}

}  // namespace rw::checks
