#include "geometry/box_index.h"

#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>

namespace rw {
namespace {

namespace bg = boost::geometry;
using Corner = bg::model::point<double, 3, bg::cs::cartesian>;  // whole µm in double: exact
using Cuboid = bg::model::box<Corner>;
using Entry = std::pair<Cuboid, std::size_t>;

Corner corner(const Point& p) { return {static_cast<double>(p.x.raw()), static_cast<double>(p.y.raw()), static_cast<double>(p.z.raw())}; }
Cuboid cuboid(const Box& box) { return {corner(box.lo), corner(box.hi)}; }

std::vector<Entry> entriesOf(const std::vector<Box>& boxes)
{
    std::vector<Entry> entries;
    entries.reserve(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) entries.emplace_back(cuboid(boxes[i]), i);
    return entries;
}

constexpr std::size_t kFew = 48;

bool meet(const Box& a, const Box& b)
{
    return a.lo.x <= b.hi.x && b.lo.x <= a.hi.x && a.lo.y <= b.hi.y && b.lo.y <= a.hi.y && a.lo.z <= b.hi.z && b.lo.z <= a.hi.z;
}

}  // namespace

struct BoxIndex::Tree { bg::index::rtree<Entry, bg::index::quadratic<16>> rtree; };

BoxIndex::BoxIndex(const std::vector<Box>& boxes)
{
    if (boxes.size() <= kFew) m_few = boxes;
    else m_tree.reset(new Tree{decltype(Tree::rtree)(entriesOf(boxes))});
}
BoxIndex::~BoxIndex() = default;
BoxIndex::BoxIndex(BoxIndex&&) noexcept = default;
BoxIndex& BoxIndex::operator=(BoxIndex&&) noexcept = default;

std::vector<std::size_t> BoxIndex::near(const Box& box) const
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < m_few.size(); ++i)
        if (meet(m_few[i], box)) numbers.push_back(i);
    if (!m_tree) return numbers;
    std::vector<Entry> hits;
    m_tree->rtree.query(bg::index::intersects(cuboid(box)), std::back_inserter(hits));
    for (const Entry& hit : hits) numbers.push_back(hit.second);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

}  // namespace rw
