#include "db/opendb/categories/categories.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/add_in_card.h"
#include "parts/kinds/storage.h"

namespace rw::opendb {
namespace {

// "M.2 2280" of "M.2-2280", "3.5" of "3.5\"".
std::string formWord(std::string form)
{
    if (form.starts_with("M.2-")) return "M.2 " + form.substr(4);
    std::erase(form, '"');
    return form;
}

// "PCIe 4.0 x4" of "M.2 PCIe 4.0 x4"; "SATA" whatever its speed. No M.2 drive has more than four lanes.
TextFact interfaceOf(Record& record, const std::string& form)
{
    std::string words = record.text("interface");
    if (words.starts_with("M.2 ")) words = words.substr(4);
    for (const char* one : {"SATA", "SAS", "PATA"})
        if (words.starts_with(one)) return record.fact<std::string>(one);
    const std::size_t lanes = words.rfind(" x");
    if (form.starts_with("M.2") && lanes != std::string::npos && isOneOf(words.substr(lanes), {" x8", " x16"})) {
        record.drop("drive lanes");
        words.resize(lanes);
    }
    return record.word(words == "PCIe" ? "" : words);
}

// Terabytes with a fraction are cut to whole ones ("1.92 TB" is 1000): then by the name.
NumberFact capacityOf(Record& record)
{
    const auto named = numberBefore(record.name(), "TB");
    if (named && named->isFraction && named->value < 100) return record.fact(static_cast<double>(static_cast<long>(named->value * 1000 + 0.5)), "by its name");
    return record.count("capacity", "drive capacity", {1, 100'000});
}

FlagFact heatsinkOf(const Record& record, const std::string& form)
{
    const std::string name = lowerCase(record.name());
    if (!form.starts_with("M.2") || !containsAny(name, {"heatsink", "heat sink"})) return {};
    return record.fact(!containsAny(name, {"without heatsink", "no heatsink", "w/o heatsink", "without heat sink", "heatsink compatible", "optional heatsink"}));
}

std::string shortName(const Record& record, const NumberFact& capacity)
{
    if (!capacity) return shortNameOf(record.name());
    const std::string size = *capacity >= 1000 ? numberText(*capacity / 1000) + " TB" : numberText(*capacity) + " GB";
    return shortNameOf(record.name(), size);
}

// A drive in an expansion slot.
Mapped card(Record& record)
{
    AddInCard card;
    card.interface = interfaceOf(record, "");
    if (const std::size_t lanes = card.interface.valueOr("").rfind('x'); lanes != std::string::npos) card.size = record.word(card.interface->substr(lanes));
    card.purpose = record.fact<std::string>("storage");
    const std::string name = shortName(record, capacityOf(record));
    Mapped mapped = record.part("add_in_card", std::move(card), name);
    mapped.part->listType = "Storage";
    return mapped;
}

}  // namespace

Mapped mapStorage(Record& record)
{
    const std::string form = formWord(record.text("form_factor"));
    if (form.empty()) return record.rejected("no form factor");
    if (form == "PCIe") return card(record);
    if (form == "mSATA") return record.listed("Storage");  // no board of today has a place for it
    Storage drive;
    drive.form = record.fact(form);
    drive.interface = interfaceOf(record, form);
    drive.capacityGb = capacityOf(record);
    drive.heatsink = heatsinkOf(record, form);
    const std::string name = shortName(record, drive.capacityGb);
    return record.part("storage", std::move(drive), name);
}

}  // namespace rw::opendb
