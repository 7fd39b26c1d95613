// A card turned toward the side panel on a riser: openings for its bracket there, and room up to the panel.
#include "checks/base/places.h"
#include "parts/kinds/riser.h"
#include "parts/standards.h"
#include "rig/edits.h"
#include "scene/board_links.h"

namespace rw::checks {
namespace {

// The case whose vertical mount carries the riser that the card stands on.
std::optional<Standing<PcCase>> verticalIn(const Scene& scene, const StandingPiece& card)
{
    if (!card.host || !scene.pieces()[*card.host].part().as<Riser>()) return std::nullopt;
    const StandingPiece& socket = scene.pieces()[*card.host];
    return socket.mount && socket.mount->kind == MountKind::CardRail ? caseOf(scene, *card.host) : std::nullopt;
}

// The remedy: without the riser, in the slot its plug stands in.
std::optional<Fix> layFlat(const Scene& scene, std::size_t card)
{
    const auto slot = linkUnder(scene, card);
    if (!slot) return std::nullopt;
    Placement place;
    place.host = scene.pieces()[slot->board].item->id;
    place.mount = slot->name;
    Fix fix;
    fix.kind = Fix::Kind::Remedy;
    fix.label = {RW_TEXT("Put {card} into {slot} itself"), {{"card", scene.label(card)}, {"slot", slot->name}}};
    fix.apply = [id = scene.pieces()[card].item->id, riser = scene.pieces()[*slot->guest].item->id, place](const Rig& rig) -> Result<Rig> {
        const auto without = removeItem(rig, riser);
        return without ? placePiece(*without, id, 0, place) : without;
    };
    return fix;
}

void openings(const Scene& scene, const Standing<GraphicsCard>& card, const Standing<PcCase>& pcCase, Report& report)
{
    const NumberFact& have = pcCase.spec->verticalSlots;
    const long wanted = std::max(bracketsOf(*card.at), static_cast<long>(card.spec->brackets()));
    const Origin origin = card.spec->bracketsOrigin();
    if (!have) {
        report.add(Verdict::NotChecked, {card.index, pcCase.index}, RW_TEXT("The bracket of {part} needs {measured} vertical openings; how many {other} has is unknown. Count them."),
                   {{"measured", Count{wanted}}}).measuredOrigin = origin;
        return;
    }
    const long there = static_cast<long>(*have);
    if (wanted <= there) { report.clear({card.index, pcCase.index}, Count{wanted}, Count{there}, Count{there - wanted}); return; }
    // Where there is none at all, no bracket fits, however many plates it has.
    Finding& finding = report.add(clashVerdict(there == 0 ? have.origin : weakest(origin, have.origin), LimitKind::Explicit), {card.index, pcCase.index},
        there == 0 ? RW_TEXT("{part} needs {measured} vertical openings for its bracket; {other} has none. Put the card into a slot or take a case that has them.")
                   : RW_TEXT("The bracket of {part} needs {measured} vertical openings; {other} has {limit}. Put the card into a slot or take a case with more."),
        {{"measured", Count{wanted}}, {"limit", Count{there}}});
    finding.margin = Count{there - wanted};
    finding.measuredOrigin = origin;
    finding.limitOrigin = have.origin;
    finding.where.boxes.push_back(card.at->bounds);
    if (auto fix = layFlat(scene, card.index)) finding.fixes.push_back(std::move(*fix));
}

// From the card's back to the panel, as published or as the card stands.
Reading roomOf(const Standing<GraphicsCard>& card, const Standing<PcCase>& pcCase)
{
    if (pcCase.spec->verticalRoom) return reading(pcCase.spec->verticalRoom);
    const Solid* panel = pcCase.at->solid("side panel");
    if (!panel) return {};
    const Length back = card.at->pose.shift.z - standards::cardPcbHalf - standards::cardSolderSide;
    return reading(boundsOf(*panel).lo.z - back, weakest(panel->origins[2], card.at->origins[2]));
}

void thickness(const Scene& scene, const Standing<GraphicsCard>& card, const Standing<PcCase>& pcCase, Report& report)
{
    if (pcCase.at->item->state.has("panel_off")) return;
    const Length air = wantedForFans(*card.spec);
    Fit fit;
    fit.subject = card.index;
    fit.object = pcCase.index;
    fit.actual = reading(card.spec->thickness);
    fit.limit = roomOf(card, pcCase);
    fit.note = air;
    fit.clash = RW_TEXT("{part} is {measured} thick; {other} leaves {limit} up to its panel for a vertical card: {lack} too thick. Choose a thinner card or put it into a slot.");
    fit.close = RW_TEXT("{part} is {measured} thick; {other} leaves {limit} up to its panel: {room} for air, {air} are wanted. Use a mesh panel or put the card into a slot.");
    fit.guess = RW_TEXT("{part} is {measured} thick; the {limit} that {other} leaves a vertical card are an estimate. Measure from the openings to the panel.");
    fit.unknownActual = RW_TEXT("Thickness of {part} is unknown; {other} leaves a vertical card {limit} up to its panel. Measure it over all.");
    fit.unknownLimit = fit.unknownActual;
    if (const Solid* shroud = card.at->solid("shroud")) fit.where.boxes.push_back(boundsOf(*shroud));
    Finding* finding = report.fit(fit);
    if (!finding) return;
    finding->text.arguments["air"] = air;
    if (finding->verdict < Verdict::Warning) return;
    report.explain(card.index, pcCase.index);
    if (auto fix = layFlat(scene, card.index)) finding->fixes.push_back(std::move(*fix));
}

}  // namespace

void vertical_mount(const Scene& scene, Report& report)
{
    for (const auto& card : scene.each<GraphicsCard>())
        if (const auto pcCase = verticalIn(scene, *card.at)) {
            openings(scene, card, *pcCase, report);
            thickness(scene, card, *pcCase, report);
        }
}

DecidingFields vertical_mount_fields()
{
    return {
        {"graphics_card", "thickness_mm"}, {"graphics_card", "bracket_slots"},
        {"pc_case", "vertical_slots", kWhereKnown}, {"pc_case", "vertical_room_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}, {"graphics_card", "cooling", kRead}};
}

}  // namespace rw::checks
