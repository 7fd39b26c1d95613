#include "db/search_words.h"

#include <algorithm>
#include <map>
#include <set>

#include "db/search_text.h"

namespace rw {
namespace {

// Joined are pieces that no blank parts, and beyond a blank a number with what counts it ("RTX 3090", "2 x 32 GB") as far as
// that goes; two words of letters only with each other ("Dark Rock" of "Dark Rock Pro"). Else a common first word would begin
// thousands of long ones, and the index would go through them all.
void addJoined(std::set<std::string>& words, const std::string& text)
{
    constexpr std::size_t longest = 5;
    const std::string folded = foldedText(text);
    const std::vector<std::string_view> pieces = atomsOf(folded);
    for (std::size_t first = 0; first < pieces.size(); ++first) {
        std::string word(pieces[first]);
        for (std::size_t i = first + 1; i < std::min(pieces.size(), first + longest); ++i) {
            const char* before = pieces[i - 1].data() + pieces[i - 1].size();
            const bool isNextWord = std::string_view(before, static_cast<std::size_t>(pieces[i].data() - before)).find(' ') != std::string_view::npos;
            word += pieces[i];
            if (isNextWord && letterOf(before[-1]) == letterOf(pieces[i][0])) break;
        }
        words.insert(word);
    }
}

// Typed without its dashes, from its beginning on.
void addPartNumber(std::set<std::string>& words, const std::string& number)
{
    std::string word;
    const std::string folded = foldedText(number);
    for (const std::string_view piece : atomsOf(folded)) word += piece;
    if (!word.empty()) words.insert(word);
}

std::string joinedByBlanks(const std::set<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

bool hasLetter(const std::string& text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// A bare number ("3") or "yes" would be found with everything; a band of limits is nothing a part is called by.
bool isSearchedFor(const Facet& facet)
{
    return hasLetter(facet.value) && facet.value != "yes" && facet.value != "no" && facet.id != "card_limit" && facet.id != "cooler_limit" && facet.id != "height";
}

void addFacets(std::set<std::string>& words, const Spec& spec)
{
    for (const Facet& facet : spec.facets()) {
        if (isSearchedFor(facet)) addJoined(words, facet.value);
        if (facet.id == "speed") addJoined(words, std::to_string(static_cast<int>(facet.order)) + " MHz");  // as kits were sold for long
    }
}

// What people write for a name in full.
void addShortForms(std::set<std::string>& words, const std::string& fullName)
{
    static const std::map<std::string, const char*> shortForms = {
        {"Founders Edition", "fe"}, {"Western Digital", "wd"}, {"Thermal Grizzly", "tg"}, {"Micro ATX", "matx"}, {"microATX", "matx"}};
    for (const auto& [name, shortForm] : shortForms)
        if (fullName.find(name) != std::string::npos) words.insert(shortForm);
}

bool isNumber(const std::string& word) { return std::all_of(word.begin(), word.end(), [](char c) { return letterOf(c) == Letter::Digit; }); }
// "64" or "2x32".
bool isCount(const std::string& word)
{
    const std::size_t times = word.find('x');
    return isNumber(word) || (times != std::string::npos && times > 0 && times + 1 < word.size() && isNumber(word.substr(0, times)) && isNumber(word.substr(times + 1)));
}

// Whether the words end with "2", "x", to which another number belongs.
bool endInTimes(const std::vector<std::string>& words) { return words.size() > 1 && words.back() == "x" && isNumber(words[words.size() - 2]); }

// As parts' names write it; empty where the word is no unit.
std::string unitNamed(const std::string& word)
{
    static const std::map<std::string, std::string> units = {{"gb", "gb"}, {"gig", "gb"}, {"gigs", "gb"}, {"tb", "tb"}, {"mb", "mb"}, {"w", "w"}, {"watt", "w"},
                                                             {"watts", "w"}, {"mm", "mm"}, {"mhz", "mhz"}, {"ghz", "ghz"}, {"hz", "hz"}, {"cfm", "cfm"}};
    const auto it = units.find(word);
    return it == units.end() ? std::string() : it->second;
}

// "850watts" as "850w".
std::string withPlainUnit(const std::string& word)
{
    const std::size_t end = word.find_first_not_of("0123456789");
    if (end == 0 || end == std::string::npos) return word;
    const std::string unit = unitNamed(word.substr(end));
    return unit.empty() ? word : word.substr(0, end) + unit;
}

}  // namespace

std::string kindWords(const PartKind& kind, const std::string& listType)
{
    // What the kind's own names do not say.
    static const std::map<std::string, const char*> alsoCalled = {
        {"cpu", "processor"}, {"graphics_card", "GPU VGA"}, {"memory_kit", "RAM DIMM"}, {"storage", "SSD HDD NVMe drive disk"},
        {"power_supply", "PSU"}, {"motherboard", "mainboard mobo"}, {"liquid_cooler", "AIO water radiator"}, {"air_cooler", "heatsink"},
        {"pc_case", "chassis tower"}, {"riser", "extension cable"}, {"network_adapter", "WLAN WiFi Ethernet"}, {"add_in_card", "PCIe expansion card capture NIC HBA sound"}};
    std::string words = std::string(kind.id) + " " + listType + " " + kind.title;
    const auto it = alsoCalled.find(kind.id);
    if (it != alsoCalled.end()) words += std::string(" ") + it->second;
    return words;
}

std::string kindWords(const Part& part) { return kindWords(*part.kind, part.type()); }

std::string joinedWords(const Part& part)
{
    std::set<std::string> words;
    addJoined(words, part.fullName());
    addJoined(words, part.shortName);
    for (const std::string& number : part.partNumbers) addPartNumber(words, number);
    addFacets(words, *part.spec);
    addShortForms(words, part.fullName());
    return joinedByBlanks(words);
}

std::vector<std::string> typedWords(const std::string& text)
{
    constexpr std::size_t mostWords = 16;
    const std::string folded = foldedText(text);
    std::vector<std::string> words;
    for (const std::string_view typed : wordsOf(folded)) {
        const std::string word = withPlainUnit(std::string(typed)), unit = unitNamed(word);
        if (letterOf(word[0]) == Letter::Digit && endInTimes(words)) {
            words.pop_back();
            words.back() += "x" + word;
        } else if (!unit.empty() && !words.empty() && isCount(words.back())) {
            words.back() += unit;
        } else if (words.size() < mostWords) {
            words.push_back(word);
        }
    }
    return words;
}

}  // namespace rw
