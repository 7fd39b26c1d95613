#include "checks/base/memory.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace rw {
namespace {

const BoardDimm* slotOf(const Motherboard& board, const StandingPiece& module)
{
    const auto it = std::find_if(board.dimms.begin(), board.dimms.end(), [&](const BoardDimm& dimm) { return dimm.label == module.mount->name; });
    return it == board.dimms.end() ? nullptr : &*it;
}

std::optional<Standing<Cpu>> cpuOn(const Scene& scene, std::size_t board)
{
    for (const auto& cpu : scene.each<Cpu>())
        if (cpu.at->host == board) return cpu;
    return std::nullopt;
}

BoardMemory memoryOn(const Scene& scene, const Standing<Motherboard>& board)
{
    BoardMemory memory{board, cpuOn(scene, board.index), {}, {}, {}};
    for (const auto& module : scene.each<MemoryKit>())
        if (module.at->host == board.index) memory.modules.push_back(module);
    std::sort(memory.modules.begin(), memory.modules.end(), [](const auto& a, const auto& b) {
        return std::tie(a.at->item->id, a.at->number) < std::tie(b.at->item->id, b.at->number);
    });
    for (const auto& module : memory.modules) {
        if (memory.kits.empty() || memory.kits.back().item != module.at->item) memory.kits.push_back({module.at->item, module.spec});
        if (const BoardDimm* slot = memory.boardChannels() ? slotOf(*board.spec, *module.at) : nullptr) ++memory.filled[slot->channelOrLabel()];
    }
    return memory;
}

}  // namespace

long BoardMemory::cpuChannels() const { return cpu ? std::lround(cpu->spec->memoryChannels.valueOr(0)) : 0; }

long BoardMemory::channels() const
{
    const long here = boardChannels(), there = cpuChannels();
    return here && there ? std::min(here, there) : std::max(here, there);
}

long BoardMemory::usableSlots() const { return hasDeadSlots() ? slots() * cpuChannels() / boardChannels() : slots(); }

long BoardMemory::inLiveChannels() const
{
    if (!hasDeadSlots()) return count();
    std::vector<long> counts;
    for (const auto& [channel, modules] : filled) counts.push_back(modules);
    std::sort(counts.rbegin(), counts.rend());
    counts.resize(std::min(counts.size(), static_cast<std::size_t>(cpuChannels())));
    return std::accumulate(counts.begin(), counts.end(), 0L);
}

std::string BoardMemory::socket() const { return board.spec->socket.valueOr(cpu ? cpu->spec->socket.valueOr("") : ""); }

std::vector<const Item*> BoardMemory::items() const
{
    std::vector<const Item*> found;
    for (const auto& kit : kits) found.push_back(kit.item);
    return found;
}

std::vector<BoardMemory> boardMemories(const Scene& scene)
{
    std::vector<BoardMemory> found;
    for (const auto& board : scene.each<Motherboard>())
        if (BoardMemory memory = memoryOn(scene, board); !memory.modules.empty()) found.push_back(std::move(memory));
    return found;
}

std::vector<const BoardDimm*> fillOrder(const Motherboard& board)
{
    std::vector<const BoardDimm*> ordered;
    for (const BoardDimm& dimm : board.dimms) {
        if (dimm.fillOrder <= 0) return {};
        ordered.push_back(&dimm);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const BoardDimm* a, const BoardDimm* b) { return a->fillOrder < b->fillOrder; });
    return ordered;
}

bool isRegistered(const MemoryKit& kit) { return names("RDIMM/LRDIMM", kit.form.valueOr("")); }

}  // namespace rw
