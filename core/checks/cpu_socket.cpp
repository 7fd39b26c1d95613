// The processor in the board's socket, and the cooler's mounting kit for it.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/liquid_cooler.h"

namespace rw::checks {
namespace {

void kit(std::size_t cooler, const std::vector<std::string>& sockets, const Standing<Cpu>& cpu, Report& report)
{
    if (!cpu.spec->socket) return;
    if (sockets.empty()) {
        report.add(Verdict::NotChecked, {cooler, cpu.index}, RW_TEXT("{other} needs a cooler for {measured}; which sockets {part} has kits for is unknown. Look it up."), {{"measured", *cpu.spec->socket}});
        return;
    }
    if (std::find(sockets.begin(), sockets.end(), *cpu.spec->socket) != sockets.end()) return;
    Finding& finding = report.add(clashVerdict(cpu.spec->socket.origin, LimitKind::Explicit), {cooler, cpu.index},
               RW_TEXT("{other} sits in {measured}; {part} has kits for {limit}. Choose another cooler or get its kit."), {{"measured", *cpu.spec->socket}, {"limit", listText(sockets)}});
    finding.measuredOrigin = cpu.spec->socket.origin;
    finding.limitOrigin = Origin::Curated;  // the maker's list of kits
}

}  // namespace

void cpu_socket(const Scene& scene, Report& report)
{
    for (const auto& cpu : scene.each<Cpu>()) {
        if (const auto board = boardOf(scene, cpu.index))
            report.match(cpu.index, cpu.spec->socket, board->index, board->spec->socket,
                         RW_TEXT("{part} needs {measured}; {other} has {limit}. Choose another board or processor."),
                         RW_TEXT("{part} was not checked against {other}: the socket of one of them is unknown. Look it up."));
        for (const auto& cooler : scene.each<AirCooler>())
            if (cooler.at->host == cpu.index) kit(cooler.index, cooler.spec->sockets, cpu, report);
        for (const auto& cooler : scene.each<LiquidCooler>())
            if (cooler.at->host == cpu.index) kit(cooler.index, cooler.spec->sockets, cpu, report);
    }
}

}  // namespace rw::checks
