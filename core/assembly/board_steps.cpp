// What happens to the motherboard on the bench.
#include <algorithm>

#include "assembly/steps.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/motherboard.h"

namespace rw::assembly {

namespace {

// The side of the case an air cooler's front fan looks to.
const char* sideOf(const StandingPiece& cooler)
{
    const Axis axis = cooler.pose.turn.apply(Axis::X);
    const bool up = cooler.pose.turn.signOf(Axis::X) > 0;
    if (axis == Axis::X) return up ? RW_TEXT("front") : RW_TEXT("rear");
    return up ? RW_TEXT("top") : RW_TEXT("bottom");
}

}  // namespace

std::vector<Task> biosFirst(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const auto& board : scene.each<Motherboard>())
        for (const auto& cpu : scene.each<Cpu>()) {
            const auto& rows = board.spec->cpuSupport;
            const bool isTold = std::any_of(rows.begin(), rows.end(), [&](const BoardCpuSupport& row) { return board.at->item->state.has(board.spec->biosSwitch(row)); });   // a newer one is on it
            for (const BoardCpuSupport& row : rows) {
                if (isTold || !cpu.spec->series || !row.isFor(*cpu.spec->series) || !row.bios || *row.bios == "any" || *row.bios == "none") continue;
                Task task;
                task.id = "bios/" + cpu.at->item->id;
                task.text = {RW_TEXT("Have BIOS {version} or later on {part} before {cpu} goes in, by its flashback button or from the shop: with an older one it may not start."),
                             {{"version", *row.bios}, {"part", nameOf(*board.at->item)}, {"cpu", nameOf(*cpu.at->item)}}};
                task.parts = {board.at->item->id, cpu.at->item->id};
                tasks.push_back(std::move(task));
                break;
            }
        }
    return tasks;
}

Task setProcessor(const Scene& scene, const StandingPiece& piece)
{
    return onMount(scene, piece, RW_TEXT("Open the socket of {host} and set {part} into it: match the triangle, use no force, close the lever."));
}

Task coolerBase(const StandingPiece& cooler)
{
    Task task;
    task.id = "base/" + cooler.item->id;
    task.text = {RW_TEXT("Fit the {socket} mounting kit of {part} to the board."), {{"part", nameOf(*cooler.item)}, {"socket", cooler.mount->size}}};
    task.parts = {cooler.item->id};
    return task;
}

Task setMemory(const Scene& scene, const StandingPiece& piece)
{
    Task task = onMount(scene, piece, RW_TEXT("Press {module}{part} into {place} until both latches click."));
    task.text.arguments["module"] = piece.piece.name.empty() ? std::string() : piece.piece.name + " of ";
    return task;
}

Task setM2Drive(const Scene& scene, const StandingPiece& piece)
{
    return onMount(scene, piece, RW_TEXT("Slide {part} into {place}, press it flat and screw it down. Put the heat sink back, without its film."));
}

Task setCooler(const Scene& scene, const StandingPiece& piece)
{
    const auto* air = piece.part().as<AirCooler>();
    if (!air || air->shape.valueOr("") == "top_flow")
        return onMount(scene, piece, RW_TEXT("Put a pea of thermal paste on {host}, take the film off the base and screw {part} down crosswise."));
    Task task = onMount(scene, piece, RW_TEXT("Put a pea of thermal paste on {host} and screw {part} down crosswise, its front fan toward the {side} of the case."));
    task.text.arguments["side"] = Term{sideOf(piece)};
    return task;
}

std::optional<Task> raisedFan(const StandingPiece& cooler)
{
    const Length raise = cooler.item->state.length("fan_raise");
    if (raise <= Length{}) return std::nullopt;
    Task task;
    task.id = "raise/" + cooler.item->id;
    task.text = {RW_TEXT("Clip the front fan of {part} {raise} higher than its lowest seat: the memory below needs the room."), {{"part", nameOf(*cooler.item)}, {"raise", raise}}};
    task.parts = {cooler.item->id};
    return task;
}

}  // namespace rw::assembly
