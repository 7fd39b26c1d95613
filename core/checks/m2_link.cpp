// An M.2 drive and the kind of its socket: SATA or PCIe (NVMe), lanes and generation as populated.
#include "checks/base/places.h"
#include "parts/kinds/storage.h"
#include "scene/board_links.h"

namespace rw::checks {
namespace {

// What the socket takes; one that is wired for PCIe takes PCIe drives, whatever else.
TextFact drivesOf(const BoardM2& socket)
{
    if (socket.drives || !pcieLink(socket.link.valueOr(""))) return socket.drives;
    return {"PCIe", socket.link.origin};
}

// Whether the socket takes such a drive; says so where it does not, or where nobody knows.
bool takes(const Standing<Storage>& drive, const Standing<Motherboard>& board, const BoardM2& socket, Report& report)
{
    const TextFact there = drivesOf(socket);
    const std::map<std::string, Value> place = {{"socket", socket.label}};
    if (names(there.valueOr(""), "PCIe") && names(*there, "SATA")) return true;
    if (!drive.spec->interface || !there || (drive.spec->isSata() && !socket.drives)) {
        report.add(Verdict::NotChecked, {drive.index, board.index},
            !drive.spec->interface ? RW_TEXT("Whether {part} is a SATA or an NVMe drive is unknown, so it was not checked against {socket} of {other}. Look it up.")
                                   : RW_TEXT("Whether {socket} of {other} takes SATA or NVMe drives is unknown, so {part} was not checked there. Look in the manual."), place);
        return false;
    }
    const std::string wanted = drive.spec->isSata() ? "SATA" : "PCIe";
    if (names(*there, wanted)) return true;
    Finding& finding = report.add(clashVerdict(weakest(drive.spec->interface.origin, there.origin), LimitKind::Explicit), {drive.index, board.index},
        drive.spec->isSata() ? RW_TEXT("{part} is a {measured} drive; {socket} of {other} takes {limit} (NVMe) drives only. Use another socket or an NVMe drive.")
                             : RW_TEXT("{part} is a {measured} (NVMe) drive; {socket} of {other} takes {limit} drives only. Use another socket or a SATA drive."),
        {{"measured", wanted}, {"limit", *there}, {"socket", socket.label}});
    finding.measuredOrigin = drive.spec->interface.origin;
    finding.limitOrigin = there.origin;
    return false;
}

void width(const Standing<Storage>& drive, const BoardLink& link, Report& report)
{
    const auto own = pcieLink(drive.spec->interface.valueOr(""));
    if (drive.spec->isSata() || link.isOff || !own) return;
    if (!link.now || !link.now->lanes) {
        report.add(Verdict::NotChecked, {drive.index, link.board}, RW_TEXT("How {socket} of {other} is wired is unknown, so the speed of {part} was not checked. Look in the manual."), {{"socket", link.name}});
        return;
    }
    if (!isLess(*link.now, *own)) { report.clear({drive.index, link.board}, *drive.spec->interface, linkText(*link.now), {}); return; }
    Finding& finding = report.add(Verdict::Note, {drive.index, link.board},
        link.because.empty() ? RW_TEXT("{part} is made for {measured}; {socket} of {other} gives it {limit}. It runs, slower. Use a faster socket if one is free.")
                             : RW_TEXT("{part} is made for {measured}; {socket} of {other} gives it {limit}, because of {because}. It runs, slower. Use a faster socket if one is free."),
        {{"measured", *drive.spec->interface}, {"limit", linkText(*link.now)}, {"socket", link.name}, {"because", listText(link.because)}});
    finding.measuredOrigin = drive.spec->interface.origin;
    finding.limitOrigin = link.origin;
}

}  // namespace

void m2_link(const Scene& scene, Report& report)
{
    for (const auto& drive : scene.each<Storage>()) {
        const auto board = boardOf(scene, drive.index);
        const BoardM2* socket = board && drive.spec->isM2() ? board->spec->m2Socket(drive.at->mount->name) : nullptr;
        if (!socket || !takes(drive, *board, *socket, report)) continue;
        if (const auto link = linkUnder(scene, drive.index)) width(drive, *link, report);
    }
}

DecidingFields m2_link_fields()
{
    return {
        {"motherboard", "m2[].link"}, {"motherboard", "m2[].drives"},
        {"storage", "interface"}};
}

}  // namespace rw::checks
