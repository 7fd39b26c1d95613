#include "plan/remedy_steps.h"

#include <algorithm>
#include <array>

#include "parts/kinds/case_fan.h"
#include "parts/kinds/graphics_card.h"
#include "plan/brace_spots.h"
#include "plan/placing.h"
#include "rig/edits.h"

namespace rw {
namespace {

bool has(const std::vector<ItemId>& ids, const ItemId& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

// The parts of the finding and what they stand on: a case may open, a riser may be shifted.
std::vector<ItemId> involved(const Rig& rig, const Finding& finding)
{
    std::vector<ItemId> ids = finding.parts;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Item* item = rig.find(ids[i]);
        if (!item) continue;
        for (const auto& piece : item->pieces)
            if (piece && !piece->host.empty() && !has(ids, piece->host)) ids.push_back(piece->host);
    }
    return ids;
}

// "RTX 3090 FE (PCI_E1)", "LE520 radiator".
std::string pieceWords(const Scene& scene, const StandingPiece& piece)
{
    const std::string label = scene.label(static_cast<std::size_t>(&piece - scene.pieces().data()));
    return piece.piece.name.empty() ? label : label + " " + piece.piece.name;
}

// A riser's socket has one slot: the riser names the place.
std::string placeWords(const Rig& rig, const Placement& placement)
{
    return placement.mount == "slot" && rig.find(placement.host) ? rig.find(placement.host)->part->shortName : placement.mount;
}

std::int64_t steps(Length way, Length step) { return step > Length{} ? way.raw() / step.raw() : way.raw() / mm(1).raw(); }
Length stepOf(Length step) { return step > Length{} ? step : mm(1); }

// How many steps make up for what lacks; where an exact fit is none, one more.
std::int64_t guessFor(const Finding& finding, Length step)
{
    const auto* margin = std::get_if<Length>(&finding.margin);
    return margin && *margin <= Length{} ? steps(-*margin, step) : -1;
}

// ---- what can be set on a part

Text switchLabel(const Part& part, const StateOption& option)
{
    Text label{RW_TEXT("Set on {part}: {option}"), {{"part", part.shortName}, {"option", format(option.label)}}};
    if (option.name == "cage_out") label.pattern = RW_TEXT("Take the drive cage out of {part}");
    else if (!option.group.empty()) label.pattern = RW_TEXT("Set {part} to {option}");
    else if (const auto name = option.label.arguments.find("name"); name != option.label.arguments.end() && option.name.ends_with("_out")) {
        label.pattern = RW_TEXT("Take {name} out of {part}");
        label.arguments["name"] = name->second;
    }
    return label;
}

Text lengthLabel(const Part& part, const StateOption& option, Length from, Length to)
{
    const bool up = to > from;
    Text label{RW_TEXT("Set on {part}: {option} {value}"), {{"part", part.shortName}, {"option", format(option.label)}, {"value", to}, {"rise", abs(to - from)}}};
    if (option.name == "fan_raise") label.pattern = up ? RW_TEXT("Raise the front fan of {part} by {rise}") : RW_TEXT("Lower the front fan of {part} by {rise}");
    else if (option.name == "post_height") label.pattern = up ? RW_TEXT("Raise {part} by {rise}") : RW_TEXT("Lower {part} by {rise}");
    else if (const auto name = option.label.arguments.find("name"); name != option.label.arguments.end() && option.name.ends_with("_shift")) {
        label.pattern = up ? RW_TEXT("Shift {name} of {part} up by {rise}") : RW_TEXT("Shift {name} of {part} down by {rise}");
        label.arguments["name"] = name->second;
    }
    return label;
}

void addSettings(const Item& item, const Finding& finding, RemedyOptions& found)
{
    std::map<std::string, std::vector<RemedyStep>> groups;
    for (const StateOption& option : item.part->spec->options()) {
        const ItemId id = item.id;
        const std::string name = option.name;
        if (option.isSwitch()) {
            // A case without its side panel is not what anybody plans.
            if (item.state.has(name) || name == "panel_off") continue;
            RemedyStep step{RemedyStep::Effort::Set, id, switchLabel(*item.part, option), {}, [id, name](const Rig& rig) { return setSwitch(rig, id, name, true); }};
            if (option.group.empty()) found.choices.push_back({std::move(step)});
            else groups[option.group].push_back(std::move(step));
            continue;
        }
        const Length now = item.state.length(name), one = stepOf(option.step);
        auto& ranges = found.ranges.emplace_back();
        for (const int sense : {1, -1}) {
            const Length way = sense > 0 ? option.hi - now : now - option.lo;
            ranges.push_back({steps(way, option.step), [=, part = item.part](std::int64_t count) {
                const Length to = now + one * (count * sense);
                return RemedyStep{RemedyStep::Effort::Set, id, lengthLabel(*part, option, now, to), {}, [id, name, to](const Rig& rig) { return setLength(rig, id, name, to); }};
            }, guessFor(finding, option.step)});
        }
    }
    for (auto& [name, choice] : groups) found.choices.push_back(std::move(choice));
}

// ---- where a piece can go

// "… toward the front by {shift}": by axis, and first the sense that counts up. A board stands in a tower and lies elsewhere.
const char* shiftWords(Stance stance, Axis axis, int sense)
{
    if (axis == Axis::X) return sense > 0 ? RW_TEXT("Shift {part} toward the front by {shift}") : RW_TEXT("Shift {part} toward the rear by {shift}");
    const bool upward = axis == Axis::Y ? stance == Stance::Tower : stance != Stance::Tower;
    if (upward) return sense > 0 ? RW_TEXT("Shift {part} up by {shift}") : RW_TEXT("Shift {part} down by {shift}");
    if (axis == Axis::Y) return sense > 0 ? RW_TEXT("Shift {part} toward the board's upper edge by {shift}") : RW_TEXT("Shift {part} toward the board's lower edge by {shift}");
    return sense > 0 ? RW_TEXT("Shift {part} toward the side panel by {shift}") : RW_TEXT("Shift {part} toward the board by {shift}");
}

void addShifts(const Scene& scene, const StandingPiece& piece, const Finding& finding, RemedyOptions& found)
{
    if (!piece.mount) return;
    const Placement& placement = *piece.item->pieces[piece.number];
    const Turn board = piece.mount->pose.turn.then(scene.pieces()[*piece.host].pose.turn);
    for (const Slide& slide : piece.mount->slides) {
        const auto there = placement.slides.find(slide.axis);
        const Length now = there == placement.slides.end() ? Length{} : there->second, one = stepOf(slide.step);
        auto& ranges = found.ranges.emplace_back();
        for (const int sense : {1, -1}) {
            const char* words = shiftWords(scene.rig().stance, board.apply(slide.axis), board.signOf(slide.axis) * sense);
            ranges.push_back({steps(sense > 0 ? slide.hi - now : now - slide.lo, slide.step),
                [=, id = piece.item->id, number = piece.number, axis = slide.axis, part = pieceWords(scene, piece)](std::int64_t count) {
                const Length to = now + one * (count * sense);
                return RemedyStep{RemedyStep::Effort::Shift, id, {words, {{"part", part}, {"shift", one * count}}}, {}, [=](const Rig& rig) { return setSlide(rig, id, number, axis, to); }};
            }, guessFor(finding, slide.step)});
        }
    }
}

RemedyStep moveTo(const Scene& scene, const StandingPiece& piece, const Placement& placement)
{
    const std::map<std::string, Value> words = {{"part", pieceWords(scene, piece)}, {"mount", placeWords(scene.rig(), placement)}};
    return {RemedyStep::Effort::Move, piece.item->id, {RW_TEXT("Move {part} to {mount}"), words}, {RW_TEXT("Move {part} to {mount}: {room} left"), words},
            [id = piece.item->id, number = piece.number, placement](const Rig& r) { return placePiece(r, id, number, placement); }};
}

// Memory goes by the board's order, which its channels ask for; the others have one place only.
bool goesElsewhere(MountKind plug)
{
    switch (plug) {
    case MountKind::None:
    case MountKind::DimmSlot:
    case MountKind::BoardTray:
    case MountKind::CpuSocket:
    case MountKind::CoolerSeat: return false;
    default: return true;
    }
}

void addTurns(const Scene& scene, const StandingPiece& piece, RemedyOptions& found)
{
    if (!piece.mount) return;
    Placement placement = *piece.item->pieces[piece.number];
    const Turn now = placement.turn;
    std::vector<RemedyStep> choice;
    for (const Turn& turn : piece.mount->turns) {
        if (turn == now) continue;
        placement.turn = turn;
        RemedyStep step = moveTo(scene, piece, placement);
        step.effort = RemedyStep::Effort::Shift;
        step.label.pattern = RW_TEXT("Turn {part} by {angle}");
        step.labelWithRoom.pattern = RW_TEXT("Turn {part} by {angle}: {room} left");
        const bool half = kAxes.end() == std::find_if(kAxes.begin(), kAxes.end(), [&](Axis axis) { return turn.apply(axis) != now.apply(axis); });
        step.label.arguments["angle"] = step.labelWithRoom.arguments["angle"] = std::string(half ? "180°" : "90°");
        choice.push_back(std::move(step));
    }
    found.choices.push_back(std::move(choice));
}

void addMoves(const Scene& scene, const StandingPiece& piece, RemedyOptions& found)
{
    if (!piece.mount || !goesElsewhere(piece.piece.plug)) return;
    const Item& item = *piece.item;
    for (const Candidate& candidate : candidates(scene, piece.piece, item.id)) {
        const bool own = std::any_of(item.pieces.begin(), item.pieces.end(), [&](const auto& p) { return p && p->isSameMount(candidate.placement); });
        const Mount* mount = mountOf(scene, candidate.placement);
        if (candidate.taken || !candidate.suits || own || !mount) continue;
        std::vector<RemedyStep> choice;  // in the usual turn, else in another
        for (const Turn& turn : mount->turns) {
            Placement placement = candidate.placement;
            placement.turn = turn;
            choice.push_back(moveTo(scene, piece, placement));
        }
        found.choices.push_back(std::move(choice));
    }
}

// ---- parts that come or go

void addPlacing(const Scene& scene, const Item& item, RemedyOptions& found)
{
    const auto standing = std::count_if(scene.pieces().begin(), scene.pieces().end(), [&](const StandingPiece& p) { return p.item == &item; });
    if (standing == static_cast<long>(item.pieces.size())) return;
    found.choices.push_back({{RemedyStep::Effort::Add, item.id, {RW_TEXT("Place {part} where it goes best"), {{"part", item.part->shortName}}}, {},
                              [id = item.id](const Rig& rig) { return placeAtBest(rig, id); }}});
}

Result<Rig> braced(Rig rig, const ItemId& id, const BraceSpot& spot)
{
    rig.find(id)->state = spot.state;
    return placePiece(rig, id, 0, spot.placement);
}

void addBraces(const Scene& scene, const StandingPiece& card, const std::vector<PartPtr>& spares, RemedyOptions& found)
{
    const auto step = [&](const PartPtr& part, const ItemId& id, bool stands, const BraceSpot& spot) {
        const std::map<std::string, Value> words = {{"part", part->shortName}, {"mount", placeWords(scene.rig(), spot.placement)}, {"card", pieceWords(scene, card)}};
        RemedyStep result{stands ? RemedyStep::Effort::Move : RemedyStep::Effort::Add, id, {}, {}, {}};
        result.label = {stands ? RW_TEXT("Move {part} to {mount}, under {card}") : id.empty() ? RW_TEXT("Add {part} at {mount}, under {card}") : RW_TEXT("Put {part} at {mount}, under {card}"), words};
        result.apply = [part, id, spot](const Rig& rig) -> Result<Rig> {
            if (!id.empty()) return braced(rig, id, spot);
            const Rig added = addItem(rig, part);
            return braced(added, lastItem(added), spot);
        };
        return result;
    };
    const auto addSpots = [&](const PartPtr& part, const ItemId& id, const State& state, bool stands) {
        std::vector<RemedyStep> choice;
        for (const BraceSpot& spot : braceSpots(scene, card.item->id, *part, state, id)) choice.push_back(step(part, id, stands, spot));
        if (!choice.empty()) found.choices.push_back(std::move(choice));
    };
    for (const Item& item : scene.rig().items)
        if (item.part->as<GpuBrace>()) addSpots(item.part, item.id, item.state, item.isPlaced());
    for (const PartPtr& spare : spares)
        if (spare->as<GpuBrace>()) addSpots(spare, {}, {}, false);
}

// A fan in the way may be done without; a pack of several is no single step.
void addLeavingOut(const Item& item, RemedyOptions& found)
{
    if (!item.part->as<CaseFan>() || item.pieces.size() != 1) return;
    found.choices.push_back({{RemedyStep::Effort::LeaveOut, item.id, {RW_TEXT("Leave {part} out"), {{"part", item.part->shortName}}}, {},
                              [id = item.id](const Rig& rig) { return removeItem(rig, id); }}});
}

}  // namespace

RemedyOptions optionsFor(const Scene& scene, const Finding& finding, const std::vector<PartPtr>& spares)
{
    RemedyOptions found;
    for (const ItemId& id : finding.parts)
        if (const Item* item = scene.rig().find(id)) addPlacing(scene, *item, found);
    if (finding.verdict < Verdict::FitsIf) return found;  // a number is missing, and no step makes up for that
    for (const ItemId& id : involved(scene.rig(), finding)) {
        const Item* item = scene.rig().find(id);
        if (!item) continue;
        addSettings(*item, finding, found);
        for (const StandingPiece& piece : scene.pieces()) {
            if (piece.item != item) continue;
            addMoves(scene, piece, found);
            addTurns(scene, piece, found);
            addShifts(scene, piece, finding, found);
            if (has(finding.parts, id) && item->part->as<GraphicsCard>()) addBraces(scene, piece, spares, found);
        }
        if (has(finding.parts, id)) addLeavingOut(*item, found);
    }
    return found;
}

}  // namespace rw
