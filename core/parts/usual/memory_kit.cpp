#include "parts/standards.h"
#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {
namespace {

// A bare module is up to 4.3 mm thick; one with a heat spreader 7 to 8.5.
constexpr double kBareMost = 4.5;

bool isBare(const MemoryKit& kit)
{
    if (kit.thickness) return kit.thickness.most() <= mm(kBareMost);
    return kit.height && *kit.height <= standards::dimmBareHeight;
}

}  // namespace

// JEDEC fixes the height of a bare module (MO-309, MO-329: 31.25 mm; MO-310: 30 mm for small ones). Modules for servers and
// small ones are bare as a rule. How high a heat spreader stands only its maker can say.
void fillGaps(MemoryKit& kit)
{
    const std::string form = kit.form.valueOr("");
    const bool small = form.starts_with("SO"), forServers = form == "RDIMM" || form == "LRDIMM";
    const Length height = small ? mm(30) : standards::dimmBareHeight;
    if (kit.thickness && isBare(kit)) fill(kit.height, height, fixedBy(kit.thickness), kFormFactor);
    else if (!kit.thickness && (small || forServers)) fill(kit.height, height, Origin::Typical, kFormFactor);
    const bool bare = isBare(kit) || (!kit.thickness && (small || forServers));
    if (bare) fill(kit.thickness, Between{4.3, 3.8, kBareMost}, Origin::Typical, kForItsForm);
    else fill(kit.thickness, Between{7.5, kit.height ? 5.0 : 3.8, 8.5}, Origin::Estimated, "usual with a heat spreader");
}

}  // namespace rw::usual
