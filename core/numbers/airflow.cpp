#include "numbers/airflow.h"

#include <algorithm>

#include "numbers/power.h"
#include "numbers/wall.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/pc_case.h"

namespace rw {
namespace {

constexpr double kOfBlowers = 0.3;   // of a blower's heat stays in the case: it breathes out through its bracket

// The face of the case a fan or a radiator hangs on, by its mount; empty where it hangs on none.
std::string faceOf(const PcCase& pcCase, const std::string& mount)
{
    if (const CaseFanMount* row = pcCase.fanMount(mount)) return row->face;
    const CaseRadiatorMount* row = pcCase.radiatorMount(mount);
    return row ? row->face : std::string();
}

struct Moved { double each = 0; int fans = 0; bool isRated = false; };

// What each placed piece of the item moves; nothing of what is no fan.
Moved movedBy(const Item& item)
{
    if (const auto* fan = item.part->as<CaseFan>()) return {fan->airflow.valueOr(usualAirflow(fan->size.valueOr(mm(120)))), 1, fan->airflow.value.has_value()};
    if (const auto* cooler = item.part->as<LiquidCooler>()) return {cooler->fansInRow() * usualAirflow(cooler->fanSize.valueOr(mm(120))), cooler->fansInRow(), false};
    return {};
}

double heatInside(const Rig& rig)
{
    double heat = 0;
    for (const Item& item : rig.items) {
        const auto* card = item.part->as<GraphicsCard>();
        heat += drawOf(item).sustained.amount() * (card && card->cooling.valueOr("") == "blower" ? kOfBlowers : 1);
    }
    return heat;
}

}  // namespace

double usualAirflow(Length size)
{
    const double millimetres = size.amount();
    return millimetres >= 180 ? 175 : millimetres >= 130 ? 132 : millimetres >= 110 ? 103 : millimetres >= 90 ? 67 : 51;
}

std::optional<double> inletWarming(const Item& neighbour, Length room)
{
    constexpr double kShare = 0.3, kLitres = 40, kMost = 15, kFarAway = 60;
    const auto* card = neighbour.part->as<GraphicsCard>();
    if (!card || !card->power || room > mm(kFarAway)) return std::nullopt;
    const std::string cooling = card->cooling.valueOr("");
    if (cooling.empty() || cooling == "blower" || cooling == "passive") return std::nullopt;
    return std::min(kMost, kShare * drawOf(neighbour).sustained.amount() / (1.2 * kLitres));   // 1.2 J/(l·K)
}

std::optional<Airflow> airflowOf(const Rig& rig)
{
    const auto housing = std::find_if(rig.items.begin(), rig.items.end(), [](const Item& item) { return item.part->as<PcCase>(); });
    if (housing == rig.items.end()) return std::nullopt;
    const PcCase& pcCase = *housing->part->as<PcCase>();
    Airflow air;
    air.required = airflowFor(watts(heatInside(rig)), kWarmer);
    for (const Item& item : rig.items) {
        const Moved moved = movedBy(item);
        if (moved.fans == 0) continue;
        for (const auto& piece : item.pieces) {
            const std::string face = piece && piece->host == housing->id ? faceOf(pcCase, piece->mount) : std::string();
            if (face.empty()) continue;
            (face == "rear" || face == "top" ? air.exhaust : air.intake) += moved.each * kThroughCase;
            air.fans += moved.fans;
            if (moved.isRated) air.rated += moved.fans;
        }
    }
    return air;
}

}  // namespace rw
