#include "parts/standards.h"
#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {

// SFF-8301 and SFF-8551 fix how high large drives and optical ones are at most; of small ones (SFF-8201: 5 to 15 mm) most
// measure 7. An M.2 stick stands by its form; how thick it is with what lies on it only its maker can say.
void fillGaps(Storage& drive)
{
    const std::string form = drive.form.valueOr("");
    if (form == "3.5") fill(drive.height, standards::drive35Height, fixedBy(drive.form), kFormFactor);
    else if (form == "5.25") fill(drive.height, standards::drive525Height, fixedBy(drive.form), kFormFactor);
    else if (form == "2.5") fill(drive.height, Between{7, 5, 15}, Origin::Typical, kFormFactor);
}

}  // namespace rw::usual
