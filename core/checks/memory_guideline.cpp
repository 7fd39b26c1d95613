// A guideline: system memory of one and a half times the cards' memory, so that models load and checkpoints are written
// without the disk. A rule of thumb, so a Note.
#include "checks/base/tally.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/memory_kit.h"

namespace rw::checks {

void memory_guideline(const Scene& scene, Report& report)
{
    Tally cards, system;
    for (const auto& card : listed<GraphicsCard>(scene.rig())) cards.add(*card.item, card.spec->memoryGb);
    for (const auto& kit : listed<MemoryKit>(scene.rig())) {
        NumberFact all = kit.spec->moduleGb;
        if (all) *all.value *= kit.spec->count();
        all.low = all.high = std::nullopt;
        system.add(*kit.item, all);
    }
    if (cards.unknown || system.unknown || cards.value <= 0 || system.items.empty()) return;  // nothing to hold against each other
    hold({system.value, 1.5 * cards.value, [](double gb) { return Value(gigabytes(gb)); }, system.origin}, system.items,
         system.value < cards.value ? RW_TEXT("{part}: {measured}, less than the {cards} of {takers}: models load by pieces. As a guideline {limit} are wanted (1.5 times as much).")
                                    : RW_TEXT("{part}: {measured} for the {cards} of {takers}; as a guideline {limit} are wanted (1.5 times as much)."),
         report, {{"cards", gigabytes(cards.value)}, {"takers", namesOf(cards.items)}});
}

DecidingFields memory_guideline_fields()
{
    return {
        {"graphics_card", "memory_gb"}, {"memory_kit", "module_gb"},
        {"memory_kit", "modules", kRead}};
}

}  // namespace rw::checks
