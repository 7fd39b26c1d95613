#include <algorithm>
#include <array>
#include <cstdlib>

#include "db/opendb/board_outputs.h"
#include "db/opendb/categories/categories.h"
#include "db/opendb/forms.h"
#include "db/opendb/m2_rows.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/motherboard.h"

namespace rw::opendb {
namespace {

// Records that name the main power plug were made from makers' pages; the others are wrong in much of what is not told here.
enum class Tier { Detailed, Bulk };
Tier tierOf(const Record& record) { return record.find("power_connectors.main_power") ? Tier::Detailed : Tier::Bulk; }

// ---- chipset

// "X570" of "AMD X570" in upper case.
std::string modelOf(const std::string& chipset) { return chipset.substr(chipset.rfind(' ') + 1); }

// Another chipset than the record's that the board's name begins a word with: "H510M S2H" of a record with H470.
std::string chipsetInName(const std::string& name, const std::string& ownModel)
{
    constexpr std::array known = {
        "A320", "A520", "A620", "B350", "B450", "B550", "B650E", "B650", "B840", "B850", "X370", "X470", "X570", "X670E", "X670", "X870E", "X870",
        "H110", "B150", "H170", "Z170", "B250", "H270", "Z270", "H310", "B360", "B365", "H370", "Z370", "Z390", "H410", "B460", "H470", "Z490",
        "H510", "B560", "H570", "Z590", "H610", "B660", "H670", "Z690", "B760", "H770", "Z790", "H810", "B860", "Z890"};
    std::string named;
    for (const std::string& word : split(name, " -"))
        for (const char* chipset : known) {
            if (!word.starts_with(chipset)) continue;
            if (ownModel == chipset) return {};
            named = named.empty() ? chipset : named;
            break;
        }
    return named;
}

void mapChipset(Record& record, Motherboard& board)
{
    std::string chipset = record.text("chipset");
    if (chipset.empty() || chipset == "CPU Integrated") return;
    if (!contains(chipset, " ") && board.socket && board.socket->starts_with("AM")) chipset = "AMD " + chipset;
    const std::string named = chipsetInName(record.name(), modelOf(chipset));
    board.chipset = named.empty() ? record.fact(chipset) : record.derived(chipset, Origin::Estimated, "its name says " + named);
}

// ---- slots

double mostSlots(const std::string& form)
{
    if (form == "Mini-ITX" || form == "Thin Mini-ITX") return 1;
    if (form == "Mini-DTX" || form == "DTX") return 2;
    return form == "microATX" ? 4 : form == "ATX" ? 7 : 8;
}

struct SlotRow { int lanes; std::string generation; int count; };

std::vector<SlotRow> slotRows(const Record& record)
{
    std::vector<SlotRow> found;
    const Json* rows = record.find("pcie_slots");
    if (!rows || !rows->is_array()) return found;
    for (const Json& row : *rows) {
        if (!row.is_object()) continue;
        const auto lanes = row.find("lanes"), quantity = row.find("quantity"), generation = row.find("gen");
        if (lanes == row.end() || quantity == row.end() || !lanes->is_number() || !quantity->is_number()) continue;
        const double wide = lanes->get<double>(), count = quantity->get<double>();
        if (wide != 1 && wide != 2 && wide != 4 && wide != 8 && wide != 16) continue;
        SlotRow& slot = found.emplace_back(SlotRow{static_cast<int>(wide), {}, static_cast<int>(std::clamp(count, 0.0, 100.0))});
        if (generation != row.end() && generation->is_string()) slot.generation = collapsed(generation->get_ref<const std::string&>());
    }
    std::stable_sort(found.begin(), found.end(), [](const SlotRow& a, const SlotRow& b) { return a.lanes > b.lanes; });
    return found;
}

// Of a detailed record the lanes are those that are wired: eight and more come from the processor, and the slot is a long one;
// how long a slot of four lanes is, and whose they are, is not said. Of the others they are the slot's length, and their
// generations are those of another platform on nineteen boards of twenty.
BoardSlot slotOf(const Record& record, const SlotRow& row, std::size_t number)
{
    BoardSlot slot;
    slot.label = "PCIE_" + std::to_string(number);
    const std::string lanes = "x" + std::to_string(row.lanes);
    if (tierOf(record) == Tier::Bulk) {
        slot.size = row.lanes == 2 ? "" : lanes;
        slot.link.note = "its record is not reliable in this";
        return slot;
    }
    slot.size = row.lanes >= 8 ? "x16" : row.lanes == 1 ? lanes : "";
    if (!row.generation.empty()) slot.link = record.fact((row.lanes >= 8 ? "CPU " : "PCIe ") + row.generation + " " + lanes);
    return slot;
}

void mapSlots(Record& record, Motherboard& board)
{
    const std::vector<SlotRow> rows = slotRows(record);
    int count = 0;
    for (const SlotRow& row : rows) count += row.count;
    if (count > mostSlots(board.form.valueOr(""))) { record.drop("board slots", "more than its form has"); return; }
    for (const SlotRow& row : rows)
        for (int i = 0; i < row.count; ++i) board.slots.push_back(slotOf(record, row, board.slots.size() + 1));
}

// ---- the rest

void mapMemory(Record& record, Motherboard& board)
{
    const std::string type = record.text("memory.ram_type");
    board.memoryType = record.word(type == "DDR1" ? "DDR" : type);
    board.memoryMaxGb = record.count("memory.max", "board memory limit", {type == "DDR4" || type == "DDR5" ? 8.0 : 1.0, 16384});
    const double count = record.count("memory.slots", "memory slots", {1, 32}).valueOr(0);
    for (int i = 1; i <= static_cast<int>(count); ++i) {
        BoardDimm dimm;
        dimm.label = "DIMM_" + std::to_string(i);
        board.dimms.push_back(std::move(dimm));
    }
}

// No board has none, though many records do.
void mapSata(Record& record, Motherboard& board)
{
    if (!record.find("storage_devices")) return;
    const double ports = record.number("storage_devices.sata_6_gb_s").value_or(0) + record.number("storage_devices.sata_3_gb_s").value_or(0);
    if (ports >= 1 && ports <= 24) board.sata = record.fact(ports);
    else record.drop("SATA ports", ports == 0 ? "0 stands for unknown" : "not plausible");
}

void mapPowerPlugs(const Record& record, Motherboard& board)
{
    double eps = 0;
    bool four = false;
    for (const std::string& plug : record.texts("power_connectors.cpu_power")) {
        if (plug.starts_with("8") || plug.starts_with("4")) ++eps;
        four = four || plug.starts_with("4");
    }
    if (eps > 0) board.eps = record.fact(eps, four ? "one of them of 4 pins" : "");
}

void mapHeaders(Record& record, Motherboard& board)
{
    const auto sum = [&](std::initializer_list<const char*> paths) {
        double all = 0;
        for (const char* path : paths) all += std::clamp(record.number(path).value_or(0), 0.0, 12.0);
        return all;
    };
    const double fans = sum({"fan_headers.cpu_fan", "fan_headers.cpu_opt", "fan_headers.case_fan", "fan_headers.pump"});
    if (fans > 0) board.fanHeaders = record.fact(fans);
    if (!record.find("usb_headers")) return;
    board.usb2Headers = record.fact(sum({"usb_headers.usb_2_0"}));
    board.usb3Headers = record.fact(sum({"usb_headers.usb_3_2_gen_1"}));
    board.usbCHeaders = record.fact(sum({"usb_headers.usb_3_2_gen_2", "usb_headers.usb_3_2_gen_2x2", "usb_headers.usb_4", "usb_headers.usb_4_80g"}));
}

void mapDetails(Record& record, Motherboard& board)
{
    board.m2 = m2Sockets(record);
    mapPowerPlugs(record, board);
    mapHeaders(record, board);
    board.memoryEcc = record.flagFact("ecc_support");
    board.wired = record.word(wiredNetwork(record));
    board.wireless = record.word(wirelessNetwork(record));
    board.display = record.word(displayOutputs(record));
}

std::string shortName(const Record& record)
{
    std::vector<std::string> words = tellingWords(record.name());
    std::erase_if(words, [](const std::string& word) { return isOneOf(lowerCase(word), {"intel", "amd", "supports", "gaming"}); });
    if (words.size() > 1 && words[0] == "ROG" && lowerCase(words[1]) == "strix") words.erase(words.begin());  // leaves room for what tells them apart
    const std::string name = shortNameOf(words);
    return name.empty() ? shortNameOf(record.name()) : name;
}

}  // namespace

Mapped mapMotherboard(Record& record)
{
    const std::string socket = record.text("socket"), form = boardFormWord(record.text("form_factor"));
    if (socket.empty()) return record.rejected("no socket");
    if (form.empty()) return record.rejected("no form factor");
    Motherboard board;
    board.form = record.fact(form);
    board.socket = record.fact(socketWord(socket), socket.starts_with("2 x ") ? "two of them" : contains(socket, "Narrow") ? "with the narrow mount" : "");
    mapChipset(record, board);
    mapMemory(record, board);
    mapSlots(record, board);
    mapSata(record, board);
    if (tierOf(record) == Tier::Detailed) mapDetails(record, board);
    else board.m2 = m2SocketsOfPairs(record);
    return record.part("motherboard", std::move(board), shortName(record));
}

}  // namespace rw::opendb
