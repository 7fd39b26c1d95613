#include <cmath>

#include "db/opendb/categories/categories.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/case_fan.h"

namespace rw::opendb {
namespace {

// The louder end where both are given; where one is, it mostly stands in the field of the least.
void mapNoise(Record& record, CaseFan& fan)
{
    constexpr Range decibels{5, 75};
    const auto most = record.plausible("max_noise_level", "fan noise", decibels);
    const auto one = most ? most : record.plausible("min_noise_level", "fan noise", decibels);
    if (one) fan.noise = record.fact(*one);
}

// Cubic feet a minute, at full speed; the faster end where both are given.
void mapAirflow(Record& record, CaseFan& fan)
{
    constexpr Range feet{5, 400};
    const auto most = record.plausible("max_airflow", "fan airflow", feet);
    const auto one = most ? most : record.plausible("min_airflow", "fan airflow", feet);
    if (one) fan.airflow = record.fact(std::round(*one * 1.699 * 10) / 10);
}

}  // namespace

Mapped mapCaseFan(Record& record)
{
    CaseFan fan;
    // 240 mm and more are frames of several fans, whose size nobody gives.
    fan.size = record.length("size", "fan size", {20, 235});
    fan.pack = record.count("quantity", "fans in the pack", {1, 12});
    mapNoise(record, fan);
    mapAirflow(record, fan);
    std::string ending = fan.size ? numberText(fan.size->amount()) : std::string();
    if (fan.pack.valueOr(1) > 1) ending = numberText(*fan.pack) + "x " + ending;
    const std::string line = shortNameOf(record.name());
    const bool saysSize = fan.pack.valueOr(1) == 1 && (ending.empty() || contains(line, ending));
    const std::string name = saysSize ? line : shortNameOf(record.name(), ending);
    return record.part("case_fan", std::move(fan), name);
}

}  // namespace rw::opendb
