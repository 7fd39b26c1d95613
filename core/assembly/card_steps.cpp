// Risers and cards, what holds and what joins them.
#include <algorithm>

#include "assembly/steps.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/nvlink_bridge.h"
#include "parts/kinds/pc_case.h"
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

}  // namespace

Task setRiser(const Scene& scene, const StandingPiece& piece)
{
    return onMount(scene, piece, piece.mount->kind == MountKind::PcieSlot ? RW_TEXT("Plug {part} into {place} of {host}.") : RW_TEXT("Fix the socket of {part} at {place} of {host}; lay its cable without a kink."));
}

Task setCard(const Scene& scene, const StandingPiece& piece)
{
    if (!scene.pieces()[*piece.host].part().as<Motherboard>()) {
        Task task = onMount(scene, piece, RW_TEXT("Push {part} into the slot of {host} at {place} and screw its bracket down."));
        if (const auto& stand = scene.pieces()[*piece.host].mount) task.text.arguments["place"] = stand->name;
        return task;
    }
    if (!scene.first<PcCase>()) return onMount(scene, piece, RW_TEXT("Push {part} into {place} until the latch clicks and screw its bracket to the frame."));
    const auto openings = openingsOf(piece);
    Task task = onMount(scene, piece, openings.empty()     ? RW_TEXT("Push {part} into {place} until the latch clicks.")
                                     : openings.size() == 1 ? RW_TEXT("Take the slot cover {openings} out, push {part} into {place} until the latch clicks and screw its bracket down.")
                                                            : RW_TEXT("Take the slot covers {openings} out, push {part} into {place} until the latch clicks and screw its bracket down."));
    task.text.arguments["openings"] = listed(openings);
    for (const int opening : openings) task.places.push_back("opening " + std::to_string(opening));
    return task;
}

Task setArm(const Scene& scene, const StandingPiece& piece)
{
    return onMount(scene, piece, RW_TEXT("Screw {part} to {place} and bring its arm under the card: level it, do not lift it."));
}

Task setBridge(const Scene& scene, const StandingPiece& piece)
{
    return onMount(scene, piece, RW_TEXT("Take the covers off both connectors and press {part} onto {host} and the card below it."));
}

}  // namespace rw::assembly
