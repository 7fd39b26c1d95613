// Blocks of a given height, filled into pages from top to bottom.
#pragma once

#include <QPainter>

#include <functional>
#include <vector>

namespace rw::page {

struct Block {
    double height = 0;
    std::function<void(QPainter& painter, double y)> paint;  // null: empty space, dropped at the top of a page
    bool staysWithNext = false;                               // a heading is never the last on its page
};

// The blocks of each page with their places.
struct PlacedBlock { const Block* block; double y; };
using Pages = std::vector<std::vector<PlacedBlock>>;

// A block higher than a page stands on a page of its own. `blocks` must outlive the pages.
Pages filled(const std::vector<Block>& blocks, double pageHeight);

}  // namespace rw::page
