#include "numbers/card_memory.h"

#include <algorithm>

#include "parts/kinds/graphics_card.h"

namespace rw {

CardMemory cardMemory(const Rig& rig)
{
    CardMemory memory;
    for (const Item& item : rig.items)
        if (item.part->as<GraphicsCard>()) memory.cards.push_back(&item);
    std::sort(memory.cards.begin(), memory.cards.end(), [](const Item* a, const Item* b) { return a->id < b->id; });
    for (const Item* item : memory.cards) {
        const NumberFact& gb = item->part->as<GraphicsCard>()->memoryGb;
        if (!gb && !memory.unknown) memory.unknown = item;
        memory.smallest = item == memory.cards.front() ? gb.valueOr(0) : std::min(memory.smallest, gb.valueOr(0));
        memory.all += gb.valueOr(0);
        memory.origin = weakest(memory.origin, gb.originOr(Origin::Missing));
    }
    return memory;
}

}  // namespace rw
