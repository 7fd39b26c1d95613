// The flat sides of what stands in a rig, as a hand picks them, and the distance between two of them.
#pragma once

#include <array>

#include "scene/scene.h"

namespace rw {

// A ray in the board frame, mm. Its direction need not be of unit length.
struct Ray {
    std::array<double, 3> origin, direction;
};

// Where a ray enters a box: how many lengths of its direction from its origin, and through which side. Negative where it
// starts inside; nothing where it misses or has passed it.
struct Entry {
    double along;
    Axis axis;
    int sense;     // of the side's outward normal
};
std::optional<Entry> enters(const Box& box, const Ray& ray);

// One side of the bounds of a solid.
struct Face {
    std::size_t piece;      // in Scene::pieces
    const Solid* solid;
    Axis axis;              // its normal
    int sense;
    Box flat;               // of no thickness along the axis
    Point at;               // where it was picked
};

// The face a ray meets first, of the solids that count.
using Seen = std::function<bool(const StandingPiece&, const Solid&)>;
std::optional<Face> faceMet(const Scene& scene, const Ray& ray, const Seen& counts);

// Between parallel faces the distance of their planes, drawn from where the first was picked; else the shortest way between
// them. The origin is the weakest of the numbers that put the two faces where they are.
struct FaceDistance {
    Length length;
    Point from, to;
    Origin origin;
};
FaceDistance distanceBetween(const Face& a, const Face& b);

}  // namespace rw
