#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {

// A stick in a USB port: from those that hardly stand out to those as long as a finger.
void fillGaps(NetworkAdapter& adapter)
{
    fill(adapter.length, Between{60, 15, 110}, Origin::Estimated, kForItsForm);
    fill(adapter.width, Between{20, 14, 30}, Origin::Estimated, kForItsForm);
    fill(adapter.thickness, Between{10, 6, 16}, Origin::Estimated, kForItsForm);
}

}  // namespace rw::usual
