#include "db/search_words.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace rw {
namespace {

enum class Sort { Gap, Letter, Digit };

// Bytes beyond ASCII are letters, except signs like ™, ® and dashes: U+0080 to U+00BF and U+2000 to U+2FFF.
Sort sortOf(const std::string& text, std::size_t i)
{
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= '0' && byte <= '9') return Sort::Digit;
    if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')) return Sort::Letter;
    if (byte < 0x80) return Sort::Gap;
    std::size_t lead = i;
    while (lead > 0 && (static_cast<unsigned char>(text[lead]) & 0xC0) == 0x80) --lead;
    const auto first = static_cast<unsigned char>(text[lead]);
    return first == 0xC2 || first == 0xE2 ? Sort::Gap : Sort::Letter;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::vector<std::string> atoms(const std::string& text)
{
    std::vector<std::string> found;
    Sort before = Sort::Gap;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const Sort now = sortOf(text, i);
        if (now != Sort::Gap) {
            if (now != before) found.emplace_back();
            found.back() += lower(text[i]);
        }
        before = now;
    }
    return found;
}

void addJoined(std::set<std::string>& words, const std::string& text)
{
    constexpr std::size_t longest = 5;
    const std::vector<std::string> pieces = atoms(text);
    for (std::size_t first = 0; first < pieces.size(); ++first) {
        std::string word;
        for (std::size_t i = first; i < std::min(pieces.size(), first + longest); ++i) word += pieces[i];
        words.insert(word);
    }
}

std::string joinedByBlanks(const std::set<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

}  // namespace

std::string kindWords(const Part& part)
{
    // What the kind's own names do not say.
    static const std::map<std::string, const char*> alsoCalled = {
        {"cpu", "processor"}, {"graphics_card", "GPU VGA"}, {"memory_kit", "RAM DIMM"}, {"storage", "SSD HDD NVMe drive disk"},
        {"power_supply", "PSU"}, {"motherboard", "mainboard"}, {"liquid_cooler", "AIO water radiator"}, {"air_cooler", "heatsink"},
        {"pc_case", "chassis tower"}, {"riser", "extension cable"}, {"network_adapter", "WLAN WiFi Ethernet"}, {"add_in_card", "PCIe expansion card capture NIC HBA sound"}};
    std::string words = std::string(part.kind->id) + " " + part.type() + " " + part.kind->title;
    const auto it = alsoCalled.find(part.kind->id);
    if (it != alsoCalled.end()) words += std::string(" ") + it->second;
    return words;
}

std::string joinedWords(const Part& part)
{
    std::set<std::string> words;
    addJoined(words, part.fullName());
    addJoined(words, part.shortName);
    for (const std::string& number : part.partNumbers) addJoined(words, number);
    return joinedByBlanks(words);
}

SearchQuery searchQuery(const std::string& text)
{
    constexpr int mostWords = 16;
    SearchQuery query;
    std::string word;
    int words = 0;
    const auto endWord = [&] {
        if (word.empty() || words == mostWords) return;
        // No AND between them: FTS5 then leaves out a word that holds only signs, where AND would find nothing.
        query.match += (query.match.empty() ? "\"" : " \"") + word + "\"*";
        query.hasSingleCharacters = query.hasSingleCharacters || word.size() == 1;
        word.clear();
        ++words;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (sortOf(text, i) == Sort::Gap) endWord();
        else word += text[i];
    }
    endWord();
    return query;
}

}  // namespace rw
