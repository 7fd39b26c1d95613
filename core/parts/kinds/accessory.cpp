#include "parts/kinds/accessory.h"

namespace rw {

PartKind accessory_kind()
{
    return {"accessory", "Custom", RW_TEXT("Monitors, keyboards and more"), 110, [] { return std::unique_ptr<Spec>(new Accessory); }};
}

}  // namespace rw
