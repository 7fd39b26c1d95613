#include "db/opendb/categories/categories.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/memory_kit.h"

namespace rw::opendb {
namespace {

struct Kit { double modules, gigabytes; };

// "(2x16GB)", "(2 x 16GB)"; nothing where the name says none.
std::optional<Kit> kitInName(const std::string& name)
{
    for (std::size_t at = name.find('('); at != std::string::npos; at = name.find('(', at + 1)) {
        const auto modules = numberAt(name, at + 1);
        if (!modules) continue;
        std::size_t cross = name.find_first_not_of(' ', modules->end);
        if (cross == std::string::npos || lowerCase(name.substr(cross, 1)) != "x") continue;
        cross = name.find_first_not_of(' ', cross + 1);
        const auto size = cross == std::string::npos ? std::nullopt : numberAt(name, cross);
        if (size && lowerCase(name.substr(size->end, 3)).find("gb") != std::string::npos) return Kit{modules->value, size->value};
    }
    return std::nullopt;
}

// Modules, their size and the whole, where the record and its name agree; where they do not, nobody knows which is right.
void mapModules(Record& record, MemoryKit& kit)
{
    const NumberFact modules = record.count("modules.quantity", "memory modules", {1, 16});
    const auto gigabytes = record.plausible("modules.capacity_gb", "memory module size", {0.125, 512});
    const NumberFact size = gigabytes ? record.fact(*gigabytes) : NumberFact{};
    const auto whole = record.number("capacity");
    const auto named = kitInName(record.name());
    const bool isSum = modules && size && (!whole || *modules * *size == *whole);
    const bool asNamed = !named || (modules && size && named->modules == *modules && named->gigabytes == *size);
    if (isSum && asNamed) {
        kit.modules = modules;
        kit.moduleGb = size;
    } else if (named && whole && named->modules * named->gigabytes == *whole) {
        kit.modules = record.derived(named->modules, Origin::Estimated, "by its name; the record differs");
        kit.moduleGb = record.derived(named->gigabytes, Origin::Estimated, "by its name; the record differs");
    } else {
        record.drop("memory modules", "record and name differ");
    }
}

TextFact formOf(const Record& record)
{
    const std::string form = record.text("form_factor"), kind = record.text("registered");
    if (contains(form, "SO-DIMM")) return record.fact<std::string>("SO-DIMM");
    if (form.empty()) return {};
    return record.word(kind == "Registered" ? "RDIMM" : kind == "Load Reduced" ? "LRDIMM" : kind == "Unbuffered" || form == "UDIMM" ? "UDIMM" : "");
}

// Heights are those of the heat spreader. Where the record says that there is none, the module is as high as JEDEC has it
// (MO-309, MO-329), but some of those records are wrong.
void mapHeight(Record& record, MemoryKit& kit)
{
    kit.height = record.length("height", "memory height", {20, 60});
    const bool isBare = record.flag("heat_spreader") == false && record.flag("rgb") != true && kit.form.valueOr("") != "SO-DIMM";
    if (kit.height || !isBare) return;
    kit.height = record.derived(mm(31.25), Origin::Estimated, "without heat spreader by its record; some of those have one");
    kit.height.high = mm(44);
}

std::string shortName(const Record& record, const MemoryKit& kit)
{
    const std::string size = kit.modules && kit.moduleGb ? numberText(*kit.modules) + "x" + numberText(*kit.moduleGb) + " GB" : std::string();
    return shortNameOf(record.name(), size);
}

}  // namespace

Mapped mapRam(Record& record)
{
    MemoryKit kit;
    const std::string type = record.text("ram_type");
    kit.type = record.word(type == "DDR1" ? "DDR" : type);
    kit.form = formOf(record);
    if (const std::string ecc = record.text("ecc"); !ecc.empty()) kit.ecc = record.fact(ecc == "ECC");
    mapModules(record, kit);
    kit.speed = record.count("speed", "memory speed", {100, 20000});
    mapHeight(record, kit);
    const std::string name = shortName(record, kit);
    return record.part("memory_kit", std::move(kit), name);
}

}  // namespace rw::opendb
