// The same questions put to FCL, the library of the field, in the quickest way it was found to offer: its dynamic AABB
// tree over boxes grown by half the margin, a collision callback that measures at once and leaves out what cannot come
// closer than the two parts already do, and the shapes it knows (box, cylinder, convex).
#pragma once

#include <memory>

#include <fcl/broadphase/broadphase_dynamic_AABB_tree.h>
#include <fcl/narrowphase/gjk_solver_type.h>

#include "geometry/cluster.h"

namespace rw::test {

struct FclSettings {
    const char* name;
    fcl::GJKSolverType solver;
    double tolerance;  // mm; FCL's own is 1e-6
};

struct FclObject : fcl::CollisionObjectd {
    using CollisionObject::CollisionObject;
    std::size_t part = 0, solid = 0;
    fcl::Vector3d home;    // its middle
    fcl::AABBd bounds;

    void moveTo(const fcl::Vector3d& middle, double grow);  // mm; its box in the tree is so much larger on all sides
};
std::unique_ptr<FclObject> fclObject(const Solid& solid, std::size_t part, std::size_t number);

bool fclCollides(const FclObject& a, const FclObject& b, const FclSettings& settings);
double fclDistance(const FclObject& a, const FclObject& b, const FclSettings& settings);  // mm; less than 0 where it finds them overlapping

class FclRig {
public:
    FclRig(const std::vector<std::vector<Solid>>& parts, const std::vector<Solid>& moved, Length margin);

    // As Neighbourhood::around, the moved part standing at `place`, and Neighbourhood::all.
    Neighbours around(const Point& place, const FclSettings& settings);
    Neighbours all(const FclSettings& settings);

    const FclObject& object(std::size_t part, std::size_t solid) const { return *m_parts[part][solid]; }

private:
    double m_margin;  // mm
    std::vector<std::vector<std::unique_ptr<FclObject>>> m_parts;
    std::vector<std::unique_ptr<FclObject>> m_moved;
    fcl::DynamicAABBTreeCollisionManagerd m_tree;
};

}  // namespace rw::test
