#include "parts/kinds/power_adapter.h"

#include "parts/facets.h"

namespace rw {

void PowerAdapter::visit(FieldVisitor& v)
{
    v.plain("takes", takes);
    v.plain("gives", gives);
    v.field("count", count);
}

std::vector<Facet> PowerAdapter::facets() const
{
    return FacetList().plug("takes", takes).plug("gives", gives);
}

PartKind power_adapter_kind()
{
    return {"power_adapter", "Custom", RW_TEXT("Power adapters"), 82, [] { return std::unique_ptr<Spec>(new PowerAdapter); }};
}

}  // namespace rw
