// Whether parts can be brought in, seen the other way round: a part that leaves along its kind's way, a short list of
// straight legs, can come in along it. What holds itself shut in the end could not have been put together so.
#pragma once

#include "scene/scene.h"

namespace rw {

struct Leg {
    Axis axis;
    int sense;
    std::optional<Length> by;  // absent: until it is out of everything
};
using Way = std::vector<Leg>;

// Whether a piece is mounted on the other, or on what is mounted on it; a piece does not stand on itself.
bool standsOn(const Scene& scene, std::size_t piece, std::size_t host);

// The ways a piece can leave by, the usual one first, in the board frame: off its mount, and on by the case's open sides.
std::vector<Way> waysOut(const StandingPiece& piece);

// What stops pieces that move together on a way, first.
struct Obstruction {
    std::size_t mover, piece;        // in Scene::pieces
    const Solid *own, *met;
    Length after;                    // the way until there, all legs
    Leg leg;                         // on which it happens
};
// `present` marks the pieces that stand; panels that come off are none. Pairs that share volume where they stand are mated,
// or clash, which others tell; of known shapes those that nobody knows better than by estimate stop nothing.
enum class Shapes { Known, All };
std::optional<Obstruction> obstruction(const Scene& scene, const std::vector<std::size_t>& movers, const Way& way, const std::vector<bool>& present, Shapes shapes = Shapes::Known);

// The one a part gets furthest with, where all its ways are barred; nothing where one of them is free.
std::optional<Obstruction> leastObstruction(const Scene& scene, const std::vector<std::size_t>& movers, const std::vector<bool>& present, Shapes shapes = Shapes::Known);

struct Dismantling {
    std::vector<std::vector<std::size_t>> order;  // taken out one after the other; several: a board with what stands on it
    std::vector<bool> stuck;                      // by piece: what stays in the end, cases and frames left out
};
// Takes out what can leave until nothing more can.
Dismantling dismantled(const Scene& scene);

}  // namespace rw
