// Parts that fit where they stand but cannot be brought there: no straight way in could be shown free, or only before
// another part is in. By shapes that are known; never more than a Warning, for hands can tilt what is tested straight.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/power_supply.h"
#include "scene/removal.h"

namespace rw::checks {
namespace {

std::string wayWord(const Leg& leg)
{
    if (leg.axis == Axis::X) return leg.sense > 0 ? "toward the front" : "toward the rear";
    if (leg.axis == Axis::Y) return leg.sense > 0 ? "upwards" : "downwards";
    return leg.sense > 0 ? "out of the board" : "behind the board";
}

void barred(const Obstruction& met, Report& report)
{
    Finding& finding = report.add(Verdict::Warning, {met.mover, met.piece},
        RW_TEXT("{part} fits in place, but the way in is not free: {way} it meets the {thing} of {other} after {measured}. Check that it can be tilted past, or choose another."),
        {{"measured", met.after}, {"thing", met.met->name}, {"way", wayWord(met.leg)}});
    finding.measuredOrigin = weakest(weakest(met.own->origins), weakest(met.met->origins));
    finding.where.boxes = {boundsOf(*met.own), boundsOf(*met.met)};
}

// What stays shut in when everything that can leave has left. Told are the parts that the case itself keeps in; where it
// keeps none, parts shut each other in, and the first is told.
void shutIn(const Scene& scene, const std::vector<bool>& stuck, Report& report)
{
    std::vector<bool> homes(stuck.size());
    for (std::size_t i = 0; i < homes.size(); ++i) homes[i] = scene.pieces()[i].piece.plug == MountKind::None;
    bool told = false;
    for (std::size_t i = 0; i < stuck.size(); ++i)
        if (const auto met = stuck[i] ? leastObstruction(scene, {i}, homes) : std::nullopt) {
            barred(*met, report);
            told = true;
        }
    for (std::size_t i = 0; i < stuck.size() && !told; ++i) {
        std::vector<bool> present = stuck;
        for (std::size_t other = 0; other < present.size(); ++other)  // what stands on it comes along
            if (standsOn(scene, other, i)) present[other] = false;
        if (const auto met = stuck[i] ? leastObstruction(scene, {i}, present) : std::nullopt) {
            barred(*met, report);
            told = true;
        }
    }
}

// The parts that bar a way as the rig stands, in the order they are met; nothing where a case or frame bars it.
std::optional<std::vector<Obstruction>> partsOn(const Scene& scene, std::size_t piece, const Way& way)
{
    std::vector<bool> present(scene.pieces().size(), true);
    std::vector<Obstruction> met;
    while (const auto next = obstruction(scene, {piece}, way, present)) {
        if (scene.pieces()[next->piece].piece.plug == MountKind::None) return std::nullopt;
        present[next->piece] = false;
        met.push_back(*next);
    }
    return met;
}

// What bars the way that the fewest parts bar.
std::optional<Obstruction> barredByParts(const Scene& scene, std::size_t piece)
{
    std::optional<std::vector<Obstruction>> fewest;
    for (const Way& way : waysOut(scene.pieces()[piece]))
        if (const auto met = partsOn(scene, piece, way); met && (!fewest || met->size() < fewest->size())) fewest = met;
    return fewest && !fewest->empty() ? std::optional(fewest->front()) : std::nullopt;
}

// A supply that could not be put in any more once the rest stands: the order matters.
void inOrder(const Scene& scene, const std::vector<bool>& stuck, Report& report)
{
    for (const auto& supply : scene.each<PowerSupply>()) {
        const auto met = stuck[supply.index] ? std::nullopt : barredByParts(scene, supply.index);
        if (!met) continue;
        Finding& finding = report.add(Verdict::Note, {supply.index, met->piece},
            RW_TEXT("{part} only goes in before {other}, which bars its way after {measured}. Plan its cables before {other} is mounted."), {{"measured", met->after}});
        finding.measuredOrigin = weakest(weakest(met->own->origins), weakest(met->met->origins));
        finding.where.boxes = {boundsOf(*met->own), boundsOf(*met->met)};
    }
}

}  // namespace

void insertion_path(const Scene& scene, Report& report)
{
    const Dismantling rest = dismantled(scene);
    shutIn(scene, rest.stuck, report);
    inOrder(scene, rest.stuck, report);
    for (const std::vector<std::size_t>& unit : rest.order)  // what came out of the case by itself
        if (scene.pieces()[unit.front()].piece.plug == MountKind::PcieSlot)
            if (const auto home = caseOf(scene, unit.front())) report.clear({unit.front(), home->index}, std::string("free"), std::string("free"), {});
}

DecidingFields insertion_path_fields()
{
    return {
        {"graphics_card", "length_mm"}, {"graphics_card", "height_mm"},
        {"pc_case", "obstacles[].x0_mm", kWhereKnown}, {"pc_case", "obstacles[].z0_mm", kWhereKnown},
        {"power_supply", "length_mm"},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
