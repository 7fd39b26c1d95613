// Cards beside each other: whether they touch, whether the case has an opening for each bracket, which slots they cover.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/standards.h"

namespace rw::checks {
namespace {

void neighbours(const Scene& scene, Report& report)
{
    for (const CardGap& gap : cardGaps(scene)) {
        const auto* upper = scene.pieces()[gap.card].part().as<GraphicsCard>();
        if (gap.least > Length{} || !upper->thickness) continue;
        const Length thickness = *upper->thickness, room = thickness + gap.room;
        const bool overlaps = gap.room < Length{}, certain = gap.room + (thickness - upper->thickness.least()) < Length{};
        const bool doubtful = !overlaps && gap.least < Length{};
        Finding& finding = report.add(certain ? clashVerdict(gap.origin) : Verdict::Warning, {gap.card, gap.neighbour},
            overlaps ? RW_TEXT("{part} is {measured} thick; up to {other} there are {limit}: they overlap by {lack}. Put one card further away or choose a thinner one.")
            : doubtful ? RW_TEXT("{part} is up to {measured} thick; up to {other} there are {limit}: they may clash. Put one card further away or on a riser.")
                       : RW_TEXT("{part} is {measured} thick; up to {other} there are {limit}: they touch. Put one card further away."),
            {{"measured", doubtful ? thickness + (gap.room - gap.least) : thickness}, {"limit", room}, {"lack", -gap.room}});
        finding.margin = doubtful ? gap.least : gap.room;
        finding.measuredOrigin = upper->thickness.origin;
        finding.limitOrigin = gap.origin;
        finding.where = gap.where;
        report.explain(gap.card, gap.neighbour);
    }
}

// Without all its sizes a card has no solids, and nothing beside it can be checked.
void unknownSize(const Scene& scene, const Standing<GraphicsCard>& card, Report& report)
{
    const bool lengthIsTold = caseOf(scene, card.index) && boardOf(scene, card.index);  // by gpu_length
    const char* text = !card.spec->thickness ? RW_TEXT("Thickness of {part} is unknown, so the room beside it was not checked. Measure it over all.")
        : !card.spec->height ? RW_TEXT("Height of {part} is unknown, so the room beside it was not checked. Measure it from its lower edge.")
        : !card.spec->length && !lengthIsTold ? RW_TEXT("Length of {part} is unknown, so the room beside it was not checked. Measure it from its bracket.") : nullptr;
    if (text) report.add(Verdict::NotChecked, {card.index}, text);
}

void openings(const Scene& scene, const Standing<GraphicsCard>& card, Report& report)
{
    const auto pcCase = caseOf(scene, card.index);
    const auto board = boardOf(scene, card.index);
    if (!pcCase || !board) return;
    const BoardSlot* slot = board->spec->slot(card.at->mount->name);
    const auto brackets = std::count_if(card.at->solids.begin(), card.at->solids.end(), [](const Solid& s) { return s.role == Role::Bracket; });
    if (!slot || !slot->position || brackets == 0) return;
    const long last = static_cast<long>(*slot->position) + brackets - 1;
    if (!pcCase->spec->slots) {
        report.add(Verdict::NotChecked, {card.index, pcCase->index}, RW_TEXT("The bracket of {part} needs opening {measured}; how many {other} has is unknown. Count them."),
                   {{"measured", Count{last}}}).measuredOrigin = slot->position.origin;
        return;
    }
    const long have = static_cast<long>(*pcCase->spec->slots);
    if (last <= have) return;
    Finding& finding = report.add(clashVerdict(weakest(slot->position.origin, pcCase->spec->slots.origin), LimitKind::Explicit), {card.index, pcCase->index},
        RW_TEXT("The bracket of {part} needs opening {measured}; {other} has {limit}. Use a higher slot or a case with more openings."),
        {{"measured", Count{last}}, {"limit", Count{have}}});
    finding.margin = Count{have - last};
    finding.measuredOrigin = slot->position.origin;
    finding.limitOrigin = pcCase->spec->slots.origin;
}

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
        const Box there = boundsOf(*body);
        (there.lo.y < box.hi.y && box.lo.y < there.hi.y ? covered : open).push_back(slot.label);
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
        openings(scene, card, report);
        coveredSlots(scene, card, report);
    }
}

}  // namespace rw::checks
