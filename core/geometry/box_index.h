// Which boxes come near a box: Boost's R-tree, packed once over a rig's parts. A few boxes are quicker looked through.
#pragma once

#include <memory>
#include <vector>

#include "geometry/vector.h"

namespace rw {

class BoxIndex {
public:
    explicit BoxIndex(const std::vector<Box>& boxes);
    ~BoxIndex();
    BoxIndex(BoxIndex&&) noexcept;
    BoxIndex& operator=(BoxIndex&&) noexcept;

    // Numbers of the boxes that meet or touch `box`, in ascending order.
    std::vector<std::size_t> near(const Box& box) const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;   // null where they are few
    std::vector<Box> m_few;
};

}  // namespace rw
