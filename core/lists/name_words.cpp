#include "lists/name_words.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "lists/list_text.h"

namespace rw {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

bool isNumber(std::string_view word)
{
    return !word.empty() && isDigit(word.front()) && std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '.'; });
}

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

constexpr std::array<std::string_view, 14> kUnits = {"gb", "tb", "mb", "w", "mm", "ghz", "mhz", "cfm", "rpm", "hz", "core", "pack", "mhz", "v"};
constexpr std::array<std::string_view, 61> kNoise = {
    "processor", "motherboard", "memory", "video", "card", "case", "power", "supply", "state", "drive", "disk", "internal", "cpu", "cooler", "cooling", "fan", "fans",
    "certified", "series", "the", "with", "for", "and", "w", "bearing", "wi", "fi", "adapter", "network", "tower", "80", "mts", "graphics", "desktop", "gpu",
    "gddr5", "gddr5x", "gddr6", "gddr6x", "gddr7", "side", "panel", "tempered", "glass", "acrylic", "usb", "type", "gen", "air", "water", "sata", "geforce",
    "fluid", "dynamic", "sleeve", "hydro", "ball", "rifle", "edition", "m2", "nvme"};
constexpr std::array<std::string_view, 17> kColours = {"black", "white", "silver", "red", "blue", "green", "grey", "gray", "pink", "gold", "titanium", "orange", "yellow", "purple", "gunmetal", "beige", "brown"};

// Pairs that names write joined or apart; left: as compared.
struct Same { std::string_view from, to; };
constexpr std::array<Same, 28> kSame = {{{"6.0 gb/s", " "}, {"6gb/s", " "}, {"solid state drive", "ssd"}, {"solid state disk", "ssd"}, {"hybrid internal hard drive", "hdd"}, {"internal hard drive", "hdd"},
                                         {"fully modular", "fullmodular"}, {"semi modular", "semimodular"}, {"full modular", "fullmodular"}, {"lian-li", "lian li"}, {"micro atx", "matx"}, {"microatx", "matx"}, {"micro-atx", "matx"}, {"m-atx", "matx"}, {"mini itx", "itx"}, {"mini-itx", "itx"}, {"e-atx", "eatx"},
                                         {"be quiet!", "bequiet"}, {"a-data", "adata"}, {"80+", " "}, {"80 plus", " "}, {"fully-modular", "fullmodular"}, {"semi-modular", "semimodular"},
                                         {"non-modular", "nonmodular"}, {"m.2", "m2"}, {"wi-fi", "wifi"}, {"pci-e", "pcie"}, {"pci-express", "pcie"}}};

std::vector<std::string> split(std::string_view name)
{
    std::string text = lowerCase(name);
    for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"×", "x"}, {"”", "\""}, {"’", "'"}, {"™", ""}, {"®", ""}, {"g.skill", "gskill"}}) replaceAll(text, from, to);
    for (const Same& same : kSame) replaceAll(text, same.from, same.to);
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        const bool decimal = c == '.' && !word.empty() && isDigit(word.back()) && i + 1 < text.size() && isDigit(text[i + 1]);
        if (isDigit(c) || isLetter(c) || decimal || static_cast<unsigned char>(c) >= 0x80) { word += c; continue; }
        if (c == '+' && !word.empty()) { word += 'p'; continue; }  // "A320+" is not "A320"
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    }
    return words;
}

std::string shortNumber(std::string number)
{
    if (number.find('.') == std::string::npos) return number;
    while (number.ends_with('0')) number.pop_back();
    if (number.ends_with('.')) number.pop_back();
    return number;
}

// "16gb": where the number ends and a unit makes up the rest.
std::size_t unitAt(std::string_view word)
{
    std::size_t i = 0;
    while (i < word.size() && (isDigit(word[i]) || word[i] == '.')) ++i;
    return i > 0 && i < word.size() && among(kUnits, word.substr(i)) ? i : std::string_view::npos;
}

NameWord fact(const std::string& number, const std::string& unit)
{
    if (unit == "ghz" || unit == "mhz" || unit == "core" || unit == "hz" || unit == "cfm" || unit == "v" || unit == "mb") return {shortNumber(number) + unit, WordClass::Noise};
    if (unit == "tb") return {shortNumber(std::to_string(std::stod(number) * 1000)) + "gb", WordClass::Fact, "gb"};
    return {shortNumber(number) + unit, WordClass::Fact, unit};
}

}  // namespace

std::string joinedWord(std::string_view text)
{
    std::string out;
    for (const char c : lowerCase(text))
        if (isDigit(c) || isLetter(c)) out += c;
    return out;
}

std::vector<NameWord> nameWords(std::string_view name)
{
    std::vector<std::string> raw = split(name);
    std::vector<NameWord> words;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const std::string& word = raw[i];
        const auto next = [&](std::size_t by) -> std::string { return i + by < raw.size() ? raw[i + by] : std::string(); };
        // "2 x 8 gb", "2 x 8gb", "2x8gb", "2x 8gb"
        if (isNumber(word) && next(1) == "x" && isNumber(next(2)) && next(3) == "gb") { words.push_back({word + "x" + next(2) + "gb", WordClass::Fact, "kit"}); i += 3; continue; }
        if (isNumber(word) && next(1) == "x" && unitAt(next(2)) != std::string::npos && next(2).ends_with("gb")) { words.push_back({word + "x" + next(2), WordClass::Fact, "kit"}); i += 2; continue; }
        if (const std::size_t x = word.find('x'); x != std::string::npos && x > 0 && isNumber(word.substr(0, x)) && unitAt(word.substr(x + 1)) != std::string::npos && word.ends_with("gb")) {
            words.push_back({word, WordClass::Fact, "kit"});
            continue;
        }
        if (const std::size_t at = unitAt(word); at != std::string::npos) {
            std::string unit = word.substr(at);
            words.push_back(fact(word.substr(0, at), unit));
            continue;
        }
        if (isNumber(word) && among(kUnits, next(1))) { words.push_back(fact(word, next(1))); ++i; continue; }
        if ((word == "ddr3" || word == "ddr4" || word == "ddr5" || word == "ddr2") && isNumber(next(1)) && next(1).size() >= 3) {
            words.push_back({word, WordClass::Fact, "ddr"});
            words.push_back({next(1) + "mts", WordClass::Fact, "mts"});
            ++i;
            continue;
        }
        if (word.size() > 2 && word.starts_with("cl") && isNumber(word.substr(2))) { words.push_back({shortNumber(word), WordClass::Fact, "cl"}); continue; }
        if ((word == "dual" || word == "quad" || word == "hexa" || word == "octa") && next(1) == "core") { ++i; continue; }
        if (word == "2230" || word == "2242" || word == "2260" || word == "2280" || word == "22110") { words.push_back({word, WordClass::Fact, "m2"}); continue; }
        if (word == "ssd" || word == "hdd") { words.push_back({word, WordClass::Fact, "drive"}); continue; }
        if (word.ends_with("modular")) { words.push_back({word, WordClass::Fact, "modular"}); continue; }
        if (among(kNoise, word)) { words.push_back({word, WordClass::Noise}); continue; }
        if (among(kColours, word)) { words.push_back({word == "gray" ? "grey" : word, WordClass::Colour}); continue; }
        const bool digit = std::any_of(word.begin(), word.end(), isDigit);
        words.push_back({word, digit ? WordClass::Model : WordClass::Word});
    }
    return words;
}

}  // namespace rw
