// A card's length against what stands in front of it: the case's published limit, its drive cage, a radiator or fan.
#include <algorithm>

#include "checks/base/card_room.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/gpu_brace.h"
#include "parts/kinds/storage.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

// The cage that stands at the limit published for it; not one that is told of as an obstacle.
bool isLimitsCage(const StandingPiece& piece, const Solid& solid)
{
    const auto* pcCase = piece.part().as<PcCase>();
    return pcCase && solid.role == Role::Cage && solid.name == "drive cage" && !pcCase->obstacle(solid.name);
}

// Walls stand behind the published limit; a drive in its bay is drive_bays' matter; a brace stands where the card lets it.
std::optional<Beyond> inFront(const Scene& scene, const Standing<GraphicsCard>& card)
{
    const Solid* shroud = card.at->solid("shroud");
    if (!shroud) return std::nullopt;
    return beyond(scene, card, CardFace::End, boundsOf(*shroud), [](const StandingPiece& other, const Solid& met) {
        // A radiator under the lid or on the floor is above or below a card, not in front of it: radiator_clearance tells.
        const bool aside = other.piece.plug == MountKind::RadiatorMount && other.pose.turn.apply(Axis::Z) != Axis::X;
        return met.role != Role::Panel && !aside && !isLimitsCage(other, met) && !other.part().as<Storage>() && !other.part().as<GpuBrace>();
    });
}

Fix takeCageOut(const Standing<PcCase>& pcCase, const std::map<std::string, Value>& arguments)
{
    const ItemId id = pcCase.at->item->id;
    return {{RW_TEXT("Take the drive cage out of {other}"), arguments},
            {RW_TEXT("{part} is {measured} long; with the drive cage {other} leaves {limit}. Fits if the cage is taken out."), arguments},
            [id](const Rig& rig) { return setSwitch(rig, id, "cage_out", true); }};
}

bool standsAtTheFront(const StandingPiece& fan, const Standing<PcCase>& pcCase)
{
    const CaseFanMount* row = fan.host == pcCase.index ? pcCase.spec->fanMount(fan.mount->name) : nullptr;
    return row && row->face == "front";
}

// The front fans of the list, or those that come with the case: without them a card may be longer, and the case warmer.
std::optional<Fix> takeFrontFansOut(const Scene& scene, const Standing<PcCase>& pcCase, const std::map<std::string, Value>& arguments)
{
    std::vector<ItemId> fans;
    for (const auto& fan : scene.each<CaseFan>())
        if (standsAtTheFront(*fan.at, pcCase) && std::find(fans.begin(), fans.end(), fan.at->item->id) == fans.end()) fans.push_back(fan.at->item->id);
    const bool ofTheCase = pcCase.spec->cardLimitWithoutFans && !pcCase.at->item->state.has("front_fans_out");
    if (fans.empty() && !ofTheCase) return std::nullopt;
    Fix fix;
    fix.label = {RW_TEXT("Take the front fans out of {host}"), arguments};
    fix.label.arguments["host"] = pcCase.at->part().shortName;
    fix.kind = Fix::Kind::Remedy;
    fix.apply = [fans, ofTheCase, id = pcCase.at->item->id](const Rig& rig) {
        Result<Rig> out = ofTheCase ? setSwitch(rig, id, "front_fans_out", true) : Result<Rig>(rig);
        for (const ItemId& fan : fans)
            if (out) out = removeItem(*out, fan);
        return out;
    };
    return fix;
}

const ObstacleTexts kObstacle = {
    RW_TEXT("Take the {name} out of {other}"), RW_TEXT("{part} is {measured} long; the {name} of {other} leaves {limit}. Fits if it is taken out."),
    RW_TEXT("Shift the {name} of {other} by {shift}"), RW_TEXT("{part} is {measured} long; the {name} of {other} leaves {limit}. Fits if it is shifted by {shift}.")};

// A plug at the card's end adds its cable to the length: a Warning at most, an angled plug may help.
void withCable(const Standing<GraphicsCard>& card, Fit fit, Report& report)
{
    const LengthFact cable = card.spec->cableRoomNow(card.at->item->state);
    if (!card.spec->plugsAtEnd() || !cable || !fit.actual.value || !fit.limit.value) return;
    const Length length = *fit.actual.value;
    fit.actual = {length + *cable, fit.actual.least + cable.least(), fit.actual.most + cable.most(), weakest(fit.actual.origin, cable.origin)};
    fit.guess = nullptr;
    fit.clash = RW_TEXT("With the plug and cable at its end {part} needs {measured}; {other} leaves {limit}: {lack} too little. Use an angled plug or a shorter card.");
    fit.close = RW_TEXT("With the plug and cable at its end {part} needs {measured}; {other} leaves {limit}, so {room} are left. Plan the cables before ordering.");
    for (const Solid& solid : card.at->solids)
        if (solid.role == Role::CableBend) fit.where.boxes.push_back(boundsOf(solid));
    Finding* finding = report.fit(fit);
    if (!finding || finding->verdict < Verdict::Warning) return;
    finding->verdict = Verdict::Warning;
    if (card.at->item->state.has("angled_plug")) return;
    finding->fixes.push_back({{RW_TEXT("Use an angled power plug on {part}"), finding->text.arguments},
        {RW_TEXT("With a straight plug at its end {part} needs {measured}; {other} leaves {limit}. Fits if an angled plug is used."), finding->text.arguments},
        [id = card.at->item->id](const Rig& rig) { return setSwitch(rig, id, "angled_plug", true); }});
}

void against(const Scene& scene, const Standing<GraphicsCard>& card, const Standing<PcCase>& pcCase, Report& report)
{
    const State& state = pcCase.at->item->state;
    Fit fit;
    fit.subject = card.index;
    fit.object = pcCase.index;
    fit.actual = reading(card.spec->length);
    fit.limit = reading(pcCase.spec->cardLimitNow(state));
    // Too long for the case in any state: then the cage is not what is in the way.
    if (const LengthFact& bare = pcCase.spec->cardLimit; bare && fit.actual.value && fit.actual.least > bare.most() && fit.limit.value < *bare) fit.limit = reading(bare);
    const auto front = inFront(scene, card);
    // A solid in the way takes over from the published limit where it leaves less.
    const Beyond* met = front && (!fit.limit.value || *card.spec->length + front->room < *fit.limit.value) ? &*front : nullptr;
    if (met) {
        fit.object = met->piece;
        fit.limit = reading(*card.spec->length + met->room, met->origin, met->doubt);
        fit.kind = met->piece == pcCase.index ? LimitKind::Explicit : LimitKind::Solid;
    }
    fit.note = mm(10);
    fit.clash = RW_TEXT("{part} is {measured} long; {other} leaves {limit}: {lack} too long. Choose a shorter card or make room in front.");
    fit.close = RW_TEXT("{part} is {measured} long; {other} leaves {limit}, so {room} are left. Plan the cables before ordering.");
    fit.guess = RW_TEXT("{part} is {measured} long; {limit} for {other} is an estimate, not a published limit. Measure the case.");
    fit.unknownActual = RW_TEXT("Length of {part} is unknown; the card limit of {other} is {limit}. Measure the card from its bracket.");
    fit.unknownLimit = RW_TEXT("{part} is {measured} long; the card limit of {other} is unknown. Measure from the slot covers to the front.");
    if (const Solid* shroud = card.at->solid("shroud")) {
        const Box box = boundsOf(*shroud);
        fit.where.boxes.push_back(box);
        fit.where.from = Point{box.hi.x, box.centre().y, box.hi.z};
        if (fit.limit.value) fit.where.to = Point{box.hi.x + *fit.limit.value - *card.spec->length, box.centre().y, box.hi.z};
    }
    Finding* finding = report.fit(fit);
    if (finding && finding->verdict >= Verdict::Warning) {
        const auto& arguments = finding->text.arguments;
        report.explain(card.index, fit.object);
        if (pcCase.spec->cardLimitWithCage && !state.has("cage_out")) finding->fixes.push_back(takeCageOut(pcCase, arguments));
        if (met && met->piece == pcCase.index)
            for (Fix& fix : obstacleFixes(pcCase, met->solid->name, kObstacle, arguments)) finding->fixes.push_back(std::move(fix));
        if (auto fix = takeFrontFansOut(scene, pcCase, arguments)) finding->fixes.push_back(std::move(*fix));
    } else {
        withCable(card, fit, report);
    }
}

}  // namespace

void gpu_length(const Scene& scene, Report& report)
{
    for (const auto& card : scene.each<GraphicsCard>()) {
        const auto pcCase = caseOf(scene, card.index);
        const Turn& turn = card.at->pose.turn;
        if (pcCase && turn.apply(Axis::X) == Axis::X && turn.signOf(Axis::X) > 0) against(scene, card, *pcCase, report);
    }
}

DecidingFields gpu_length_fields()
{
    return {
        {"liquid_cooler", "radiator_thickness_mm"}, {"liquid_cooler", "fan_thickness_mm"},
        {"graphics_card", "length_mm"}, {"graphics_card", "plug_side", kWhereKnown}, {"graphics_card", "plug_recess_mm", kWhereKnown},
        {"graphics_card", "cable_room_mm", kWhereKnown}, {"graphics_card", "angled_room_mm", kWhereKnown},
        {"pc_case", "card_limit_mm"}, {"pc_case", "card_limit_with_cage_mm", kWhereKnown}, {"pc_case", "card_limit_without_fans_mm", kWhereKnown},
        {"pc_case", "obstacles[].card_limit_mm", kWhereKnown}, {"pc_case", "obstacles[].x0_mm", kWhereKnown},
        {"case_fan", "thickness_mm"},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
