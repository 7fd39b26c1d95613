// The processor in the board's socket, and the cooler's mounting kit for it: in its box or sold apart.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/sockets.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

// What a cooler goes on: as sold, and by kits that are sold apart.
bool isAKit(const std::vector<CoolerKit>& kits, const std::string& socket)
{
    return std::any_of(kits.begin(), kits.end(), [&](const CoolerKit& kit) { return rw::names(kit.sockets, socket); });
}

struct Mounting {
    const std::vector<std::string>& sockets;
    const std::vector<CoolerKit>& kits;
};

// The kits for a socket, each as a condition.
std::vector<Fix> kitFixes(const Item& cooler, const std::vector<CoolerKit>& kits, const std::string& socket, std::map<std::string, Value> arguments)
{
    std::vector<Fix> fixes;
    for (const CoolerKit& kit : kits) {
        if (!rw::names(kit.sockets, socket)) continue;
        arguments["kit"] = kit.name;
        fixes.push_back({{RW_TEXT("Get {kit} for {part}"), arguments},
                         {kit.free.valueOr(false) ? RW_TEXT("{other} sits in {measured}; {part} needs a kit for it, which its maker sends for nothing. Fits if {kit} is there.")
                                                  : RW_TEXT("{other} sits in {measured}; {part} needs a kit for it that is sold apart. Fits if {kit} is there."), arguments},
                         [id = cooler.id, name = kit.switchName()](const Rig& rig) { return setSwitch(rig, id, name, true); }});
    }
    return fixes;
}

// One of the cooler's sockets for which the board has holes too, beside those of its own.
std::string drilledFor(const Scene& scene, std::size_t cpu, const std::vector<std::string>& sockets)
{
    const auto board = boardOf(scene, cpu);
    if (!board) return {};
    const auto it = std::find_if(sockets.begin(), sockets.end(), [&](const std::string& socket) { return rw::names(board->spec->coolerHoles, socket); });
    return it == sockets.end() ? std::string() : *it;
}

// The cooler's socket whose mount is that of the processor's, and how surely; kits are not needed then.
struct Akin { std::string socket; SameMount mount = SameMount::No; };
Akin akinTo(const std::string& socket, const std::vector<std::string>& sockets)
{
    Akin best;
    for (const std::string& one : sockets) {
        const SameMount mount = sameMount(one, socket);
        if (mount == SameMount::Usually || (mount == SameMount::Mostly && best.mount == SameMount::No)) best = {one, mount};
    }
    return best;
}

void akin(std::size_t cooler, const Akin& akin, const Standing<Cpu>& cpu, Report& report)
{
    const bool usually = akin.mount == SameMount::Usually;
    Finding& finding = report.add(usually ? Verdict::Note : Verdict::Warning, {cooler, cpu.index},
        usually ? RW_TEXT("{part} is named for {limit}, whose mount {measured} of {other} shares; it usually fits. Look at its maker's list.")
                : RW_TEXT("{part} is named for {limit}; {measured} of {other} has the same holes, but not every cooler goes on both. Look at its maker's list, or use a kit for {measured}."),
        {{"measured", *cpu.spec->socket}, {"limit", akin.socket}});
    finding.measuredOrigin = cpu.spec->socket.origin;
    finding.limitOrigin = Origin::Typical;
}

void lacks(const Scene& scene, std::size_t cooler, const Mounting& mounting, const Standing<Cpu>& cpu, Report& report)
{
    const std::string& socket = *cpu.spec->socket;
    const std::string holes = drilledFor(scene, cpu.index, mounting.sockets);
    std::vector<std::size_t> pieces = {cooler, cpu.index};
    std::map<std::string, Value> arguments = {{"measured", socket}, {"limit", holes.empty() ? listText(mounting.sockets) : holes}};
    if (!holes.empty()) {
        const auto board = boardOf(scene, cpu.index);
        pieces.push_back(board->index);
        arguments["board"] = scene.label(board->index);
    }
    Finding& finding = report.add(holes.empty() ? clashVerdict(cpu.spec->socket.origin, LimitKind::Explicit) : Verdict::Warning, pieces,
        holes.empty() ? RW_TEXT("{other} sits in {measured}; {part} has kits for {limit}. Choose another cooler or get its kit.")
                      : RW_TEXT("{board} has {limit} holes for {part}, but {other} sits in {measured} at another height: contact pressure is not sure. Use a kit for {measured}."), arguments);
    finding.measuredOrigin = cpu.spec->socket.origin;
    finding.limitOrigin = Origin::Curated;  // the maker's list of kits
    finding.fixes = kitFixes(*scene.pieces()[cooler].item, mounting.kits, socket, finding.text.arguments);
}

void kit(const Scene& scene, std::size_t cooler, const Mounting& mounting, const Standing<Cpu>& cpu, Report& report)
{
    if (!cpu.spec->socket) return;
    const std::string& socket = *cpu.spec->socket;
    const State& state = scene.pieces()[cooler].item->state;
    const bool isThere = std::any_of(mounting.kits.begin(), mounting.kits.end(), [&](const CoolerKit& kit) { return rw::names(kit.sockets, socket) && state.has(kit.switchName()); });
    if (isThere || rw::names(mounting.sockets, socket)) {
        report.clear({cooler, cpu.index}, socket, socket, {});
    } else if (mounting.sockets.empty()) {
        report.add(Verdict::NotChecked, {cooler, cpu.index}, RW_TEXT("{other} needs a cooler for {measured}; which sockets {part} has kits for is unknown. Look it up."), {{"measured", socket}});
    } else if (const Akin near = akinTo(socket, mounting.sockets); near.mount != SameMount::No && !isAKit(mounting.kits, socket)) {
        akin(cooler, near, cpu, report);
    } else {
        lacks(scene, cooler, mounting, cpu, report);
    }
}

// The processor's socket in the board's words, where they name the same.
TextFact asOne(TextFact socket, const TextFact& there)
{
    if (socket && there && isSameSocket(*socket, *there)) *socket.value = *there;
    return socket;
}

}  // namespace

void cpu_socket(const Scene& scene, Report& report)
{
    for (const auto& cpu : scene.each<Cpu>()) {
        if (const auto board = boardOf(scene, cpu.index))
            report.match(cpu.index, asOne(cpu.spec->socket, board->spec->socket), board->index, board->spec->socket,
                         RW_TEXT("{part} needs {measured}; {other} has {limit}. Choose another board or processor."),
                         RW_TEXT("{part} was not checked against {other}: the socket of one of them is unknown. Look it up."));
        for (const auto& cooler : scene.each<AirCooler>())
            if (cooler.at->host == cpu.index) kit(scene, cooler.index, {cooler.spec->sockets, cooler.spec->kits}, cpu, report);
        for (const auto& cooler : scene.each<LiquidCooler>())
            if (cooler.at->host == cpu.index) kit(scene, cooler.index, {cooler.spec->sockets, cooler.spec->kits}, cpu, report);
    }
}

DecidingFields cpu_socket_fields()
{
    return {
        {"cpu", "socket"},
        {"motherboard", "socket"}};
}

}  // namespace rw::checks
