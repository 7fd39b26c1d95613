// Cards that have nothing but a name: on PCI Express they stand in a slot, on USB they do not, and the old PCI has no place
// on a board of today.
#include "db/opendb/categories/categories.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/add_in_card.h"
#include "parts/kinds/network_adapter.h"

namespace rw::opendb {
namespace {

// The words before the bus and what runs over it: "EXPI9301CT" of "EXPI9301CT Gigabit Ethernet PCIe x1".
std::string shortName(const Record& record)
{
    std::vector<std::string> words;
    for (const std::string& word : split(productLine(record.name()), " ")) {
        if (isOneOf(word, {"Gigabit", "Ethernet", "USB", "PCI"})) break;
        words.push_back(word);
    }
    return words.empty() ? shortNameOf(record.name()) : shortNameOf(words);
}

bool isOnUsb(const Record& record) { return contains(record.name(), "USB"); }
bool isOnPcie(const Record& record) { return contains(record.name(), "PCIe"); }

Mapped inSlot(Record& record, const char* purpose, const char* listType)
{
    AddInCard card;
    card.purpose = record.fact<std::string>(purpose);
    const std::string& name = record.name();
    const std::size_t at = name.find("PCIe x");
    const auto lanes = at == std::string::npos ? std::nullopt : numberAt(name, at + 6);
    if (lanes && (lanes->value == 1 || lanes->value == 4 || lanes->value == 8 || lanes->value == 16)) card.size = record.fact("x" + numberText(lanes->value));
    if (lanes) card.interface = record.fact("PCIe x" + numberText(lanes->value));
    Mapped mapped = record.part("add_in_card", std::move(card), shortName(record));
    mapped.part->listType = listType;
    return mapped;
}

// "2.5 GbE" of "2.5 Gb/s Ethernet".
std::string speedIn(const std::string& name)
{
    if (const auto gigabits = numberBefore(name, "Gb/s")) return numberText(gigabits->value) + " GbE";
    if (const auto megabits = numberBefore(name, "Mb/s")) return numberText(megabits->value) + " MbE";
    return contains(name, "Gigabit") ? "1 GbE" : std::string();
}

Mapped onUsb(Record& record)
{
    NetworkAdapter adapter;
    const std::string& name = record.name();
    const char* const version = contains(name, "3.2 Gen 1") ? "USB 3.2 Gen 1" : contains(name, "2.0") ? "USB 2.0" : "USB";
    adapter.interface = record.fact<std::string>(version);
    adapter.network = record.word(speedIn(name));
    Mapped mapped = record.part("network_adapter", std::move(adapter), shortName(record));
    mapped.part->listType = "Wired Network Adapter";
    return mapped;
}

}  // namespace

Mapped mapNetworkCard(Record& record)
{
    if (isOnPcie(record)) return inSlot(record, "network", "Wired Network Adapter");
    return isOnUsb(record) ? onUsb(record) : record.listed("Wired Network Adapter");
}

Mapped mapSoundCard(Record& record) { return isOnPcie(record) ? inSlot(record, "sound", "Sound Card") : record.listed("Sound Card"); }

// Few names say how they are connected; these product lines are cards for a slot.
Mapped mapCaptureCard(Record& record)
{
    const bool isInside = isOnPcie(record) || containsAny(record.name(), {"4K60 Pro", "Cam Link Pro", "DeckLink", "Pro Capture", "GC573"});
    return isInside ? inSlot(record, "capture", "Capture Card") : record.listed("Capture Card");
}

}  // namespace rw::opendb
