#include "printing/flow.h"

namespace rw::page {
namespace {

// A block and the headings before it go to a page together: what they need in all.
double neededFrom(const std::vector<Block>& blocks, std::size_t first)
{
    double height = blocks[first].height;
    for (std::size_t i = first; blocks[i].staysWithNext && i + 1 < blocks.size(); ++i) height += blocks[i + 1].height;
    return height;
}

}  // namespace

Pages filled(const std::vector<Block>& blocks, double pageHeight)
{
    Pages pages(1);
    double y = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (y > 0 && y + neededFrom(blocks, i) > pageHeight && blocks[i].paint) {
            pages.emplace_back();
            y = 0;
        }
        if (y == 0 && !blocks[i].paint) continue;
        pages.back().push_back({&blocks[i], y});
        y += blocks[i].height;
    }
    return pages;
}

}  // namespace rw::page
