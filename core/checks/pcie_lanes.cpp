// What link a graphics card gets from its slot, as the slot is wired: lanes, and whether it hangs on the chipset. What slots
// share when several are in use is not known here.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/riser.h"
#include "parts/pcie.h"

namespace rw::checks {
namespace {

struct CardLink { std::size_t card; SlotOfCard slot; PcieLink link; int lanes; };

// A card's edge against its slot: a closed slot takes no longer one.
void edge(const Scene& scene, std::size_t index, Report& report)
{
    const StandingPiece& card = scene.pieces()[index];
    const auto board = boardOf(scene, index);
    const BoardSlot* slot = board ? board->spec->slot(card.mount->name) : nullptr;
    if (!slot || slot->openEnded.valueOr(false)) return;
    const auto wanted = pcieLink(card.piece.plugSize), there = pcieLink(slot->size);
    if (!wanted || !there || !wanted->lanes || !there->lanes || *wanted->lanes <= *there->lanes) return;
    Finding& finding = report.add(slot->openEnded ? clashVerdict(slot->openEnded.origin, LimitKind::Explicit) : Verdict::NotChecked, {index, board->index},
        slot->openEnded ? RW_TEXT("{part} has an {measured} edge; {slot} of {other} is a closed {limit} slot. Use a longer slot or a riser.")
                        : RW_TEXT("{part} has an {measured} edge, {slot} of {other} is {limit}; whether that slot is open at its end is unknown. Look at it."),
        {{"measured", card.piece.plugSize}, {"limit", slot->size}, {"slot", slot->label}});
    finding.measuredOrigin = Origin::Norm;
    finding.limitOrigin = slot->openEnded.originOr(Origin::Missing);
}

// The least of the slot, the riser and the card, each where it is known.
std::optional<CardLink> linkOf(const Scene& scene, const Standing<GraphicsCard>& card, Report& report)
{
    const auto slot = slotOf(scene, card.index);
    if (!slot) return std::nullopt;
    const auto link = pcieLink(slot->slot->link.valueOr(""));
    if (!link || !link->lanes) {
        report.add(Verdict::NotChecked, {card.index, slot->board.index}, RW_TEXT("How {slot} of {other} is wired is unknown, so the lanes of {part} were not checked. Look in the manual."), {{"slot", slot->slot->label}});
        return std::nullopt;
    }
    int lanes = *link->lanes;
    if (slot->riser)
        if (const auto& wires = scene.pieces()[*slot->riser].part().as<Riser>()->lanes) lanes = std::min(lanes, static_cast<int>(*wires));
    return CardLink{card.index, *slot, *link, lanes};
}

// Says where a card gets less than it could use. Returns whether it said so.
bool weak(const CardLink& at, const GraphicsCard& card, Report& report)
{
    const auto own = pcieLink(card.interface.valueOr(""));
    const int most = own && own->lanes ? *own->lanes : 16;
    const bool few = at.lanes < 8 && at.lanes < most;
    if (!few && !at.link.chipset && at.lanes >= most) return false;
    Finding& finding = report.add(few || at.link.chipset ? Verdict::Warning : Verdict::Note, {at.card, at.slot.board.index},
        at.link.chipset ? RW_TEXT("{part} stands in {slot} of {other}, wired {link}: it shares the chipset's link with drives and network. Use a slot of the processor.")
        : few ? RW_TEXT("{part} stands in {slot} of {other}, wired {link}: {measured} of its {limit} lanes. Use a slot with 8 or more for training.")
              : RW_TEXT("{part} stands in {slot} of {other}, wired {link}: {measured} of its {limit} lanes. Models load slower; most training does not."),
        {{"measured", Count{at.lanes}}, {"limit", Count{most}}, {"slot", at.slot.slot->label}, {"link", *at.slot.slot->link}});
    finding.margin = Count{at.lanes - most};
    finding.measuredOrigin = at.slot.slot->link.origin;
    finding.limitOrigin = own ? card.interface.origin : Origin::Typical;
    return true;
}

}  // namespace

void pcie_lanes(const Scene& scene, Report& report)
{
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        if (scene.pieces()[i].piece.plug == MountKind::PcieSlot && scene.pieces()[i].mount) edge(scene, i, report);
    std::vector<CardLink> links;
    bool told = false;
    const auto cards = scene.each<GraphicsCard>();
    for (const auto& card : cards)
        if (const auto link = linkOf(scene, card, report)) {
            links.push_back(*link);
            if (weak(*link, *card.spec, report)) told = true;
            else report.clear({link->card, link->slot.board.index}, Count{link->lanes}, Count{link->lanes}, Count{0});
        }
    if (told || links.size() < 2 || links.size() < cards.size()) return;
    std::vector<std::string> words;
    for (const CardLink& link : links) words.push_back(*link.slot.slot->link);
    report.add(Verdict::Note, {links.front().slot.board.index}, RW_TEXT("{part} wires the cards' slots by {links}. Whether they share lanes when all are in use, its manual says."), {{"links", listText(words)}});
}

}  // namespace rw::checks
