// DDR generation of each kit against the board's slots.
#include "checks/base/places.h"
#include "parts/kinds/memory_kit.h"

namespace rw::checks {

void memory_type(const Scene& scene, Report& report)
{
    const Item* last = nullptr;  // a kit of several modules is told once
    for (const auto& module : scene.each<MemoryKit>()) {
        const auto board = boardOf(scene, module.index);
        if (!board || module.at->item == last) continue;
        last = module.at->item;
        const TextFact &kit = module.spec->type, &slots = board->spec->memoryType;
        if (!kit || !slots)
            report.add(Verdict::NotChecked, {module.index, board->index}, RW_TEXT("{part} was not checked against {other}: the memory type of one of them is unknown. Look it up."));
        else if (*kit != *slots)
            report.add(clashVerdict(weakest(kit.origin, slots.origin), LimitKind::Explicit), {module.index, board->index},
                       RW_TEXT("{part} is {measured}; {other} takes {limit}. Choose other memory or another board."), {{"measured", *kit}, {"limit", *slots}});
    }
}

}  // namespace rw::checks
