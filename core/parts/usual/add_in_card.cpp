#include "parts/standards.h"
#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {

// PCIe CEM: 111.15 mm high or, low profile, 68.9; half length up to 167.65, full length up to 312. Cards of one lane are
// mostly shorter than half length; a single-slot card leaves 14.47 mm before its board and 2.67 behind it.
void fillGaps(AddInCard& card)
{
    fill(card.length, card.lanes() > 1 ? Between{167.65, 80, 312} : Between{120, 60, 167.65}, Origin::Estimated, "usual for its edge");
    fill(card.height, Between{111.15, 68.9, 111.15}, Origin::Typical, kFormFactor);
    const double brackets = card.bracketSlots.valueOr(1);
    if (brackets > 1) fill(card.thickness, mm(18.71) + standards::slotPitch * (static_cast<int>(brackets) - 1), Origin::Estimated, "by its bracket");
    else fill(card.thickness, mm(18.71), Origin::Typical, kFormFactor);
}

}  // namespace rw::usual
