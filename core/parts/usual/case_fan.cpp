#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {

// Most frames are 25 mm thick, slim ones 15, some 30. Its size stays open: without it a fan is any fan.
void fillGaps(CaseFan& fan) { fill(fan.thickness, Between{25, 15, 30}, Origin::Typical, "usual for fans"); }

}  // namespace rw::usual
