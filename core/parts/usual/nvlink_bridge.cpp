#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {

// It stands 20 to 30 mm above the cards. How many slots it spans is what bridges are told apart by, and stays open.
void fillGaps(NvLinkBridge& bridge) { fill(bridge.height, Between{22, 15, 30}, Origin::Estimated, kForItsForm); }

}  // namespace rw::usual
