#include "parts/measures/measures.h"

#include "parts/measures/kinds.h"
#include "parts/usual/usual.h"

namespace rw {
namespace {

template <class S>
bool measured(const Part& sketch, std::vector<Measure>& all)
{
    const S* spec = sketch.as<S>();
    if (spec) all = measures::of(*spec);
    return spec != nullptr;
}

template <class S>
bool standsIn(Part& part)
{
    const S* spec = part.as<S>();
    if (!spec) return false;
    auto copy = std::make_shared<S>(*spec);
    measures::standIn(*copy);
    part.spec = std::move(copy);
    return true;
}

template <class... Specs>
struct Kinds {
    static bool measure(const Part& sketch, std::vector<Measure>& all) { return (measured<Specs>(sketch, all) || ...); }
    static bool includes(const Part& part) { return (part.as<Specs>() || ...); }
    static bool standIn(Part& part) { return (standsIn<Specs>(part) || ...); }
};
using Measured = Kinds<PcCase, GraphicsCard, AirCooler, LiquidCooler, Motherboard, PowerSupply>;

}  // namespace

std::vector<Measure> measuresOf(const Part& sketch)
{
    std::vector<Measure> all;
    Measured::measure(sketch, all);
    return all;
}

bool isMeasured(const PartKind& kind) { return Measured::includes(newPart(kind)); }

Part newPart(const PartKind& kind)
{
    Part part;
    part.kind = &kind;
    part.spec = kind.make();
    if (part.as<PcCase>()) {
        auto tower = std::make_shared<PcCase>();
        tower->layout = "tower";
        part.spec = std::move(tower);
    }
    return part;
}

Part sketchOf(const Part& part)
{
    // What is usual follows from what stands in, and the other way about.
    Part sketch = withUsual(part);
    if (!Measured::standIn(sketch)) return sketch;
    return withUsual(sketch);
}

}  // namespace rw
