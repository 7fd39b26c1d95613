// What the use of one place on the board takes from another: a slot or M.2 socket that is off as populated. What cards and
// drives get is told by `pcie_lanes` and `m2_link`, SATA ports are counted in `sata_ports`.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/cpu.h"
#include "scene/board_links.h"

namespace rw::checks {
namespace {

// The lanes that are lost: as many as the place is wired for and its guest has contacts.
int lanesLost(const Scene& scene, const BoardLink& link)
{
    const int wired = link.alone && link.alone->lanes ? *link.alone->lanes : link.kind == BoardLink::Kind::M2 ? 4 : 16;
    const auto edge = pcieLink(scene.pieces()[*link.guest].piece.plugSize);
    return link.kind == BoardLink::Kind::Slot && edge && edge->lanes ? std::min(wired, *edge->lanes) : wired;
}

void dead(const Scene& scene, const BoardLink& link, Report& report)
{
    const std::size_t part = *link.card;
    std::vector<std::size_t> parts = {part, link.board};
    parts.insert(parts.end(), link.causes.begin(), link.causes.end());
    const bool byProcessor = link.causes.size() == 1 && scene.pieces()[link.causes.front()].part().as<Cpu>();
    const int lost = lanesLost(scene, link);
    const std::map<std::string, Value> arguments = {{"measured", Count{0}}, {"limit", Count{lost}}, {"place", link.name}, {"because", listText(link.because)}};
    Finding& finding = report.add(clashVerdict(link.origin, LimitKind::Explicit), parts,
        link.because.empty() ? RW_TEXT("{part} stands in {place} of {other}, which is off: {measured} of {limit} lanes. Use another place.")
        : byProcessor        ? RW_TEXT("{part} stands in {place} of {other}, which is off with {because}: {measured} of {limit} lanes. Use another place or processor.")
                             : RW_TEXT("{part} stands in {place} of {other}, which is off because of {because}: {measured} of {limit} lanes. Move one of them."), arguments);
    finding.margin = Count{-lost};
    finding.measuredOrigin = finding.limitOrigin = link.origin;
    finding.where.boxes.push_back(scene.pieces()[part].bounds);
}

// Empty places that are lost, told once for what they are lost to.
void lost(const Scene& scene, const std::vector<BoardLink>& links, Report& report)
{
    std::vector<const BoardLink*> empty;
    for (const BoardLink& link : links)
        if (link.isOff && !link.guest && link.kind != BoardLink::Kind::Sata && !link.causes.empty()) empty.push_back(&link);
    while (!empty.empty()) {
        const BoardLink& first = *empty.front();
        std::vector<std::string> names;
        Origin origin = Origin::Norm;
        std::erase_if(empty, [&](const BoardLink* link) {
            if (link != &first && link->because != first.because) return false;
            names.push_back(link->name);
            origin = weakest(origin, link->origin);
            return true;
        });
        const bool byProcessor = scene.pieces()[first.causes.front()].part().as<Cpu>();
        std::vector<std::string> others;
        for (std::size_t i = 1; i < first.causes.size(); ++i) others.push_back(scene.label(first.causes[i]));
        Finding& finding = report.add(Verdict::Note, {first.causes.front(), first.board},
            !others.empty() ? RW_TEXT("{part} and {others} leave these places of {other} off: {places}. Keep them empty.")
            : byProcessor ? RW_TEXT("{part} leaves these places of {other} off: {places}. Keep them empty.")
            : names.size() == 1 ? RW_TEXT("With {part} in {because}, {places} of {other} is off. Keep it empty.")
                              : RW_TEXT("With {part} in {because}, {places} of {other} are off. Keep them empty."),
            {{"because", listText(first.because)}, {"others", listText(others)}, {"places", listText(names)}});
        finding.limitOrigin = origin;
    }
}

// What stands where less may be left than is shown.
void doubtful(const BoardLink& link, Report& report)
{
    using Number = LinkDoubt::Number;
    report.add(Verdict::NotChecked, {link.doubt->piece, link.board},
        link.doubt->number == Number::Series ? RW_TEXT("The series of {part} is unknown, and what {place} of {other} gets depends on it. Look it up.")
        : link.doubt->number == Number::Lanes ? RW_TEXT("How many lanes {part} has is unknown, and what {place} of {other} gets depends on it. Look it up.")
                                              : RW_TEXT("Whether {part} is a SATA or an NVMe drive is unknown, and what {place} of {other} gets depends on it. Look it up."),
        {{"place", link.name}});
}

}  // namespace

void lane_sharing(const Scene& scene, Report& report)
{
    for (const auto& board : scene.each<Motherboard>()) {
        const std::vector<BoardLink> links = boardLinks(scene, board.index);
        for (const BoardLink& link : links) {
            if (!link.guest) continue;
            if (link.isOff) dead(scene, link, report);
            else if (link.doubt) doubtful(link, report);
        }
        lost(scene, links, report);
        if (const auto unknown = placesUnknownTo(*board.spec); !unknown.empty())
            report.add(Verdict::NotChecked, {board.index}, RW_TEXT("What {part} shares is listed for {places}, which it has not: these rows were left out. Check their names."), {{"places", listText(unknown)}});
    }
}

DecidingFields lane_sharing_fields()
{
    return {
        {"motherboard", "sharing[].link", kWhereKnown}, {"motherboard", "slots[].link"}};
}

}  // namespace rw::checks
