#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {

// An arm from a slot opening, as drawn where nothing is known. How high a post can be set differs too much (70 to 120 mm and
// 120 to 200 mm are sold): whether it reaches a card only its maker can say.
void fillGaps(GpuBrace& brace)
{
    if (brace.type.valueOr("arm") == "post") return;
    fill(brace.reach, Between{240, 150, 300}, Origin::Estimated, kForItsForm);
    fill(brace.thickness, Between{10, 4, 20}, Origin::Estimated, kForItsForm);
}

}  // namespace rw::usual
