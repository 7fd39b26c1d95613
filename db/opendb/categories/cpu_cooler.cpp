#include <cstdlib>

#include "db/opendb/categories/categories.h"
#include "db/opendb/forms.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/liquid_cooler.h"

namespace rw::opendb {
namespace {

constexpr Range kFan{30, 200};  // mm; several have their radiator's size there

bool isLiquid(const Record& record)
{
    if (const auto flag = record.flag("water_cooled")) return *flag;
    const auto size = numberBefore(record.name(), "mm");
    return record.number("radiator_size").value_or(0) > 0 || containsAny(lowerCase(record.name()), {"water", "liquid", "radiator"}) || (size && size->value >= 240);
}

bool isClass(double millimetres)
{
    for (const int fan : {80, 92, 120, 140, 180, 200})
        for (int fans = 1; fans <= 4; ++fans)
            if (millimetres == fan * fans) return true;
    return false;
}

// "360"; of the radiator's own length (394) the class is not told, but mostly its name does.
TextFact radiatorClass(Record& record)
{
    const auto size = record.plausible("radiator_size", "radiator class", {80, 560});
    if (size && isClass(*size)) return record.fact(numberText(*size));
    if (size) record.drop("radiator class");
    const auto named = numberBefore(record.name(), "mm");
    return named && named->value >= 120 && isClass(named->value) ? record.derived(numberText(named->value), Origin::Estimated, "by its name") : TextFact{};
}

// A radiator's class is its fans' size times their number in a row.
void mapFans(Record& record, LiquidCooler& cooler)
{
    cooler.fanSize = record.length("fan_size", "cooler fan size", kFan);
    cooler.fans = record.count("fan_quantity", "cooler fans", {1, 8});
    const int size = std::atoi(cooler.radiatorClass.valueOr("").c_str());
    if (size == 0 || !cooler.fanSize || (mm(size).raw() % cooler.fanSize->raw()) == 0) return;
    cooler.fanSize = {};
    record.drop("cooler fan size", "not of its radiator");
}

Mapped liquid(Record& record)
{
    LiquidCooler cooler;
    cooler.radiatorClass = radiatorClass(record);
    cooler.blockHeight = record.length("height", "pump block height", {25, 100});  // others are the radiator's or the fans'
    mapFans(record, cooler);
    cooler.sockets = socketWords(record.texts("cpu_sockets"));
    const std::string size = cooler.radiatorClass.valueOr(""), line = shortNameOf(record.name());
    const std::string name = size.empty() || contains(line, size) ? line : shortNameOf(record.name(), size);
    return record.part("liquid_cooler", std::move(cooler), name);
}

Mapped air(Record& record)
{
    AirCooler cooler;
    cooler.height = record.length("height", "cooler height", {10, 200});
    cooler.fanSize = record.length("fan_size", "cooler fan size", kFan);
    cooler.fans = record.flag("fanless") == true ? record.fact(0.0) : record.count("fan_quantity", "cooler fans", {1, 4});
    cooler.sockets = socketWords(record.texts("cpu_sockets"));
    return record.part("air_cooler", std::move(cooler), shortNameOf(record.name()));
}

}  // namespace

Mapped mapCpuCooler(Record& record) { return isLiquid(record) ? liquid(record) : air(record); }

}  // namespace rw::opendb
