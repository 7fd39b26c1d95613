#include "parts/facets.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "units/written.h"

namespace rw {

const std::vector<FacetTitle>& facetTitles()
{
    static const std::vector<FacetTitle> titles = {
        {"kind", RW_TEXT("Kind")},
        {"type", RW_TEXT("Type")},
        {"manufacturer", RW_TEXT("Manufacturer")},
        {"model", RW_TEXT("Chip")},
        {"architecture", RW_TEXT("Architecture")},
        {"series", RW_TEXT("Series")},
        {"socket", RW_TEXT("Socket")},
        {"chipset", RW_TEXT("Chipset")},
        {"form", RW_TEXT("Form factor")},
        {"cores", RW_TEXT("Cores")},
        {"memory_gb", RW_TEXT("Memory")},
        {"memory_type", RW_TEXT("Memory type")},
        {"capacity", RW_TEXT("Capacity")},
        {"modules", RW_TEXT("Modules")},
        {"speed", RW_TEXT("Speed")},
        {"ecc", RW_TEXT("ECC")},
        {"power_w", RW_TEXT("Power")},
        {"slots", RW_TEXT("Slots")},
        {"x16_slots", RW_TEXT("x16 slots of the CPU")},
        {"x16_spacing", RW_TEXT("Slots from x16 to x16")},
        {"x8_x8", RW_TEXT("x8/x8")},
        {"memory_slots", RW_TEXT("Memory slots")},
        {"m2_sockets", RW_TEXT("M.2 sockets")},
        {"lanes", RW_TEXT("PCIe lanes")},
        {"interface", RW_TEXT("Interface")},
        {"generation", RW_TEXT("Generation")},
        {"graphics", RW_TEXT("Integrated graphics")},
        {"cooling", RW_TEXT("Cooling")},
        {"plugs", RW_TEXT("Power plugs")},
        {"efficiency", RW_TEXT("Efficiency")},
        {"modular", RW_TEXT("Modular")},
        {"card_limit", RW_TEXT("Cards up to")},
        {"cooler_limit", RW_TEXT("Coolers up to")},
        {"psu_form", RW_TEXT("Power supply")},
        {"radiator", RW_TEXT("Radiator")},
        {"shape", RW_TEXT("Shape")},
        {"size", RW_TEXT("Size")},
        {"length", RW_TEXT("Length")},
        {"height", RW_TEXT("Height")},
        {"fans", RW_TEXT("Fans")},
        {"pack", RW_TEXT("In the pack")},
        {"purpose", RW_TEXT("Purpose")},
        {"network", RW_TEXT("Network")},
        {"span", RW_TEXT("Span in slots")},
        {"takes", RW_TEXT("From")},
        {"gives", RW_TEXT("To")},
    };
    return titles;
}

const FacetTitle* findFacetTitle(const std::string& id)
{
    const auto& all = facetTitles();
    const auto it = std::find_if(all.begin(), all.end(), [&](const FacetTitle& t) { return id == t.id; });
    return it == all.end() ? nullptr : &*it;
}

std::optional<Text> lengthsOf(const std::string& facet, const std::string& value)
{
    static const std::set<std::string> ofLengths = {"card_limit", "cooler_limit", "height", "length"};
    if (!ofLengths.contains(facet)) return std::nullopt;
    std::vector<Length> numbers;
    std::string words;
    std::istringstream in(value);
    for (std::string word; in >> word;) {
        if (const auto number = numberFromText(word, "mm")) numbers.push_back(mm(*number));
        else if (word != "mm") words += word;
    }
    if (words.empty() && numbers.size() == 1) return Text{"{length}", {{"length", numbers[0]}}};
    if (words == "below" && numbers.size() == 1) return Text{RW_TEXT("below {length}"), {{"length", numbers[0]}}};
    if (words == "andmore" && numbers.size() == 1) return Text{RW_TEXT("{length} and more"), {{"length", numbers[0]}}};
    if (words == "to" && numbers.size() == 2) return Text{RW_TEXT("{from} to {to}"), {{"from", numbers[0]}, {"to", numbers[1]}}};
    return std::nullopt;
}

void FacetList::add(const char* id, std::string value, double order)
{
    const bool isThere = std::any_of(m_facets.begin(), m_facets.end(), [&](const Facet& f) { return f.id == id && f.value == value; });
    const FacetTitle* title = findFacetTitle(id);
    if (!value.empty() && !isThere) m_facets.push_back({id, title ? title->title : "", std::move(value), order});
}

FacetList& FacetList::word(const char* id, const std::string& value)
{
    std::string words = value;
    std::replace(words.begin(), words.end(), '_', ' ');
    add(id, std::move(words), 0);
    return *this;
}

FacetList& FacetList::word(const char* id, const TextFact& fact) { return fact ? word(id, *fact) : *this; }

FacetList& FacetList::each(const char* id, const std::vector<std::string>& values)
{
    for (const std::string& value : values) word(id, value);
    return *this;
}

FacetList& FacetList::each(const char* id, const TextFact& fact)
{
    std::istringstream words(fact.valueOr(""));
    for (std::string one; std::getline(words, one, '/');) word(id, one);
    return *this;
}

FacetList& FacetList::plug(const char* id, const std::string& type)
{
    static const std::map<std::string, const char*> words = {{"pcie_6pin", "PCIe 6-pin"}, {"pcie_8pin", "PCIe 8-pin"}, {"pcie_12pin", "PCIe 12-pin"},
                                                             {"12vhpwr", "12VHPWR"}, {"12v_2x6", "12V-2x6"}, {"eps_8pin", "EPS 8-pin"},
                                                             {"sata", "SATA"}, {"molex", "Molex"}};
    const auto it = words.find(type);
    return word(id, it == words.end() ? type : it->second);
}

FacetList& FacetList::number(const char* id, const NumberFact& fact, const char* unit)
{
    if (fact) add(id, numberText(*fact) + (*unit ? " " : "") + unit, *fact);
    return *this;
}

FacetList& FacetList::valued(const char* id, const std::string& value, double order)
{
    add(id, value, order);
    return *this;
}

FacetList& FacetList::count(const char* id, std::size_t count) { return valued(id, std::to_string(count), static_cast<double>(count)); }

FacetList& FacetList::capacity(const char* id, const NumberFact& gigabytes)
{
    if (gigabytes) add(id, *gigabytes >= 1000 ? numberText(*gigabytes / 1000) + " TB" : numberText(*gigabytes) + " GB", *gigabytes);
    return *this;
}

FacetList& FacetList::power(const char* id, const PowerFact& fact)
{
    if (fact) add(id, numberText(fact->amount()) + " W", fact->amount());
    return *this;
}

FacetList& FacetList::length(const char* id, const LengthFact& fact)
{
    if (fact) add(id, numberText(fact->amount()) + " mm", fact->amount());
    return *this;
}

FacetList& FacetList::band(const char* id, const LengthFact& fact, std::initializer_list<int> starts)
{
    if (!fact) return *this;
    const double amount = fact->amount();
    const auto next = std::upper_bound(starts.begin(), starts.end(), amount);
    if (next == starts.begin()) add(id, "below " + std::to_string(*next) + " mm", amount);
    else if (next == starts.end()) add(id, std::to_string(*(next - 1)) + " mm and more", amount);
    else add(id, std::to_string(*(next - 1)) + " to " + std::to_string(*next - 1) + " mm", amount);
    return *this;
}

FacetList& FacetList::flag(const char* id, const FlagFact& fact)
{
    if (fact) add(id, *fact ? RW_TEXT("yes") : RW_TEXT("no"), 0);
    return *this;
}

}  // namespace rw
