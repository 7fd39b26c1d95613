#include "checks/base/card_room.h"

#include "parts/standards.h"
#include "rig/edits.h"

namespace rw {
namespace {

// Less than half a slot's row is a graze: what reaches so far into a card's rows stands beside it, not before it.
const Length kGraze = standards::slotPitch / 2;

struct Ways { Axis end, top, thickness; int endSense, topSense; };

Ways waysOf(const StandingPiece& card)
{
    const Turn& turn = card.pose.turn;
    return {turn.apply(Axis::X), turn.apply(Axis::Z), turn.apply(Axis::Y), turn.signOf(Axis::X), turn.signOf(Axis::Z)};
}

bool beginsBeyondTheMiddle(const Box& body, const Box& met, Axis along, int sense)
{
    return -outermost(met, along, -sense) > body.centre()[along] * sense;
}

// How far it would have to be shifted along the axis to be out of the body.
Length aside(const Box& body, const Box& met, Axis axis) { return std::min(met.hi[axis] - body.lo[axis], body.hi[axis] - met.lo[axis]); }

}  // namespace

std::optional<Beyond> beyond(const Scene& scene, const Standing<GraphicsCard>& card, CardFace face, const Box& probe, const Counted& counted)
{
    const Solid* shroud = card.at->solid("shroud");
    if (!shroud) return std::nullopt;
    const Ways ways = waysOf(*card.at);
    const bool atEnd = face == CardFace::End;
    const Axis along = atEnd ? ways.end : ways.top, other = atEnd ? ways.top : ways.end;
    const int sense = atEnd ? ways.endSense : ways.topSense, otherSense = atEnd ? ways.topSense : ways.endSense;
    const Box body = boundsOf(*shroud);
    const Length end = outermost(body, along, sense);
    std::optional<Beyond> nearest;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const StandingPiece& there = scene.pieces()[i];
        const bool onACard = there.host && scene.pieces()[*there.host].part().as<GraphicsCard>();  // a bridge
        if (i == card.index || onACard || (card.at->host == i && !there.part().as<PcCase>())) continue;
        for (std::size_t m = 0; m < there.solids.size(); ++m) {
            const Solid& met = there.solids[m];
            const Box& box = there.boxes[m];
            if (isKeepOut(met.role)) continue;
            const bool inLine = box.lo[next(along)] < probe.hi[next(along)] && probe.lo[next(along)] < box.hi[next(along)]
                && box.lo[afterNext(along)] < probe.hi[afterNext(along)] && probe.lo[afterNext(along)] < box.hi[afterNext(along)];
            const Length near = -outermost(box, along, -sense);
            if (!inLine || !beginsBeyondTheMiddle(body, box, along, sense) || (nearest && near - end >= nearest->room) || !counted(there, met)) continue;
            if (near < end) {
                const Length depth = end - near, beside = aside(body, box, ways.thickness);
                if (beside < depth && beside < kGraze) continue;
                if (beginsBeyondTheMiddle(body, box, other, otherSense) && aside(body, box, other) < depth) continue;
            }
            nearest = Beyond{i, &met, near - end, sense > 0 ? met.doubt.lo[along] : met.doubt.hi[along], met.origins[static_cast<std::size_t>(along)]};
        }
    }
    return nearest;
}

bool standsAsMeant(const Scene& scene, std::size_t card)
{
    const auto host = scene.pieces()[card].host;
    return boardOf(scene, card) || (host && scene.pieces()[*host].part().as<PcCase>());
}

std::vector<Fix> obstacleFixes(const Standing<PcCase>& pcCase, const std::string& solid, const ObstacleTexts& texts,
                               const std::map<std::string, Value>& arguments)
{
    std::vector<Fix> fixes;
    const ItemId id = pcCase.at->item->id;
    for (const CaseObstacle& obstacle : pcCase.spec->obstacles) {
        if (obstacle.name != solid) continue;
        const auto add = [&](const char* label, const char* condition, Length shift, std::function<Result<Rig>(const Rig&)> apply) {
            Fix fix{{label, arguments}, {condition, arguments}, std::move(apply)};
            for (auto* text : {&fix.label, &fix.condition}) {
                text->arguments["name"] = obstacle.name;
                text->arguments["shift"] = abs(shift);
            }
            fixes.push_back(std::move(fix));
        };
        for (const Length shift : {obstacle.slideUp.valueOr({}), -obstacle.slideDown.valueOr({})})
            if (shift != Length{})
                add(texts.shiftLabel, texts.shiftCondition, shift, [id, name = obstacle.lengthName(), shift](const Rig& rig) { return setLength(rig, id, name, shift); });
        if (obstacle.removable.valueOr(false))
            add(texts.outLabel, texts.outCondition, {}, [id, name = obstacle.switchName()](const Rig& rig) { return setSwitch(rig, id, name, true); });
    }
    return fixes;
}

std::vector<Fix> positionFixes(const Standing<PcCase>& pcCase, const LengthFact& cardHeight, const char* label, const char* condition,
                               const std::map<std::string, Value>& arguments)
{
    std::vector<Fix> fixes;
    const ItemId id = pcCase.at->item->id;
    const CasePosition* now = pcCase.spec->positionNow(pcCase.at->item->state);
    for (const std::string& name : pcCase.spec->positionNames()) {
        if (name == now->name) continue;
        CasePosition place;
        place.name = name;
        State there;
        there.switches.insert(place.switchName());
        Fix fix{{label, arguments}, {condition, arguments}, [id, key = place.switchName()](const Rig& rig) { return setSwitch(rig, id, key, true); }};
        const LengthFact cards = pcCase.spec->cardThicknessAt(name, cardHeight), coolers = pcCase.spec->coolerLimitNow(there);
        for (auto* text : {&fix.label, &fix.condition}) {
            text->arguments["position"] = name;
            text->arguments["cards"] = cards ? Value(*cards) : Value("?");
            text->arguments["coolers"] = coolers ? Value(*coolers) : Value("?");
        }
        fixes.push_back(std::move(fix));
    }
    return fixes;
}

}  // namespace rw
