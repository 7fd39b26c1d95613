// A card's warm air in its neighbour's intake: how much warmer that may get. A crude model, so a Note.
#include <cmath>

#include "checks/base/places.h"
#include "numbers/airflow.h"
#include "numbers/power.h"

namespace rw::checks {
namespace {

constexpr double kWorthTelling = 2;  // K
constexpr double kFarAway = 60;      // mm: three slots; beyond that the air mixes

}  // namespace

void gpu_exhaust(const Scene& scene, Report& report)
{
    for (const CardGap& gap : cardGaps(scene)) {
        const StandingPiece &fed = scene.pieces()[gap.card], &neighbour = scene.pieces()[gap.neighbour];
        const auto *card = fed.part().as<GraphicsCard>(), *other = neighbour.part().as<GraphicsCard>();
        if (!card || !other || !other->power || gap.room > mm(kFarAway)) continue;
        const std::string cooling = other->cooling.valueOr("");
        if (cooling == "blower" || cooling == "passive" || cooling.empty()) continue;  // it breathes out through its bracket, or nobody knows
        const double warmer = inletWarming(drawOf(*neighbour.item).sustained);
        if (warmer < kWorthTelling) continue;
        Finding& finding = report.add(Verdict::Note, {gap.card, gap.neighbour},
            RW_TEXT("{part} breathes in air that {other} has warmed, by up to about {measured} (indicative). Put the strongest card where nothing is below it."), {{"measured", Amount{std::round(warmer), "K"}}});
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
