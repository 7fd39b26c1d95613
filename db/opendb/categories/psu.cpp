#include "db/opendb/categories/categories.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/power_supply.h"

namespace rw::opendb {
namespace {

// A drive is filed among the supplies, without power, form and everything else; real ones have at least a rating in their name.
bool isSupply(const Record& record)
{
    if (record.number("wattage").value_or(0) > 0 || record.find("form_factor")) return true;
    const std::string name = lowerCase(record.name());
    return numberBefore(name, "w") || containsAny(name, {"80+", "80 plus", "power supply", "psu"});
}

void mapPower(Record& record, PowerSupply& supply)
{
    supply.power = record.power("wattage", "supply power", {100, 4000});
    if (supply.power) return;
    const auto named = numberBefore(record.name(), "W");
    if (named && named->value >= 100 && named->value <= 4000) supply.power = record.derived(watts(named->value), Origin::Estimated, "by its name");
}

void mapSize(Record& record, PowerSupply& supply)
{
    std::string form = record.text("form_factor");
    if (form == "ATX/EPS") form = "ATX";
    if (form == "Mini-ITX") { form.clear(); record.drop("supply form", "a board's"); }
    // Several have the height of their face (86 mm) for their length; no ATX supply is as short.
    const double least = form == "ATX" ? 100 : 80;
    supply.length = record.length("length", "supply length", {least, 250});
    if (form == "SFX" && supply.length && *supply.length >= mm(125)) supply.form = record.fact<std::string>("SFX-L", "SFX by the record, but as long as SFX-L");
    else supply.form = record.word(form);
}

// "80 PLUS Gold" of "80+ Gold"; the lowest grade has no word of its own.
void mapEfficiency(Record& record, PowerSupply& supply)
{
    std::string grade = record.text("efficiency_rating");
    if (grade.starts_with("80+")) {
        const std::string metal = grade.size() > 4 && grade != "80+ Standard" && grade != "80+ White" ? grade.substr(3) : std::string();
        supply.efficiency = record.word("80 PLUS" + metal);
    } else {
        supply.efficiency = record.word(record.text("cybernetics_efficiency_rating"));
    }
}

std::string atxVersion(const std::string& name)
{
    for (const char* version : {"3.1", "3.0"})
        for (const char* word : {"ATX ", "ATX", "ATX v", "ATX12V "})
            if (contains(name, std::string(word) + version)) return std::string("ATX ") + version;
    return {};
}

// A supply without an EPS plug runs no board: then all of its plugs are unknown. Zeros that no supply of its power has, too.
void mapPlugs(Record& record, PowerSupply& supply)
{
    constexpr double strong = 450;  // W from which on a supply has plugs for cards
    if (!record.find("connectors")) return;
    if (record.number("connectors.eps_8_pin").value_or(0) <= 0) { record.drop("supply plugs", "no EPS plug listed"); return; }
    supply.eps = record.count("connectors.eps_8_pin", "EPS plugs", {1, 6});
    supply.sata = record.count("connectors.sata", "SATA plugs", {1, 30});
    supply.molex = record.count("connectors.molex_4_pin", "Molex plugs", {0, 30});
    supply.pcie = record.count("connectors.pcie_6_plus_2_pin", "PCIe plugs", {0, 20});
    supply.twelveVhpwr = record.count("connectors.pcie_12vhpwr", "12VHPWR plugs", {0, 4});
    const double power = supply.power ? supply.power->amount() : 0, sixteen = supply.twelveVhpwr.valueOr(0);
    // Its PCIe plugs were counted as 12VHPWR: two of those come with 850 W at least.
    if (sixteen >= 2 && supply.pcie.valueOr(0) == 0 && power < 1200) {
        supply.twelveVhpwr = supply.pcie = {};
        record.drop("12VHPWR plugs", "more than its power feeds, and no PCIe plug");
    }
    if (supply.pcie && *supply.pcie == 0 && power >= strong && !record.isVerified()) {
        supply.pcie = {};
        record.drop("PCIe plugs", "none listed at this power");
    }
    if (supply.twelveVhpwr && *supply.twelveVhpwr == 0 && supply.isAtx3()) {
        supply.twelveVhpwr = {};
        record.drop("12VHPWR plugs", "none listed on an ATX 3 supply");
    }
}

std::string shortName(const Record& record, const PowerSupply& supply)
{
    const std::string line = shortNameOf(record.name()), power = supply.power ? numberText(supply.power->amount()) : std::string();
    return power.empty() || contains(line, power) ? line : shortNameOf(record.name(), power + " W");
}

}  // namespace

Mapped mapPsu(Record& record)
{
    if (!isSupply(record)) return record.rejected("not a power supply");
    PowerSupply supply;
    mapPower(record, supply);
    mapSize(record, supply);
    const std::string modular = record.text("modular");
    supply.modular = record.word(modular == "Full" ? "full" : modular == "Semi-Modular" ? "semi" : modular == "Non-Modular" ? "none" : "");
    mapEfficiency(record, supply);
    supply.atxVersion = record.word(atxVersion(record.name()));
    mapPlugs(record, supply);
    const std::string name = shortName(record, supply);
    return record.part("power_supply", std::move(supply), name);
}

}  // namespace rw::opendb
