// How much memory the board and the processor take, in all and in one module.
#include <algorithm>

#include "checks/base/memory.h"

namespace rw::checks {
namespace {

// The modules that work, in GB together; where some do not, the largest count. A kit of unknown size counts as nothing.
Tally totalOf(const BoardMemory& memory)
{
    std::vector<Standing<MemoryKit>> modules = memory.modules;
    std::stable_sort(modules.begin(), modules.end(), [](const auto& a, const auto& b) { return a.spec->moduleGb.valueOr(0) > b.spec->moduleGb.valueOr(0); });
    modules.resize(static_cast<std::size_t>(memory.working()));
    Tally total;
    for (const auto& module : modules) total.add(*module.at->item, module.spec->moduleGb);
    return total;
}

Tally one(const Item& item, const NumberFact& number)
{
    Tally tally;
    tally.add(item, number);
    return tally;
}

void inAll(const BoardMemory& memory, Report& report)
{
    const Tally total = totalOf(memory);
    compare(total, one(*memory.board.at->item, memory.board.spec->memoryMaxGb),
            {RW_TEXT("{takers}: {measured} GB in all; {part} takes up to {limit} GB. Use less memory or another board."),
             RW_TEXT("{takers}: {measured} GB in all; how much memory {part} takes is unknown. Look it up.")}, Verdict::Problem, report);
    if (memory.cpu)
        compare(total, one(*memory.cpu->at->item, memory.cpu->spec->memoryMaxGb),
                {RW_TEXT("{takers}: {measured} GB in all; {part} runs up to {limit} GB. Use less memory or another processor."),
                 RW_TEXT("{takers}: {measured} GB in all; how much memory {part} runs is unknown. Look it up.")}, Verdict::Problem, report);
}

// The largest module for the board: to reach its sum it must take as much in each slot, whoever says nothing of modules.
NumberFact largestFor(const BoardMemory& memory, double wanted)
{
    const Motherboard& board = *memory.board.spec;
    if (board.moduleMaxGb || !board.memoryMaxGb) return board.moduleMaxGb;
    const double each = board.memoryMaxGb.least() / static_cast<double>(memory.slots());
    return wanted <= each ? NumberFact{each, board.memoryMaxGb.origin} : NumberFact{};
}

void eachModule(const BoardMemory& memory, Report& report)
{
    bool isUnknownTold = !memory.board.spec->memoryMaxGb;  // once of a board
    for (const auto& [item, kit] : memory.kits) {
        if (!kit->moduleGb) {
            report.addFor(Verdict::NotChecked, {item, memory.board.at->item}, RW_TEXT("How large the modules of {part} are is unknown, so {other} was not checked for them. Look it up."));
            continue;
        }
        const NumberFact limit = largestFor(memory, kit->moduleGb.most());
        if (!limit && isUnknownTold) continue;
        isUnknownTold = isUnknownTold || !limit;
        compare(one(*item, kit->moduleGb), one(*memory.board.at->item, limit),
                {RW_TEXT("{takers} has modules of {measured} GB; {part} takes modules up to {limit} GB. Choose smaller modules or another board."),
                 RW_TEXT("{takers} has modules of {measured} GB; how large they may be on {part} is unknown. Look it up.")}, Verdict::Problem, report);
    }
}

}  // namespace

void memory_capacity(const Scene& scene, Report& report)
{
    for (const BoardMemory& memory : boardMemories(scene)) {
        inAll(memory, report);
        eachModule(memory, report);
    }
}

DecidingFields memory_capacity_fields()
{
    return {
        {"motherboard", "memory_max_gb"}, {"motherboard", "module_max_gb"},
        {"cpu", "memory_max_gb"},
        {"memory_kit", "modules"}, {"memory_kit", "module_gb"}};
}

}  // namespace rw::checks
