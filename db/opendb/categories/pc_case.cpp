#include <algorithm>

#include "db/opendb/case_sizes.h"
#include "db/opendb/categories/categories.h"
#include "db/opendb/forms.h"
#include "db/opendb/front_ports.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/pc_case.h"

namespace rw::opendb {
namespace {

Length longestSide(const PcCase& pcCase)
{
    return std::max({pcCase.depth.valueOr({}), pcCase.width.valueOr({}), pcCase.height.valueOr({})});
}

// Limits that exceed the case itself are somebody's inches or another number.
void mapLimits(Record& record, PcCase& pcCase)
{
    pcCase.cardLimit = record.length("max_video_card_length", "case card limit", {100, 700});
    pcCase.coolerLimit = record.length("max_cpu_cooler_height", "case cooler limit", {20, 260});
    pcCase.psuLimit = record.length("max_psu_length", "case supply limit", {80, 500});
    const Length longest = longestSide(pcCase);
    if (pcCase.cardLimit && longest > Length{} && *pcCase.cardLimit > longest) {
        pcCase.cardLimit = {};
        record.drop("case card limit", "longer than the case");
    }
    const Length widest = pcCase.width.originOr(Origin::Missing) <= Origin::OpenDb ? *pcCase.width : longest;
    if (pcCase.coolerLimit && widest > Length{} && *pcCase.coolerLimit >= widest) {
        pcCase.coolerLimit = {};
        record.drop("case cooler limit", "higher than the case is wide");
    }
}

// How many there are, but not where.
void mapBays(Record& record, PcCase& pcCase)
{
    struct Row { const char *path, *size; };
    for (const Row& row : {Row{"internal_3_5_bays", "3.5"}, {"internal_2_5_bays", "2.5"}, {"external_5_25_bays", "5.25"}}) {
        if (record.number(row.path).value_or(0) <= 0) continue;
        CaseBay bay;
        bay.size = row.size;
        bay.count = record.count(row.path, "case bays", {1, 24});
        if (bay.count) pcCase.bays.push_back(std::move(bay));
    }
}

void mapFrontPorts(Record& record, PcCase& pcCase)
{
    std::vector<std::string> entries = record.texts("front_usb_ports");
    const Json* text = entries.empty() ? record.find("front_panel_usb") : nullptr;
    if (text && text->is_string()) entries = frontEntries(text->get_ref<const std::string&>());
    const FrontHeaders headers = frontHeaders(entries);
    if (headers.usb2 + headers.usb3 + headers.usbC == 0) return;
    const auto fact = [&](int count, const char* note) { return record.fact(static_cast<double>(count), count > 0 ? note : ""); };
    pcCase.usb2 = fact(headers.usb2, "one for two ports");
    pcCase.usb3 = fact(headers.usb3, "one for two ports");
    pcCase.usbC = fact(headers.usbC, "");
}

std::string panelWord(const std::string& upstream)
{
    const std::string word = lowerCase(upstream);
    if (word == "none") return {};
    for (const char* material : {"tempered glass", "acrylic"})
        if (contains(word, material)) return material;
    return word == "aluminum" ? "aluminium" : word;
}

void mapPsuForms(Record& record, PcCase& pcCase)
{
    for (const std::string& form : record.texts("supported_power_supply_form_factors")) {
        const std::string word = form == "ATX/EPS" ? "ATX" : form;
        if (word != "Mini-ITX" && std::find(pcCase.psuForms.begin(), pcCase.psuForms.end(), word) == pcCase.psuForms.end()) pcCase.psuForms.push_back(word);
    }
}

}  // namespace

Mapped mapPcCase(Record& record)
{
    PcCase pcCase;
    const std::string form = record.text("form_factor");
    const bool isTower = contains(form, "Tower");
    // Small cases and those that lie are built in many ways.
    if (isTower && !form.starts_with("Mini ITX")) pcCase.layout = "tower";
    mapOuterSize(record, pcCase, isTower ? Build::Tower : Build::Other);
    for (const std::string& board : record.texts("supported_motherboard_form_factors")) pcCase.boards.push_back(boardFormWord(board));
    pcCase.slots = record.count("expansion_slots", "case slots", {1, 12});
    pcCase.verticalSlots = record.count("riser_expansion_slots", "case vertical slots", {1, 4});
    mapLimits(record, pcCase);
    mapPsuForms(record, pcCase);
    pcCase.shroud = record.flagFact("power_supply_shroud");
    pcCase.sidePanel = record.word(panelWord(record.text("side_panel")));
    mapFrontPorts(record, pcCase);
    mapBays(record, pcCase);
    const std::string line = productLine(record.name());
    return record.part("pc_case", std::move(pcCase), line.empty() ? shortNameOf(record.name()) : cutTo(line, mostOfShortName));
}

}  // namespace rw::opendb
