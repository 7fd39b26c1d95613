#include "parts/details/two_cards.h"

#include <algorithm>

#include "parts/pcie.h"

namespace rw {
namespace {

// Lanes of a link that its words lay to the processor or the chipset; nothing where they do not say so, or how many.
std::optional<PcieLink> placedLink(const TextFact& fact)
{
    if (!fact || (!fact->starts_with("CPU") && !fact->starts_with("chipset"))) return std::nullopt;
    const auto link = pcieLink(*fact);
    return link && link->lanes ? link : std::nullopt;
}

// Lanes that are left of `slot` while `other` is in use as well.
std::optional<int> lanesBeside(const Motherboard& board, const BoardSlot& slot, const BoardSlot& other)
{
    std::optional<int> lanes = placedLink(slot.link)->lanes;
    for (const LinkSharing& row : board.sharing) {
        const bool holds = row.target == slot.label && (row.when.empty() || row.when == other.label) && row.cpus.empty() && !row.cpuLanes && row.drive.empty();
        if (!holds) continue;
        if (row.isOff()) return 0;
        const auto left = row.link ? pcieLink(*row.link) : std::nullopt;
        if (!left || !left->lanes) return std::nullopt;
        lanes = std::min(*lanes, *left->lanes);
    }
    return lanes;
}

}  // namespace

std::optional<std::vector<const BoardSlot*>> cardSlots(const Motherboard& board)
{
    if (board.slots.empty()) return std::nullopt;
    std::vector<const BoardSlot*> found;
    for (const BoardSlot& slot : board.slots) {
        if (slot.size != "x16") continue;
        const auto link = placedLink(slot.link);
        if (!slot.position || !link) return std::nullopt;
        if (!link->chipset && *link->lanes >= 8) found.push_back(&slot);
    }
    std::stable_sort(found.begin(), found.end(), [](const BoardSlot* a, const BoardSlot* b) { return *a->position < *b->position; });
    return found;
}

NumberFact cardSlotSpacing(const Motherboard& board)
{
    const auto slots = cardSlots(board);
    if (!slots || slots->size() < 2) return {};
    const NumberFact &first = slots->at(0)->position, &second = slots->at(1)->position;
    return {*second - *first, weakest(first.origin, second.origin)};
}

FlagFact runsEightEight(const Motherboard& board)
{
    const auto slots = cardSlots(board);
    if (!slots) return {};
    if (slots->size() < 2) return {false, slots->empty() ? Origin::Typical : slots->front()->link.origin};
    const BoardSlot &first = *slots->at(0), &second = *slots->at(1);
    const auto one = lanesBeside(board, first, second), two = lanesBeside(board, second, first);
    if (!one || !two) return {};
    return {*one >= 8 && *two >= 8, weakest(first.link.origin, second.link.origin)};
}

}  // namespace rw
