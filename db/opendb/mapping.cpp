#include "db/opendb/mapping.h"

#include <utility>

#include "db/opendb/categories/categories.h"

namespace rw::opendb {
namespace {

using MapCategory = Mapped (*)(Record&);

MapCategory findCategory(const std::string& category)
{
    constexpr std::pair<const char*, MapCategory> categories[] = {
        {"GPU", mapGpu}, {"PCCase", mapPcCase}, {"CPUCooler", mapCpuCooler}, {"Motherboard", mapMotherboard}, {"CPU", mapCpu}, {"RAM", mapRam}, {"PSU", mapPsu},
        {"Storage", mapStorage}, {"CaseFan", mapCaseFan}, {"NetworkCard", mapNetworkCard}, {"SoundCard", mapSoundCard}, {"CaptureCard", mapCaptureCard},
    };
    for (const auto& [name, map] : categories)
        if (category == name) return map;
    return nullptr;
}

}  // namespace

Mapped mapRecord(const std::string& category, const Json& json)
{
    const MapCategory map = findCategory(category);
    const char* type = map ? nullptr : listTypeOf(category);
    Record record(category, json);
    if (!map && !type) return record.rejected("of an unknown category");
    if (record.id().empty()) return record.rejected("no id");
    if (record.name().empty()) return record.rejected("no name");
    return map ? map(record) : record.listed(type);
}

}  // namespace rw::opendb
