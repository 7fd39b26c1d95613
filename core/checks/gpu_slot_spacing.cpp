// Cards beside each other: whether they touch, whether the case has an opening for each bracket, which slots they cover.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/pcie.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

int lanesOfSlot(const std::string& size)
{
    const auto link = pcieLink(size);
    return link && link->lanes ? *link->lanes : 16;
}

// Slots of the same board that another card could go into instead, the nearest first.
std::vector<const BoardSlot*> otherSlots(const Scene& scene, std::size_t card, const Standing<Motherboard>& board)
{
    const StandingPiece& piece = scene.pieces()[card];
    const BoardSlot* own = board.spec->slot(piece.mount->name);
    std::vector<const BoardSlot*> slots;
    for (const BoardSlot& slot : board.spec->slots) {
        const bool taken = std::any_of(scene.pieces().begin(), scene.pieces().end(), [&](const StandingPiece& p) { return p.host == board.index && p.mount->name == slot.label; });
        if (slot.position && !taken && lanesOfSlot(slot.size) >= lanesOfSlot(piece.piece.plugSize)) slots.push_back(&slot);
    }
    if (own && own->position)
        std::stable_sort(slots.begin(), slots.end(), [&](const BoardSlot* a, const BoardSlot* b) { return std::abs(*a->position - *own->position) < std::abs(*b->position - *own->position); });
    return slots;
}

// Remedies: the second card, then the first, in a free slot of the board. Each is tried and checked before it is shown.
std::vector<Fix> moves(const Scene& scene, const CardGap& pair)
{
    std::vector<Fix> fixes;
    for (const std::size_t card : {pair.neighbour, pair.card}) {
        const auto board = boardOf(scene, card);
        if (!board) continue;
        for (const BoardSlot* slot : otherSlots(scene, card, *board)) {
            if (fixes.size() == 4) return fixes;  // trying them takes time
            Placement place;
            place.host = board->at->item->id;
            place.mount = slot->label;
            Fix fix;
            fix.kind = Fix::Kind::Remedy;
            fix.label = {RW_TEXT("Put {card} into {slot}"), {{"card", scene.label(card)}, {"slot", slot->label}}};
            fix.apply = [id = scene.pieces()[card].item->id, place](const Rig& rig) { return placePiece(rig, id, 0, place); };
            fixes.push_back(std::move(fix));
        }
    }
    return fixes;
}

void neighbours(const Scene& scene, Report& report)
{
    for (const CardGap& gap : cardGaps(scene)) {
        const LengthFact fact = cardThickness(scene.pieces()[gap.card]);
        if (!fact) continue;
        const Length thickness = *fact, room = thickness + gap.room;
        if (gap.least > Length{}) { report.clear({gap.card, gap.neighbour}, room - gap.least, room, gap.least); continue; }
        const bool overlaps = gap.room < Length{}, certain = gap.room + (thickness - fact.least()) < Length{};
        const bool doubtful = !overlaps && gap.least < Length{};
        Finding& finding = report.add(certain ? clashVerdict(gap.origin) : Verdict::Warning, {gap.card, gap.neighbour},
            overlaps ? RW_TEXT("{part} is {measured} thick; up to {other} there are {limit}: they overlap by {lack}. Put one card further away or choose a thinner one.")
            : doubtful ? RW_TEXT("{part} is up to {measured} thick; up to {other} there are {limit}: they may clash. Put one card further away or on a riser.")
                       : RW_TEXT("{part} is {measured} thick; up to {other} there are {limit}: they touch. Put one card further away."),
            {{"measured", doubtful ? thickness + (gap.room - gap.least) : thickness}, {"limit", room}, {"lack", -gap.room}});
        finding.margin = doubtful ? gap.least : gap.room;
        finding.measuredOrigin = fact.origin;
        finding.limitOrigin = gap.origin;
        finding.where = gap.where;
        finding.fixes = moves(scene, gap);
        report.explain(gap.card, gap.neighbour);
    }
}

// Without all its sizes a card has no solids, and nothing beside it can be checked.
void unknownSize(const Scene& scene, const Standing<GraphicsCard>& card, Report& report)
{
    const bool lengthIsTold = isInCardRoom(scene, card.index);  // by gpu_length
    const char* text = !card.spec->thickness ? RW_TEXT("Thickness of {part} is unknown, so the room beside it was not checked. Measure it over all.")
        : !card.spec->height ? RW_TEXT("Height of {part} is unknown, so the room beside it was not checked. Measure it from its lower edge.")
        : !card.spec->length && !lengthIsTold ? RW_TEXT("Length of {part} is unknown, so the room beside it was not checked. Measure it from its bracket.") : nullptr;
    if (text) report.add(Verdict::NotChecked, {card.index}, text);
}

void openings(const Scene& scene, std::size_t card, Report& report)
{
    const StandingPiece& piece = scene.pieces()[card];
    const auto pcCase = caseOf(scene, card);
    const auto board = boardOf(scene, card);
    if (!pcCase || !board) return;
    const BoardSlot* slot = board->spec->slot(piece.mount->name);
    const long brackets = bracketsOf(piece);
    if (!slot || !slot->position || brackets == 0) return;
    const long last = static_cast<long>(*slot->position) + brackets - 1;
    const Origin origin = weakest(slot->position.origin, brackets > 1 ? bracketsOriginOf(piece) : Origin::Norm);
    if (!pcCase->spec->slots) {
        report.add(Verdict::NotChecked, {card, pcCase->index}, RW_TEXT("The bracket of {part} needs opening {measured}; how many {other} has is unknown. Count them."),
                   {{"measured", Count{last}}}).measuredOrigin = origin;
        return;
    }
    const long have = static_cast<long>(*pcCase->spec->slots);
    if (last <= have) { report.clear({card, pcCase->index}, Count{last}, Count{have}, Count{have - last}); return; }
    Finding& finding = report.add(clashVerdict(weakest(origin, pcCase->spec->slots.origin), LimitKind::Explicit), {card, pcCase->index},
        RW_TEXT("The bracket of {part} needs opening {measured}; {other} has {limit}. Use a higher slot or a case with more openings."),
        {{"measured", Count{last}}, {"limit", Count{have}}});
    finding.margin = Count{have - last};
    finding.measuredOrigin = origin;
    finding.limitOrigin = pcCase->spec->slots.origin;
}

// A slot is covered where a card in it would be hit: its back stands 3.46 mm on this side of the slot's line, and half a
// millimetre is play.
void coveredSlots(const Scene& scene, const Standing<GraphicsCard>& card, Report& report)
{
    const auto board = boardOf(scene, card.index);
    const Solid* shroud = card.at->solid("shroud");
    if (!board || !shroud) return;
    const Box box = boundsOf(*shroud);
    std::vector<std::string> covered, open;
    for (const BoardSlot& slot : board->spec->slots) {
        const Solid* body = board->at->solid(slot.label);
        if (!body || slot.label == card.at->mount->name) continue;
        const Length back = boundsOf(*body).centre().y + standards::cardPcbHalf + standards::cardSolderSide;
        const bool isCovered = box.lo.y < back - mm(0.5) && boundsOf(*body).lo.y < box.hi.y;
        if (isCovered) covered.push_back(slot.label + (slot.size.empty() ? "" : " (" + slot.size + ")"));
        else open.push_back(slot.label);
    }
    if (covered.empty()) return;
    Finding& finding = report.add(Verdict::Note, {card.index, board->index},
        open.empty() ? RW_TEXT("{part}, {measured} thick, covers {covered} of {other}. No other slot stays free.")
                     : RW_TEXT("{part}, {measured} thick, covers {covered} of {other}. Not covered by it: {open}."),
        {{"measured", *card.spec->thickness}, {"covered", listText(covered)}, {"open", listText(open)}});
    finding.measuredOrigin = card.spec->thickness.origin;
    finding.where.boxes.push_back(box);
}

}  // namespace

void gpu_slot_spacing(const Scene& scene, Report& report)
{
    neighbours(scene, report);
    for (const auto& card : scene.each<GraphicsCard>()) {
        unknownSize(scene, card, report);
        openings(scene, card.index, report);
        coveredSlots(scene, card, report);
    }
    for (const auto& card : scene.each<AddInCard>()) openings(scene, card.index, report);
}

DecidingFields gpu_slot_spacing_fields()
{
    return {
        {"motherboard", "slots[].position"},
        {"add_in_card", "thickness_mm"},
        {"graphics_card", "thickness_mm"}, {"graphics_card", "bracket_slots"},
        {"pc_case", "expansion_slots"},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
