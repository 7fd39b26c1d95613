// What link a graphics card gets from its slot as populated: lanes, and whether it hangs on the chipset; and whether the
// processor's lanes go round.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/riser.h"
#include "scene/board_links.h"

namespace rw::checks {
namespace {

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

// What the card gets: the least of its slot as populated and the riser. Nothing where that is off, or unknown, which is said.
std::optional<int> lanesOf(const Scene& scene, const Standing<GraphicsCard>& card, const BoardLink& link, Report& report)
{
    if (link.isOff) return std::nullopt;  // told by lane_sharing
    if (!link.now || !link.now->lanes) {
        report.add(Verdict::NotChecked, {card.index, link.board}, RW_TEXT("How {slot} of {other} is wired is unknown, so the lanes of {part} were not checked. Look in the manual."), {{"slot", link.name}});
        return std::nullopt;
    }
    const Riser* riser = scene.pieces()[*link.guest].part().as<Riser>();
    return riser && riser->lanes ? std::min(*link.now->lanes, static_cast<int>(*riser->lanes)) : *link.now->lanes;
}

const char* textOf(const BoardLink& link, bool few)
{
    const bool shared = !link.because.empty();
    if (link.now->chipset)
        return shared ? RW_TEXT("{part} gets {link} in {slot} of {other}, because of {because}: {measured} of its {limit} lanes, behind the chipset with drives and network. Use a slot of the processor.")
                      : RW_TEXT("{part} stands in {slot} of {other}, wired {link}: {measured} of its {limit} lanes, behind the chipset with drives and network. Use a slot of the processor.");
    if (few)
        return shared ? RW_TEXT("{part} gets {link} in {slot} of {other}, because of {because}: {measured} of its {limit} lanes. Use a slot with 8 or more for training.")
                      : RW_TEXT("{part} stands in {slot} of {other}, wired {link}: {measured} of its {limit} lanes. Use a slot with 8 or more for training.");
    return shared ? RW_TEXT("{part} gets {link} in {slot} of {other}, because of {because}: {measured} of its {limit} lanes. Models load slower; training is hardly slower.")
                  : RW_TEXT("{part} stands in {slot} of {other}, wired {link}: {measured} of its {limit} lanes. Models load slower; training is hardly slower.");
}

// A riser of fewer lanes than the slot gives: another slot would not help.
bool byRiser(const Scene& scene, const Standing<GraphicsCard>& card, const BoardLink& link, int lanes, int most, Report& report)
{
    const StandingPiece& guest = scene.pieces()[*link.guest];
    const Riser* riser = guest.part().as<Riser>();
    if (!riser || !riser->lanes || lanes >= std::min(*link.now->lanes, most)) return false;
    Finding& finding = report.add(lanes < 8 ? Verdict::Warning : Verdict::Note, {card.index, *link.guest},
        RW_TEXT("{part} hangs on {other}, which has {measured} of its {limit} lanes. Use a riser of {limit} lanes."), {{"measured", Count{lanes}}, {"limit", Count{most}}});
    finding.margin = Count{lanes - most};
    finding.measuredOrigin = riser->lanes.origin;
    finding.limitOrigin = card.spec->interface.originOr(Origin::Typical);
    return true;
}

// Any other card: it runs with less than it is made for, slower.
void addIn(const Standing<AddInCard>& card, const BoardLink& link, Report& report)
{
    const TextFact made = card.spec->interface ? card.spec->interface : TextFact{"x" + std::to_string(card.spec->lanes()), card.spec->size.origin};
    const auto own = pcieLink(*made);
    if (link.isOff || !own || !link.now || (!card.spec->interface && !card.spec->size)) return;
    if (!isLess(*link.now, *own)) { report.clear({card.index, link.board}, *made, linkText(*link.now), {}); return; }
    Finding& finding = report.add(Verdict::Note, {card.index, link.board},
        link.because.empty() ? RW_TEXT("{part} is made for {measured}; {slot} of {other} gives it {limit}. It runs, slower. Use another slot if it needs more.")
                             : RW_TEXT("{part} is made for {measured}; {slot} of {other} gives it {limit}, because of {because}. It runs, slower. Use another slot if it needs more."),
        {{"measured", *made}, {"limit", linkText(*link.now)}, {"slot", link.name}, {"because", listText(link.because)}});
    if (own->lanes && link.now->lanes && *link.now->lanes < *own->lanes) finding.margin = Count{*link.now->lanes - *own->lanes};
    finding.measuredOrigin = made.origin;
    finding.limitOrigin = link.origin;
}

// "2 × CPU 4.0 x8, chipset 3.0 x4".
std::string grouped(std::vector<std::string> links)
{
    std::vector<std::string> words;
    while (!links.empty()) {
        const std::string first = links.front();
        const auto count = std::erase(links, first);
        words.push_back(count > 1 ? std::to_string(count) + " × " + first : first);
    }
    return listText(words);
}

// Says where a card gets less than it could use, and that it is fine where it does not.
void width(const Scene& scene, const Standing<GraphicsCard>& card, const BoardLink& link, int lanes, Report& report)
{
    const auto own = pcieLink(card.spec->interface.valueOr(""));
    const int most = own && own->lanes ? *own->lanes : 16;
    const bool few = lanes < 8 && lanes < most;
    if (byRiser(scene, card, link, lanes, most, report)) return;
    if (!few && !link.now->chipset && lanes >= most) { report.clear({card.index, link.board}, Count{lanes}, Count{lanes}, Count{0}); return; }
    std::vector<std::size_t> parts = {card.index, link.board};
    for (const std::size_t cause : link.causes)
        if (cause != card.index) parts.push_back(cause);
    Finding& finding = report.add(few || link.now->chipset ? Verdict::Warning : Verdict::Note, parts, textOf(link, few),
        {{"measured", Count{lanes}}, {"limit", Count{most}}, {"slot", link.name}, {"link", link.because.empty() ? link.wired : link.nowText()}, {"because", listText(link.because)}});
    finding.margin = Count{lanes - most};
    finding.measuredOrigin = link.origin;
    finding.limitOrigin = own ? card.spec->interface.origin : Origin::Typical;
}

// The processor's lanes against those of the places in use: a board that wires more of them shares them somehow.
void total(const Scene& scene, const Standing<Motherboard>& board, const std::vector<BoardLink>& links, Report& report)
{
    int used = 0;
    long places = 0;
    Origin origin = Origin::Norm;
    std::vector<std::string> cards;
    for (const BoardLink& link : links) {
        if (!link.guest || link.kind == BoardLink::Kind::Sata) continue;
        ++places;
        if (link.card && scene.pieces()[*link.card].part().as<GraphicsCard>()) cards.push_back(link.now ? link.nowText() : "?");
        if (link.now && !link.now->chipset && !link.isOff) used += link.now->lanes.value_or(0);
        origin = weakest(origin, link.origin);
    }
    const auto cpus = scene.each<Cpu>();
    const auto cpu = std::find_if(cpus.begin(), cpus.end(), [&](const auto& c) { return c.at->host == board.index; });
    const bool counted = cpu != cpus.end() && cpu->spec->lanes, over = counted && used > *cpu->spec->lanes;
    if (cards.size() > 1 && counted && !over) {
        Finding& finding = report.add(Verdict::Note, {board.index, cpu->index}, RW_TEXT("{part} links its cards by {links}: {measured} of {limit} lanes of {other} are in use, M.2 drives counted."),
            {{"links", grouped(cards)}, {"measured", Count{used}}, {"limit", Count{static_cast<long>(*cpu->spec->lanes)}}});
        finding.margin = Count{static_cast<long>(*cpu->spec->lanes) - used};
        finding.measuredOrigin = origin;
        finding.limitOrigin = cpu->spec->lanes.origin;
    }
    if (!cards.empty() && over)
        report.add(Verdict::NotChecked, {board.index, cpu->index}, RW_TEXT("The places in use on {part} are wired for {measured} lanes of {other}, which has {limit}: they share them somehow. Look in its manual."),
                   {{"measured", Count{used}}, {"limit", Count{static_cast<long>(*cpu->spec->lanes)}}});
    else if (!cards.empty() && places > 1 && !isSharingKnown(*board.spec))
        report.add(Verdict::NotChecked, {board.index}, RW_TEXT("{measured} slots and M.2 sockets of {part} are in use; whether they share lanes beyond what is listed is unknown. Look in its manual."), {{"measured", Count{places}}});
    else if (counted && used > 0 && !over)
        report.clear({board.index, cpu->index}, Count{used}, Count{static_cast<long>(*cpu->spec->lanes)}, Count{static_cast<long>(*cpu->spec->lanes) - used});
}

}  // namespace

void pcie_lanes(const Scene& scene, Report& report)
{
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        if (scene.pieces()[i].piece.plug == MountKind::PcieSlot && scene.pieces()[i].mount) edge(scene, i, report);
    for (const auto& board : scene.each<Motherboard>()) {
        const std::vector<BoardLink> links = boardLinks(scene, board.index);  // once for all its cards
        const auto under = [&](std::size_t card) { return std::find_if(links.begin(), links.end(), [&](const BoardLink& link) { return link.card == card; }); };
        for (const auto& card : scene.each<GraphicsCard>())
            if (const auto link = under(card.index); link != links.end())
                if (const auto lanes = lanesOf(scene, card, *link, report)) width(scene, card, *link, *lanes, report);
        for (const auto& card : scene.each<AddInCard>())
            if (const auto link = under(card.index); link != links.end()) addIn(card, *link, report);
        total(scene, board, links, report);
    }
}

DecidingFields pcie_lanes_fields()
{
    return {
        {"motherboard", "slots[].link"}, {"motherboard", "sharing[].link", kWhereKnown}, {"motherboard", "sharing_complete"},
        {"riser", "lanes", kWhereKnown},
        {"cpu", "pcie_lanes", kWhereKnown},
        {"graphics_card", "interface", kRead}, {"graphics_card", "architecture", kRead}};
}

}  // namespace rw::checks
