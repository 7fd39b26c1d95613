// The words of single doings: a function for each kind of place a piece comes to, and for what is done without one.
#pragma once

#include "assembly/checklist.h"

namespace rw::assembly {

// On the bench (board_steps.cpp).
std::vector<Task> biosFirst(const Scene& scene);
Task setProcessor(const Scene& scene, const StandingPiece& piece);
Task setMemory(const Scene& scene, const StandingPiece& piece);
Task setM2Drive(const Scene& scene, const StandingPiece& piece);
Task setCooler(const Scene& scene, const StandingPiece& piece);
Task coolerBase(const StandingPiece& cooler);
std::optional<Task> raisedFan(const StandingPiece& cooler);

// Into the case (case_steps.cpp).
std::vector<Task> prepareCase(const Scene& scene);
Task setBoard(const Scene& scene, const StandingPiece& piece);
Task setPowerSupply(const Scene& scene, const StandingPiece& piece);
Task setDrive(const Scene& scene, const StandingPiece& piece);
Task setFan(const Scene& scene, const StandingPiece& piece);
Task setRadiator(const Scene& scene, const StandingPiece& piece);
Task setPost(const Scene& scene, const StandingPiece& piece);

// Cards and what goes with them (card_steps.cpp).
Task setRiser(const Scene& scene, const StandingPiece& piece);
Task setCard(const Scene& scene, const StandingPiece& piece);
Task setArm(const Scene& scene, const StandingPiece& piece);
Task setBridge(const Scene& scene, const StandingPiece& piece);

// "Set {part} into {place} of {host}", for a piece that stands on a mount.
Task onMount(const Scene& scene, const StandingPiece& piece, const char* pattern);

// What a part is called among the rig's parts, without its place: that is what the step tells.
std::string nameOf(const Item& item);

}  // namespace rw::assembly
