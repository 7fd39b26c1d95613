#include "numbers/power.h"

#include <algorithm>

namespace rw {

Draw drawOf(const Item& item)
{
    Draw draw = item.part->spec->draw();
    if (!item.powerLimit) return draw;
    draw.sustained = std::min(draw.sustained, *item.powerLimit);
    draw.limit = std::min(draw.limit, *item.powerLimit);
    return draw;
}

}  // namespace rw
