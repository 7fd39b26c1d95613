#include <cmath>

#include "parts/standards.h"
#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {
namespace {

// PCIe CEM: one slot is 18.71 mm over all, each further one a pitch more. It meets measured cards of 2, 2.5, 3 and 3.5 slots
// within 2 mm; makers who round to whole slots are off by up to 8 mm downwards and 6 upwards.
Between thicknessOf(double slots)
{
    const double usual = 18.71 + standards::slotPitch.amount() * (slots - 1);
    return slots <= 1 ? Between{usual, usual - 4, standards::slotPitch.amount()} : Between{usual, usual - 8, usual + 6};
}

// Blowers and cards for servers keep to the CEM's 111.15 mm (110 to 113 measured). Open cards stand out over their bracket:
// 111 to 150 mm, the thickest up to 163. What is no longer than half length may be low profile (68.9 mm).
void fillHeight(GraphicsCard& card)
{
    const std::string cooling = card.cooling.valueOr("");
    const double slots = card.slots.valueOr(2.5);
    const bool isShort = card.length && *card.length <= mm(175) && slots <= 2;
    if (isShort) fill(card.height, Between{111.15, 68.9, 130}, Origin::Estimated, kForItsSize);
    else if (cooling == "blower" || cooling == "passive") fill(card.height, Between{111.15, 110, 115}, Origin::Typical, kFormFactor);
    else if (slots < 2.3) fill(card.height, Between{120, 111, 150}, Origin::Estimated, kForItsSize);
    else if (slots < 3.2) fill(card.height, Between{128, 111, 150}, Origin::Estimated, kForItsSize);
    else fill(card.height, Between{145, 111, 163}, Origin::Estimated, kForItsSize);
}

// kg per litre, by 11 weighed cards: makers' open cards 0.53 to 0.65, cards with a frame 0.87, blowers about 1.05. One of
// unknown cooling is taken as open.
Between densityOf(const std::string& cooling)
{
    if (cooling == "blower" || cooling == "passive") return {1.0, 0.85, 1.15};
    if (cooling == "flow_through") return {0.87, 0.8, 1.05};
    return {0.60, 0.53, cooling.empty() ? 1.15 : 0.65};
}

double litres(Length length, Length height, Length thickness) { return length.amount() * height.amount() * thickness.amount() / 1e6; }

void fillMass(GraphicsCard& card)
{
    if (!card.standsComplete()) return;
    const Between density = densityOf(card.cooling.valueOr(""));
    const auto rounded = [](double kilograms) { return std::round(kilograms * 100) / 100; };
    fill(card.mass, Between{rounded(density.value * litres(*card.length, *card.height, *card.thickness)),
                            rounded(density.low * litres(card.length.least(), card.height.least(), card.thickness.least())),
                            rounded(density.high * litres(card.length.most(), card.height.most(), card.thickness.most()))},
         Origin::Estimated, "by its size");
}

}  // namespace

// Its length stays open: no rule gives it, and without it nobody can say where it fits.
void fillGaps(GraphicsCard& card)
{
    if (card.slots) fill(card.thickness, thicknessOf(*card.slots), Origin::Estimated, "usual for its slots");
    fillHeight(card);
    fillMass(card);
}

}  // namespace rw::usual
