#include "db/opendb/same_product.h"

#include <algorithm>
#include <array>

#include "db/opendb/words.h"
#include "parts/kinds/add_in_card.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/power_supply.h"
#include "parts/kinds/storage.h"

namespace rw::opendb {
namespace {

template <class T>
bool differ(const Fact<T>& a, const Fact<T>& b) { return a && b && *a != *b; }

bool differ(const LengthFact& a, const LengthFact& b, Length tolerance) { return a && b && abs(*a - *b) > tolerance; }

bool differ(const GraphicsCard& a, const GraphicsCard& b) { return differ(a.model, b.model) || differ(a.memoryGb, b.memoryGb); }
bool differ(const MemoryKit& a, const MemoryKit& b)
{
    const bool kits = differ(a.modules, b.modules) || differ(a.moduleGb, b.moduleGb) || differ(a.speed, b.speed);
    return kits || differ(a.type, b.type) || differ(a.form, b.form);
}
bool differ(const PowerSupply& a, const PowerSupply& b) { return differ(a.power, b.power) || differ(a.form, b.form); }
bool differ(const Storage& a, const Storage& b) { return differ(a.form, b.form) || differ(a.capacityGb, b.capacityGb); }
bool differ(const CaseFan& a, const CaseFan& b) { return differ(a.size, b.size) || differ(a.pack, b.pack); }
bool differ(const AirCooler& a, const AirCooler& b) { return differ(a.height, b.height, mm(5)); }
bool differ(const LiquidCooler& a, const LiquidCooler& b) { return differ(a.radiatorClass, b.radiatorClass); }
bool differ(const AddInCard& a, const AddInCard& b) { return differ(a.size, b.size) || differ(a.purpose, b.purpose); }

bool differ(const Motherboard& a, const Motherboard& b)
{
    const bool slots = !a.dimms.empty() && !b.dimms.empty() && a.dimms.size() != b.dimms.size();
    return slots || differ(a.socket, b.socket) || differ(a.form, b.form) || differ(a.memoryType, b.memoryType) || differ(a.chipset, b.chipset);
}

// Some records of one case say acrylic for glass; mesh or steel is another case.
bool isGlass(const TextFact& panel) { return contains(*panel, "glass") || *panel == "acrylic"; }

// Records of one case mix up its sides, so the three are compared by their lengths; a centimetre is a foot or a panel.
bool differ(const PcCase& a, const PcCase& b)
{
    if (a.sidePanel && b.sidePanel && isGlass(a.sidePanel) != isGlass(b.sidePanel)) return true;
    const auto sides = [](const PcCase& c) {
        std::array<Length, 3> all = {c.depth.valueOr({}), c.width.valueOr({}), c.height.valueOr({})};
        std::sort(all.begin(), all.end());
        return all;
    };
    const auto one = sides(a), other = sides(b);
    if (one[0] == Length{} || other[0] == Length{}) return false;
    return abs(one[0] - other[0]) > mm(15) || abs(one[1] - other[1]) > mm(15) || abs(one[2] - other[2]) > mm(15);
}

template <class S>
bool differAs(const Part& a, const Part& b)
{
    const S *one = a.as<S>(), *other = b.as<S>();
    return one && other && differ(*one, *other);
}

// Of what has several, the first: "Black / Silver".
std::string colourIn(const std::string& name)
{
    for (const std::string& word : split(lowerCase(name), " ,()"))
        if (isOneOf(word, {"black", "white", "silver", "gold", "red", "blue", "green", "grey", "gray", "pink", "yellow", "orange", "purple"})) return word;
    return {};
}

bool isOfOtherColour(const Part& a, const Part& b)
{
    const std::string one = colourIn(a.name), other = colourIn(b.name);
    return !one.empty() && !other.empty() && one != other;
}

// Processors and what has no numbers are told apart by name alone.
bool isNamedAlike(const Part& a, const Part& b)
{
    const std::string kind = a.kind->id;
    if (kind == "cpu") return a.shortName == b.shortName;
    return (kind != "accessory" && kind != "network_adapter") || plain(a.name) == plain(b.name);
}

}  // namespace

bool isSameProduct(const Part& a, const Part& b)
{
    if (a.kind != b.kind || a.listType != b.listType || !isNamedAlike(a, b) || isOfOtherColour(a, b)) return false;
    if (!a.manufacturer.empty() && !b.manufacturer.empty() && a.manufacturer != b.manufacturer) return false;
    return !differAs<GraphicsCard>(a, b) && !differAs<MemoryKit>(a, b) && !differAs<PowerSupply>(a, b) && !differAs<Storage>(a, b)
        && !differAs<CaseFan>(a, b) && !differAs<AirCooler>(a, b) && !differAs<LiquidCooler>(a, b) && !differAs<AddInCard>(a, b)
        && !differAs<Motherboard>(a, b) && !differAs<PcCase>(a, b);
}

}  // namespace rw::opendb
