// The single steps of the order of building. Each returns its tasks, none where the rig has nothing for it.
#pragma once

#include "assembly/checklist.h"

namespace rw::assembly {

std::vector<Task> prepareCase(const Scene& scene);
std::vector<Task> setProcessor(const Scene& scene);
std::vector<Task> prepareCooler(const Scene& scene);
std::vector<Task> setMemory(const Scene& scene);
std::vector<Task> setM2Drives(const Scene& scene);
std::vector<Task> setBoard(const Scene& scene);
std::vector<Task> setPowerSupply(const Scene& scene);
std::vector<Task> setCooler(const Scene& scene);
std::vector<Task> setDrives(const Scene& scene);
std::vector<Task> setFansAndRadiators(const Scene& scene);
std::vector<Task> setCards(const Scene& scene);
std::vector<Task> setBraces(const Scene& scene);
std::vector<Task> setBridges(const Scene& scene);
std::vector<Task> plugCables(const Scene& scene);
std::vector<Task> startUp(const Scene& scene);
std::vector<Task> notPlaced(const Scene& scene);

// The pieces on mounts of a kind, in scene order.
std::vector<const StandingPiece*> standingOn(const Scene& scene, MountKind kind);

// "Set {part} into {place} of {host}", for a piece that stands on a mount.
Task onMount(const Scene& scene, const StandingPiece& piece, const char* pattern);

// What a part is called among the rig's parts, without its place: that is what the step tells.
std::string nameOf(const Item& item);

}  // namespace rw::assembly
