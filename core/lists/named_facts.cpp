#include "lists/named_facts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

#include "lists/list_text.h"
#include "lists/name_words.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/power_supply.h"
#include "parts/kinds/storage.h"

namespace rw {
namespace {

// As far as the list is to be trusted: what decides only against a published limit.
constexpr Origin kListed = Origin::OpenDb;
constexpr const char* kSource = "as the part list names it";

template <class T>
Fact<T> listed(T value)
{
    Fact<T> fact{std::move(value), kListed};
    fact.sources = {kSource};
    return fact;
}

struct Name {
    std::string lower;
    std::vector<NameWord> words;

    bool has(std::string_view text) const { return lower.find(text) != std::string::npos; }
    // The number of the first fact of that unit; 0 where there is none.
    double number(std::string_view unit) const
    {
        for (const NameWord& word : words)
            if (word.unit == unit) return std::atof(word.text.c_str());
        return 0;
    }
};

// Larger forms first, of those that stand in one another.
TextFact boardForm(const Name& name)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 10> forms = {{
        {"ssi eeb", "SSI-EEB"}, {"ssi ceb", "SSI-CEB"}, {"xl atx", "XL-ATX"}, {"eatx", "E-ATX"}, {"e-atx", "E-ATX"}, {"micro atx", "microATX"}, {"microatx", "microATX"}, {"mini itx", "Mini-ITX"}, {"mini-itx", "Mini-ITX"}, {" atx ", "ATX"}}};
    for (const auto& [words, form] : forms)
        if (name.has(words)) return listed<std::string>(form);
    return {};
}

TextFact socketIn(const std::string& name)
{
    std::string word;
    for (std::size_t i = 0; i <= name.size(); ++i) {
        if (i < name.size() && name[i] != ' ' && name[i] != ',') { word += name[i]; continue; }
        const std::string lower = lowerCase(word);
        const bool amd = lower.size() >= 3 && lower.size() <= 4 && lower.starts_with("am") && std::isdigit(static_cast<unsigned char>(lower[2]));
        const bool intel = lower.starts_with("lga") && lower.size() >= 6;
        const bool large = lower == "tr4" || lower == "strx4" || lower == "str5" || lower == "swrx8" || lower == "sp3" || lower == "sp5" || lower == "sp6";
        if (amd || intel || large) return listed(word);
        word.clear();
    }
    return {};
}

void take(Motherboard& board, const Name& name, const std::string& written)
{
    board.form = boardForm(name);
    board.socket = socketIn(written);
}

void take(MemoryKit& kit, const Name& name)
{
    for (const NameWord& word : name.words) {
        if (word.unit == "kit") {
            kit.modules = listed(std::atof(word.text.c_str()));
            kit.moduleGb = listed(std::atof(word.text.c_str() + word.text.find('x') + 1));
        }
        if (word.unit == "ddr") kit.type = listed(std::string("DDR") + word.text.back());
        if (word.unit == "mts") kit.speed = listed(std::atof(word.text.c_str()));
    }
}

void take(PowerSupply& supply, const Name& name)
{
    if (const double power = name.number("w"); power > 0) supply.power = listed(watts(power));
    for (const auto& [words, form] : {std::pair{"sfx-l ", "SFX-L"}, {"sfx ", "SFX"}, {"tfx ", "TFX"}, {"flex atx", "Flex ATX"}, {"atx ", "ATX"}})
        if (!supply.form && name.has(words)) supply.form = listed<std::string>(form);
    for (const auto& [words, modular] : {std::pair{"fullmodular", "full"}, {"semimodular", "semi"}, {"nonmodular", "none"}})
        if (std::any_of(name.words.begin(), name.words.end(), [&, words = words](const NameWord& w) { return w.text == words; })) supply.modular = listed<std::string>(modular);
    for (const auto& [words, grade] : {std::pair{"titanium", "80 PLUS Titanium"}, {"platinum", "80 PLUS Platinum"}, {"80+ gold", "80 PLUS Gold"}, {"80+ silver", "80 PLUS Silver"}, {"bronze", "80 PLUS Bronze"}})
        if (!supply.efficiency && name.has("80+") && name.has(words)) supply.efficiency = listed<std::string>(grade);
}

void take(Storage& drive, const Name& name)
{
    if (const std::size_t at = name.lower.find("m.2-"); at != std::string::npos) drive.form = listed("M.2 " + name.lower.substr(at + 4, name.lower.find_first_not_of("0123456789", at + 4) - at - 4));
    else if (name.has("2.5\"")) drive.form = listed<std::string>("2.5");
    else if (name.has("3.5\"")) drive.form = listed<std::string>("3.5");
    if (const double gigabytes = name.number("gb"); gigabytes > 0) drive.capacityGb = listed(gigabytes);
    if (const std::size_t at = name.lower.find("pcie "); at != std::string::npos) {
        const std::string link = name.lower.substr(at + 5, 6);   // "4.0 x4"
        if (link.size() == 6 && std::isdigit(static_cast<unsigned char>(link[0])) && link[4] == 'x') drive.interface = listed("PCIe " + link);
    } else if (drive.form.valueOr("") == "2.5" || drive.form.valueOr("") == "3.5") drive.interface = listed<std::string>("SATA");
}

void take(CaseFan& fan, const Name& name)
{
    if (const double size = name.number("mm"); size > 0) fan.size = listed(mm(size));
    if (const double pack = name.number("pack"); pack > 0) fan.pack = listed(pack);
}

void take(LiquidCooler& cooler, const Name& name)
{
    for (const char* size : {"120", "140", "240", "280", "360", "420"})
        if (name.has(size)) cooler.radiatorClass = listed<std::string>(size);
}

}  // namespace

void takeNamedFacts(Part& part, const std::string& written)
{
    const Name name{" " + lowerCase(written) + " ", nameWords(written)};
    Spec& spec = *part.spec;
    if (auto* board = dynamic_cast<Motherboard*>(&spec)) take(*board, name, written);
    else if (auto* kit = dynamic_cast<MemoryKit*>(&spec)) take(*kit, name);
    else if (auto* supply = dynamic_cast<PowerSupply*>(&spec)) take(*supply, name);
    else if (auto* drive = dynamic_cast<Storage*>(&spec)) take(*drive, name);
    else if (auto* fan = dynamic_cast<CaseFan*>(&spec)) take(*fan, name);
    else if (auto* cooler = dynamic_cast<LiquidCooler*>(&spec)) take(*cooler, name);
    else if (auto* card = dynamic_cast<GraphicsCard*>(&spec)) {
        if (const double gigabytes = name.number("gb"); gigabytes > 0) card->memoryGb = listed(gigabytes);
    } else if (auto* pcCase = dynamic_cast<PcCase*>(&spec)) {
        const TextFact form = boardForm(name);
        if (form.valueOr("") == "ATX") pcCase->boards = {"ATX", "microATX", "Mini-ITX"};
        if (form.valueOr("") == "microATX") pcCase->boards = {"microATX", "Mini-ITX"};
        if (form.valueOr("") == "Mini-ITX") pcCase->boards = {"Mini-ITX"};
    }
}

}  // namespace rw
