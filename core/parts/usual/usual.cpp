#include "parts/usual/usual.h"

#include "parts/usual/kinds.h"

namespace rw {
namespace {

// Whether the part is of that kind; then its spec is a filled copy, for parts are shared.
template <class S>
bool filled(Part& part)
{
    const S* spec = part.as<S>();
    if (!spec) return false;
    auto copy = std::make_shared<S>(*spec);
    usual::fillGaps(*copy);
    part.spec = std::move(copy);
    return true;
}

template <class... Specs>
void fillFirst(Part& part) { static_cast<void>((filled<Specs>(part) || ...)); }

}  // namespace

Part withUsual(const Part& part)
{
    Part out = part;
    fillFirst<AddInCard, AirCooler, CaseFan, GpuBrace, GraphicsCard, LiquidCooler, MemoryKit, Motherboard, NetworkAdapter, NvLinkBridge, OpenFrame,
              PcCase, PowerSupply, Storage>(out);
    return out;
}

}  // namespace rw
