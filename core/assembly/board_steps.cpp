// What happens to the motherboard on the bench.
#include "assembly/steps.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/motherboard.h"

namespace rw::assembly {

std::vector<Task> setProcessor(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* cpu : standingOn(scene, MountKind::CpuSocket))
        tasks.push_back(onMount(scene, *cpu, RW_TEXT("Lay the {host} on its box, open the socket and set {part} into it: match the triangle, use no force, close the lever.")));
    return tasks;
}

std::vector<Task> prepareCooler(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* cooler : standingOn(scene, MountKind::CoolerSeat))
        tasks.push_back({{RW_TEXT("Fit the {socket} mounting kit of {part} to the board now: in many cases its back plate is out of reach later."),
                          {{"part", nameOf(*cooler->item)}, {"socket", cooler->mount->size}}},
                         {cooler->item->id}, {}});
    return tasks;
}

std::vector<Task> setMemory(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* module : standingOn(scene, MountKind::DimmSlot)) {
        Task task = onMount(scene, *module, RW_TEXT("Press {module}{part} into {place} until both latches click."));
        task.text.arguments["module"] = module->piece.name.empty() ? std::string() : module->piece.name + " of ";
        tasks.push_back(std::move(task));
    }
    return tasks;
}

std::vector<Task> setM2Drives(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* drive : standingOn(scene, MountKind::M2Slot))
        tasks.push_back(onMount(scene, *drive, RW_TEXT("Slide {part} into {place}, press it flat and screw it down. Put the heat sink back, without its film.")));
    return tasks;
}

namespace {

// The side of the case an air cooler's front fan looks to.
std::string sideOf(const StandingPiece& cooler)
{
    const Axis axis = cooler.pose.turn.apply(Axis::X);
    const bool up = cooler.pose.turn.signOf(Axis::X) > 0;
    if (axis == Axis::X) return up ? RW_TEXT("front") : RW_TEXT("rear");
    return up ? RW_TEXT("top") : RW_TEXT("bottom");
}

Task airCooler(const Scene& scene, const StandingPiece& piece)
{
    Task task = onMount(scene, piece, RW_TEXT("Put a pea of thermal paste on {host} and screw {part} down crosswise, its front fan toward the {side} of the case."));
    task.text.arguments["side"] = sideOf(piece);
    return task;
}

}  // namespace

std::vector<Task> setCooler(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* cooler : standingOn(scene, MountKind::CoolerSeat)) {
        const auto* air = cooler->part().as<AirCooler>();
        const bool tower = air && air->shape.valueOr("") != "top_flow";
        tasks.push_back(tower ? airCooler(scene, *cooler)
                              : onMount(scene, *cooler, RW_TEXT("Put a pea of thermal paste on {host}, take the film off the base and screw {part} down crosswise.")));
        const Length raise = cooler->item->state.length("fan_raise");
        if (raise > Length{})
            tasks.push_back({{RW_TEXT("Clip the front fan of {part} {raise} higher than its lowest seat: the memory below needs the room."),
                              {{"part", nameOf(*cooler->item)}, {"raise", raise}}}, {cooler->item->id}, {}});
    }
    return tasks;
}

}  // namespace rw::assembly
