// Room for a card's power plugs and the first bend of their cables, up to the side panel or what stands before it. Cables
// give: a Warning at most. Plugs at the card's end are gpu_length's matter.
#include <algorithm>

#include "checks/base/card_room.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

struct Room { std::size_t piece; Reading beyond; bool published; };  // nothing in `beyond`: nobody knows

// What is left above the card's edge where its plugs stand: by the published limit, or by what stands there.
std::optional<Room> roomAbove(const Scene& scene, const Standing<GraphicsCard>& card, const std::optional<Standing<PcCase>>& pcCase, const Box& bend)
{
    const bool meant = pcCase && standsAsMeant(scene, card.index) && !pcCase->at->item->state.has("panel_off");
    const LengthFact published = meant ? pcCase->spec->cardHeightLimit : LengthFact{};
    const bool walls = !published && pcCase && !pcCase->spec->isSandwich() && (pcCase->spec->width || pcCase->spec->coolerLimit);
    const auto above = beyond(scene, card, CardFace::Top, bend, [&](const StandingPiece& other, const Solid& met) {
        return met.role != Role::Panel || (pcCase && other.item == pcCase->at->item ? walls : true);
    });
    const LengthFact& height = card.spec->height;
    if (published && (!above || *published - *height <= above->room))
        return Room{pcCase->index, reading(*published - *height, weakest(published.origin, height.origin), (*published - published.least()) + (height.most() - *height)), true};
    if (!above) return meant && !walls ? std::optional(Room{pcCase->index, {}, false}) : std::nullopt;
    return Room{above->piece, reading(above->room, weakest(above->origin, height.origin), above->doubt + (height.most() - *height)), false};
}

void against(const Scene& scene, const Standing<GraphicsCard>& card, const Solid& bend, Report& report)
{
    const auto pcCase = caseOf(scene, card.index);
    if (pcCase && pcCase->spec->cardHeightLimit && pcCase->spec->cardHeightWithCable.valueOr(false)) return;  // gpu_height compares
    const auto room = roomAbove(scene, card, pcCase, boundsOf(bend));
    if (!room || (room->beyond.value && *room->beyond.value <= Length{})) return;  // then the card itself is too high, and that is told
    const LengthFact need = card.spec->cableRoomNow(card.at->item->state);
    const Length there = room->beyond.value.value_or(Length{});
    State turned = card.at->item->state;
    turned.switches.insert("angled_plug");
    const bool straight = !card.at->item->state.has("angled_plug"), tender = straight && card.spec->hasSixteenPins(), exact = *need == there;
    const bool helps = straight && card.spec->cableRoomNow(turned).most() < room->beyond.least;  // an angled plug
    Fit fit;
    fit.subject = card.index;
    fit.object = room->piece;
    fit.actual = reading(need);
    fit.limit = room->beyond;
    // A cable of 12VHPWR asks for a straight start however much room there is.
    fit.note = tender ? std::max(mm(10), there) : mm(10);
    fit.clash = helps ? RW_TEXT("The plug and cable of {part} need {measured} beyond it; {other} leaves {limit}: {lack} too little. Use an angled plug or a wider case.")
                      : RW_TEXT("The plug and cable of {part} need {measured} beyond it; {other} leaves {limit}: {lack} too little. Choose a lower card or a wider case.");
    fit.close = exact && helps ? RW_TEXT("The plug and cable of {part} need {measured} beyond it; {other} leaves exactly that. Use an angled plug or a wider case.")
        : exact ? RW_TEXT("The plug and cable of {part} need {measured} beyond it; {other} leaves exactly that. Choose a lower card or a wider case.")
        : tender ? RW_TEXT("The cable of {part} wants its first {measured} straight; {other} leaves {limit} beyond the card. Leave its bend to the rest.")
                       : RW_TEXT("The plug and cable of {part} need {measured} beyond it; {other} leaves {limit}, so {room} are left. Check it when closing the panel.");
    fit.unknownLimit = RW_TEXT("The plug and cable of {part} need {measured} beyond it; what {other} leaves there is unknown. Measure from the card to the panel.");
    if (straight && !room->published && there - *need < mm(20))
        fit.guess = RW_TEXT("The plug and cable of {part} need {measured} beyond it; {limit} up to {other} are an estimate. Measure from the board to the side panel.");
    const Axis up = card.at->pose.turn.apply(Axis::Z);
    const int sense = card.at->pose.turn.signOf(Axis::Z);
    Point from = boundsOf(bend).centre();
    from[up] = sense > 0 ? boundsOf(bend).lo[up] : boundsOf(bend).hi[up];
    Point to = from;
    to[up] += room->beyond.value.value_or(Length{}) * sense;
    fit.where = {from, to, {boundsOf(bend)}};
    Finding* finding = report.fit(fit);
    if (!finding || finding->verdict < Verdict::Warning) return;
    finding->verdict = Verdict::Warning;
    if (!straight) return;
    finding->fixes.push_back({{RW_TEXT("Use an angled power plug on {part}"), finding->text.arguments},
        {exact ? RW_TEXT("A straight plug and cable of {part} need {measured} beyond it; {other} leaves exactly that. Fits if an angled plug is used.")
               : RW_TEXT("A straight plug and cable of {part} need {measured} beyond it; {other} leaves {limit}. Fits if an angled plug is used."), finding->text.arguments},
        [id = card.at->item->id](const Rig& rig) { return setSwitch(rig, id, "angled_plug", true); }});
}

bool saysNoPlugs(const GraphicsCard& card)
{
    return !card.plugs.empty() && std::all_of(card.plugs.begin(), card.plugs.end(), [](const PowerPlug& p) { return p.count <= 0; });
}

// A card without plugs needs nothing above it; how much there is, is told all the same.
void withoutPlugs(const Scene& scene, const Standing<GraphicsCard>& card, Report& report)
{
    const Solid* shroud = card.at->solid("shroud");
    const auto room = shroud ? roomAbove(scene, card, caseOf(scene, card.index), boundsOf(*shroud)) : std::nullopt;
    if (room && room->beyond.value && room->beyond.least > Length{}) report.clear({card.index, room->piece}, Length{}, room->beyond.least, room->beyond.least);
}

}  // namespace

void gpu_cable_bend(const Scene& scene, Report& report)
{
    for (const auto& card : scene.each<GraphicsCard>()) {
        if (saysNoPlugs(*card.spec)) {
            withoutPlugs(scene, card, report);
            continue;
        }
        if (!card.spec->hasPlugs()) {  // up to 75 W come through the slot
            if (card.spec->power.valueOr({}) > watts(75))
                report.add(Verdict::NotChecked, {card.index}, RW_TEXT("Which power plugs {part} has is unknown, so the room for its cables was not checked. Look them up."));
            continue;
        }
        if (card.spec->plugsAtEnd()) continue;
        for (const Solid& solid : card.at->solids)
            if (solid.role == Role::CableBend) against(scene, card, solid, report);
    }
}

DecidingFields gpu_cable_bend_fields()
{
    return {
        {"graphics_card", "height_mm"}, {"graphics_card", "plug_side", kWhereKnown}, {"graphics_card", "plug_recess_mm", kWhereKnown},
        {"graphics_card", "cable_room_mm", kWhereKnown}, {"graphics_card", "angled_room_mm", kWhereKnown},
        {"pc_case", "cooler_limit_mm"}, {"pc_case", "card_height_limit_mm", kWhereKnown}, {"pc_case", "card_height_limit_with_cable", kWhereKnown},
        {"pc_case", "obstacles[].z0_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}, {"graphics_card", kKeepOuts, kRead}, {"graphics_card", "power_w", kRead}, {"graphics_card", "power_plugs", kRead}};
}

}  // namespace rw::checks
