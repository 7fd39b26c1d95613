// SATA ports against the drives that need one: less those that M.2 drives take, and those no plug gets to.
#include <algorithm>

#include "checks/base/places.h"
#include "checks/base/port_room.h"
#include "checks/base/tally.h"
#include "parts/kinds/storage.h"
#include "scene/board_links.h"

namespace rw::checks {
namespace {

std::string onceEach(std::vector<std::string> names)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return listText(names);
}

// The ports that are off, and what turned them off.
struct Stolen { long count = 0; std::vector<std::string> because; Origin origin = Origin::Norm; };
Stolen stolenOf(const Scene& scene, std::size_t board)
{
    Stolen stolen;
    for (const BoardLink& link : boardLinks(scene, board)) {
        if (link.kind != BoardLink::Kind::Sata || !link.isOff) continue;
        ++stolen.count;
        stolen.because.insert(stolen.because.end(), link.because.begin(), link.because.end());
        stolen.origin = weakest(stolen.origin, link.origin);
    }
    return stolen;
}

// Ports of the board whose plug finds no room under a card or cooler; one listed row may be a block of several.
long coveredOf(const Scene& scene, const Standing<Motherboard>& board)
{
    return std::count_if(board.spec->ports.begin(), board.spec->ports.end(), [&](const BoardPort& port) {
        return port.type == "sata" && port.isPlaced() && std::any_of(scene.pieces().begin(), scene.pieces().end(), [&](const StandingPiece& piece) {
            return standsOverPorts(piece) && roomLeft(piece, port, board.at->pose);
        });
    });
}

// So many of the board's ports are lost to M.2 drives or cards: those that are left, known no better than what took them.
Tally portsOf(const Standing<Motherboard>& board, long lost, Origin origin)
{
    NumberFact ports = board.spec->sata;
    for (auto* end : {&ports.value, &ports.low, &ports.high})
        if (*end) **end -= static_cast<double>(lost);
    if (lost > 0) ports.origin = weakest(ports.origin, origin);
    Tally there;
    there.add(*board.at->item, ports);
    return there;
}

}  // namespace

void sata_ports(const Scene& scene, Report& report)
{
    const auto board = scene.first<Motherboard>();
    Tally needed;
    std::vector<const Item*> drives = sataDrives(scene.rig());
    std::sort(drives.begin(), drives.end(), [](const Item* a, const Item* b) { return a->id < b->id; });
    for (const Item* drive : drives) needed.take(*drive, {1, Origin::Norm});
    if (drives.empty() || !board) return;
    const Stolen stolen = stolenOf(scene, board->index);
    const long covered = coveredOf(scene, *board);
    const double left = board->spec->sata.valueOr(0) - static_cast<double>(stolen.count);
    const bool lacks = board->spec->sata && needed.value > left, behind = !lacks && board->spec->sata && needed.value > left - static_cast<double>(covered);
    const char* lack = behind ? RW_TEXT("SATA ports: {measured} needed for {takers}, {limit} left on {part}: {covered} covered by a card or cooler. Use angled plugs, or move what covers them.")
        : stolen.count > 0 ? RW_TEXT("SATA ports: {measured} needed for {takers}, {limit} left on {part} because of {because}. Use fewer drives or another M.2 socket.")
                           : RW_TEXT("SATA ports: {measured} needed for {takers}, {limit} there on {part}. Use fewer drives, or add a card with ports.");
    Finding* finding = compare(needed, behind ? portsOf(*board, stolen.count + covered, Origin::Typical) : portsOf(*board, stolen.count, stolen.origin),
        {lack, RW_TEXT("SATA ports: {measured} needed for {takers}; how many {part} has is unknown. Look it up.")}, behind ? Verdict::Warning : Verdict::Problem, report);
    if (!finding) return;
    finding->text.arguments["because"] = onceEach(stolen.because);
    finding->text.arguments["covered"] = Count{covered};
}

DecidingFields sata_ports_fields()
{
    return {
        {"motherboard", "sata_ports"}, {"motherboard", "sharing[].link", kWhereKnown}, {"motherboard", "ports[].x_mm", kWhereKnown},
        {"motherboard", "ports[].y_mm", kWhereKnown}};
}

}  // namespace rw::checks
