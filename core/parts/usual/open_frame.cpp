#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {

// Frames for six to eight cards, of 2020 aluminium profiles, as sold for mining. How many places it has stays open.
// Of one that is made of its own rails nothing but their profile is usual.
void fillGaps(OpenFrame& frame)
{
    fill(frame.profile, Between{20, 15, 30}, Origin::Typical, kForItsForm);
    if (frame.isOfRails()) return;
    fill(frame.length, Between{540, 400, 650}, Origin::Estimated, kForItsForm);
    fill(frame.width, Between{300, 250, 400}, Origin::Estimated, kForItsForm);
    fill(frame.height, Between{200, 150, 300}, Origin::Estimated, kForItsForm);
}

}  // namespace rw::usual
