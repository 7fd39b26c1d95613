#include "parts/kinds/fan_hub.h"

#include "parts/facets.h"

namespace rw {

void FanHub::visit(FieldVisitor& v)
{
    v.field("fans", fans);
    v.field("power", power);
    v.field("usb2_headers", usb2Headers);
}

std::vector<Facet> FanHub::facets() const
{
    return FacetList().number("fans", fans).word("interface", power);
}

PartKind fan_hub_kind()
{
    return {"fan_hub", "Fan Controller", RW_TEXT("Fan hubs"), 102, [] { return std::unique_ptr<Spec>(new FanHub); }};
}

}  // namespace rw
