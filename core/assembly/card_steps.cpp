// Risers and cards, from the slot nearest the CPU downwards, then what holds and joins them.
#include <algorithm>

#include "assembly/steps.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/nvlink_bridge.h"
#include "parts/kinds/riser.h"
#include "parts/standards.h"

namespace rw::assembly {
namespace {

// The case's openings behind a card's bracket, counted from the CPU. A plate lies 4.44 mm above to 13.98 mm below the
// centre line of its slot (PCIe bracket drawing).
std::vector<int> openingsOf(const StandingPiece& card)
{
    std::vector<int> openings;
    for (const Solid& solid : card.solids) {
        if (solid.role != Role::Bracket) continue;
        const Length line = boundsOf(solid).hi.y + standards::bracketLow;
        const Length fromFirst = standards::slotCentre(1) - line;
        openings.push_back(1 + static_cast<int>((fromFirst + standards::slotPitch / 2).raw() / standards::slotPitch.raw()));
    }
    std::sort(openings.begin(), openings.end());
    return openings;
}

std::string listed(const std::vector<int>& numbers)
{
    std::string out;
    for (const int number : numbers) out += (out.empty() ? "" : ", ") + std::to_string(number);
    return out;
}

Task cardTask(const Scene& scene, const StandingPiece& card)
{
    const bool onBoard = scene.pieces()[*card.host].part().as<Motherboard>() != nullptr;
    if (!onBoard) {
        Task task = onMount(scene, card, RW_TEXT("Push {part} into the slot of {host} at {place} and screw its bracket down."));
        if (const auto& stand = scene.pieces()[*card.host].mount) task.text.arguments["place"] = stand->name;
        return task;
    }
    Task task = onMount(scene, card, RW_TEXT("Take the slot covers {openings} out, push {part} into {place} until the latch clicks and screw its bracket down."));
    const auto openings = openingsOf(card);
    task.text.arguments["openings"] = listed(openings);
    for (const int opening : openings) task.places.push_back("opening " + std::to_string(opening));
    return task;
}

}  // namespace

std::vector<Task> setCards(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece& piece : scene.pieces()) {
        if (!piece.mount || !piece.part().as<Riser>()) continue;
        tasks.push_back(piece.mount->kind == MountKind::PcieSlot ? onMount(scene, piece, RW_TEXT("Plug {part} into {place} of {host}."))
                                                                 : onMount(scene, piece, RW_TEXT("Fix the socket of {part} at {place} of {host}; lay its cable without a kink.")));
    }
    std::vector<const StandingPiece*> cards;
    for (const StandingPiece* piece : standingOn(scene, MountKind::PcieSlot))
        if (!piece->part().as<Riser>()) cards.push_back(piece);
    std::stable_sort(cards.begin(), cards.end(), [](const StandingPiece* a, const StandingPiece* b) { return a->pose.shift.y > b->pose.shift.y; });
    for (const StandingPiece* card : cards) tasks.push_back(cardTask(scene, *card));
    return tasks;
}

std::vector<Task> setBraces(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* arm : standingOn(scene, MountKind::SlotBracket))
        tasks.push_back(onMount(scene, *arm, RW_TEXT("Screw {part} to {place} and bring its arm under the card: level it, do not lift it.")));
    for (const StandingPiece* post : standingOn(scene, MountKind::Floor)) {
        Task task = onMount(scene, *post, RW_TEXT("Stand {part} under the far end of the card, {height} high: level the card, do not lift it."));
        task.text.arguments["height"] = post->bounds.size().y;
        tasks.push_back(std::move(task));
    }
    return tasks;
}

std::vector<Task> setBridges(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* bridge : standingOn(scene, MountKind::NvLink))
        tasks.push_back(onMount(scene, *bridge, RW_TEXT("Take the covers off both connectors and press {part} onto {host} and the card below it.")));
    return tasks;
}

}  // namespace rw::assembly
