#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {
namespace {

// ATX supplies by their power: the median of 3000 in BuildCores OpenDB and the ends within which 96 of 100 lie.
Between atxLength(const PowerFact& power)
{
    if (!power) return {150, 120, 210};
    const double watts = power->amount();
    if (watts < 700) return {140, 120, 175};
    if (watts < 1000) return {150, 120, 182};
    if (watts < 1200) return {160, 130, 200};
    return watts < 1500 ? Between{180, 130, 220} : Between{200, 150, 241};
}

}  // namespace

// SFX12V, TFX12V and Flex ATX design guides (Intel) with the depth that nearly all supplies of the form have.
void fillGaps(PowerSupply& supply)
{
    const std::string form = supply.form.valueOr("ATX");
    if (form.starts_with("SFX-L") || form.starts_with("SFXL")) fill(supply.length, Between{130, 125, 130}, Origin::Typical, kFormFactor);
    else if (form.starts_with("SFX")) fill(supply.length, Between{100, 100, 130}, Origin::Typical, kFormFactor);
    else if (form.starts_with("TFX")) fill(supply.length, Between{175, 140, 185}, Origin::Typical, kFormFactor);
    else if (form.starts_with("Flex")) fill(supply.length, Between{150, 150, 190}, Origin::Typical, kFormFactor);
    else fill(supply.length, atxLength(supply.power), Origin::Estimated, "usual for its power");
}

}  // namespace rw::usual
