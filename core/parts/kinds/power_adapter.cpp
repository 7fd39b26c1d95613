#include "parts/kinds/power_adapter.h"

namespace rw {

void PowerAdapter::visit(FieldVisitor& v)
{
    v.plain("takes", takes);
    v.plain("gives", gives);
    v.field("count", count);
}

PartKind power_adapter_kind()
{
    return {"power_adapter", "Custom", RW_TEXT("Power adapters"), 82, [] { return std::unique_ptr<Spec>(new PowerAdapter); }};
}

}  // namespace rw
