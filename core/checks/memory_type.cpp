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
        report.match(module.index, module.spec->type, board->index, board->spec->memoryType,
                     RW_TEXT("{part} is {measured}; {other} takes {limit}. Choose other memory or another board."),
                     RW_TEXT("{part} was not checked against {other}: the memory type of one of them is unknown. Look it up."));
    }
}

DecidingFields memory_type_fields()
{
    return {
        {"motherboard", "memory_type"},
        {"memory_kit", "type"}};
}

}  // namespace rw::checks
