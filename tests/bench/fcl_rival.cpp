#include "bench/fcl_rival.h"

#include <algorithm>
#include <cmath>

#include <fcl/narrowphase/collision.h>
#include <fcl/narrowphase/distance.h>

namespace rw::test {
namespace {

fcl::Vector3d vector(const Point& p) { return {p.x.amount(), p.y.amount(), p.z.amount()}; }
fcl::Vector3d unit(Axis axis) { return fcl::Vector3d::Unit(static_cast<int>(axis)); }

struct Geometry {
    std::shared_ptr<fcl::CollisionGeometryd> shape;
    fcl::Matrix3d turn = fcl::Matrix3d::Identity();
};

struct MakeGeometry {
    fcl::Vector3d middle;

    Geometry operator()(const Box& box) const { return {std::make_shared<fcl::Boxd>(vector(box.size()))}; }
    Geometry operator()(const Cylinder& c) const  // FCL's stands along z
    {
        Geometry geometry{std::make_shared<fcl::Cylinderd>(c.radius.amount(), c.height.amount())};
        geometry.turn.col(0) = unit(next(c.axis));
        geometry.turn.col(1) = unit(afterNext(c.axis));
        geometry.turn.col(2) = unit(c.axis);
        return geometry;
    }
    Geometry operator()(const Prism& prism) const
    {
        const auto corners = std::make_shared<std::vector<fcl::Vector3d>>();
        const auto faces = std::make_shared<std::vector<int>>();
        const int n = static_cast<int>(prism.outline.size());
        for (const Length up : {Length{}, prism.height})
            for (Point p : prism.outline) {
                p[prism.axis] += up;
                corners->push_back(vector(p) - middle);
            }
        faces->push_back(n);
        for (int i = 0; i < n; ++i) faces->push_back(n - 1 - i);
        faces->push_back(n);
        for (int i = 0; i < n; ++i) faces->push_back(n + i);
        for (int i = 0; i < n; ++i) {
            const int j = (i + 1) % n;
            faces->insert(faces->end(), {4, i, j, n + j, n + i});
        }
        return {std::make_shared<fcl::Convexd>(corners, n + 2, faces)};
    }
};

// What the tree's callback works on: the least distance of each two parts so far.
struct Answers {
    double margin;
    std::size_t parts;
    const FclSettings& settings;
    std::vector<double> least = std::vector<double>(parts * parts, margin);
    std::vector<PartGap> nearest = std::vector<PartGap>(parts * parts);
    std::vector<Interference> interferences = {};

    static bool meet(fcl::CollisionObjectd* a, fcl::CollisionObjectd* b, void* data)
    {
        static_cast<Answers*>(data)->measure(static_cast<FclObject*>(a->getUserData()), static_cast<FclObject*>(b->getUserData()));
        return false;
    }

    void measure(const FclObject* a, const FclObject* b)
    {
        if (a->part == b->part) return;
        if (b->part < a->part) std::swap(a, b);
        double& best = least[a->part * parts + b->part];
        const double apart = a->bounds.distance(b->bounds);
        if (apart >= margin || (apart > 0 && apart >= best)) return;
        double distance = best;
        if (apart == 0 && fclCollides(*a, *b, settings)) {
            interferences.push_back({a->part, b->part, a->solid, b->solid});
            distance = 0;
        } else if (best > 0) {
            distance = std::max(0.0, fclDistance(*a, *b, settings));
        }
        if (distance >= best) return;
        best = distance;
        nearest[a->part * parts + b->part] = {a->part, b->part, Length::fromRaw(static_cast<std::int64_t>(std::floor(best * 1000 + 1e-4))), a->solid, b->solid};
    }

    Neighbours take()
    {
        Neighbours found{{}, std::move(interferences)};
        for (std::size_t i = 0; i < least.size(); ++i)
            if (least[i] < margin) found.gaps.push_back(nearest[i]);
        return found;
    }
};

}  // namespace

void FclObject::moveTo(const fcl::Vector3d& middle, double grow)
{
    setTranslation(middle);
    computeAABB();
    bounds = aabb;
    aabb.expand(fcl::Vector3d(grow, grow, grow));
}

std::unique_ptr<FclObject> fclObject(const Solid& solid, std::size_t part, std::size_t number)
{
    const fcl::Vector3d middle = (vector(boundsOf(solid).lo) + vector(boundsOf(solid).hi)) / 2;
    const Geometry geometry = std::visit(MakeGeometry{middle}, solid.shape);
    auto object = std::make_unique<FclObject>(geometry.shape, geometry.turn, middle);
    object->part = part;
    object->solid = number;
    object->home = middle;
    object->setUserData(object.get());
    return object;
}

bool fclCollides(const FclObject& a, const FclObject& b, const FclSettings& settings)
{
    fcl::CollisionRequestd request;
    request.gjk_solver_type = settings.solver;
    request.gjk_tolerance = settings.tolerance;
    fcl::CollisionResultd result;
    return fcl::collide(&a, &b, request, result) > 0;
}

double fclDistance(const FclObject& a, const FclObject& b, const FclSettings& settings)
{
    fcl::DistanceRequestd request;
    request.gjk_solver_type = settings.solver;
    request.distance_tolerance = settings.tolerance;
    fcl::DistanceResultd result;
    return fcl::distance(&a, &b, request, result);
}

FclRig::FclRig(const std::vector<std::vector<Solid>>& parts, const std::vector<Solid>& moved, Length margin) : m_margin(margin.amount())
{
    std::vector<fcl::CollisionObjectd*> all;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        m_parts.emplace_back();
        for (std::size_t i = 0; i < parts[part].size(); ++i) {
            m_parts.back().push_back(fclObject(parts[part][i], part, i));
            m_parts.back().back()->moveTo(m_parts.back().back()->home, m_margin / 2);
            all.push_back(m_parts.back().back().get());
        }
    }
    for (std::size_t i = 0; i < moved.size(); ++i) m_moved.push_back(fclObject(moved[i], parts.size(), i));
    m_tree.tree_init_level = 2;
    m_tree.registerObjects(all);
    m_tree.setup();
}

Neighbours FclRig::around(const Point& place, const FclSettings& settings)
{
    Answers answers{m_margin, m_parts.size() + 1, settings};
    for (const auto& object : m_moved) {
        object->moveTo(object->home + vector(place), m_margin / 2);
        m_tree.collide(object.get(), &answers, &Answers::meet);
    }
    return answers.take();
}

Neighbours FclRig::all(const FclSettings& settings)
{
    Answers answers{m_margin, m_parts.size(), settings};
    m_tree.collide(&answers, &Answers::meet);
    return answers.take();
}

}  // namespace rw::test
