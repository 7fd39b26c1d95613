#include "db/opendb/names.h"

#include <algorithm>
#include <array>

#include "db/opendb/words.h"

namespace rw::opendb {
namespace {

bool isColour(std::string_view word)
{
    return isOneOf(word, {"black", "white", "silver", "gold", "red", "blue", "green", "grey", "gray", "pink", "clear", "yellow", "orange", "purple",
                          "brown", "beige"});
}

bool isForm(std::string_view word)
{
    return isOneOf(word, {"atx", "eatx", "e-atx", "microatx", "micro-atx", "matx", "m-atx", "itx", "mini-itx", "htpc", "tower", "mid-tower",
                          "full-tower", "case", "computer", "chassis", "desktop", "sfx", "sfx-l", "tfx", "motherboard", "dimm", "sodimm", "so-dimm"});
}

bool isFiller(std::string_view word)
{
    return isOneOf(word, {"-", "/", "&", "|", "+", "with", "and", "for", "of", "w", "certified", "non-modular", "semi-modular", "fully", "modular", "80+",
                          "tempered", "glass", "internal", "ssd", "hdd", "nvme", "sata", "pcie", "pci-e", "m.2", "pwm", "argb"});
}

constexpr std::array<std::string_view, 17> kUnits = {
    "gb", "tb", "mb", "w", "watt", "watts", "mm", "mhz", "mt/s", "ghz", "cfm", "rpm", "gb/s", "v", "-pack", "-core", "g"};

// "16gb", "(2x16gb)", "750w", "120mm", "6000mhz", "3.6": a number with or without a unit of a few letters.
bool isMeasure(std::string_view word)
{
    while (!word.empty() && !isDigit(word.front()) && !isLetter(word.front())) word.remove_prefix(1);
    while (!word.empty() && !isDigit(word.back()) && !isLetter(word.back())) word.remove_suffix(1);
    if (word.empty() || !isDigit(word.front())) return false;
    for (const std::string_view unit : kUnits) {
        if (!word.ends_with(unit)) continue;
        const std::string_view number = word.substr(0, word.size() - unit.size());
        return !number.empty() && std::all_of(number.begin(), number.end(), [](char c) { return isDigit(c) || c == '.' || c == 'x'; });
    }
    return contains(word, ".") && std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '.'; });
}

bool isNumber(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '.'; });
}

// "ddr5-6000", "gddr6x", "cl32", "am4", "lga1700", "x16".
bool isStandard(std::string_view word)
{
    const auto namesOne = [&](std::string_view start) { return word.starts_with(start) && word.size() > start.size() && isDigit(word[start.size()]); };
    const bool isLatency = word.size() <= 4 && word.starts_with("cl") && isNumber(word.substr(2));
    return isLatency || namesOne("ddr") || namesOne("gddr") || namesOne("hbm") || namesOne("lga") || namesOne("m.2-")
        || isOneOf(word, {"lga", "am3+", "am4", "am5", "fm2+", "str4", "strx4", "str5", "tr4", "xmp", "expo", "x1", "x2", "x4", "x8", "x16"});
}

bool isCommon(std::string_view word)
{
    return word.empty() || word.front() == '(' || isColour(word) || isForm(word) || isFiller(word) || isStandard(word) || isMeasure(word);
}

// Some words are common only before certain others: "Mini Tower" is a form, "O11 Dynamic Mini" a case; "Air 155mm" is what
// coolers are, "Pop Air" another case; "2 x Gigabit" counts.
bool isCommonAt(const std::vector<std::string>& words, std::size_t i)
{
    const std::string_view word = words[i], next = i + 1 < words.size() ? std::string_view(words[i + 1]) : std::string_view();
    const std::string_view before = i > 0 ? std::string_view(words[i - 1]) : std::string_view();
    const auto isUnit = [](std::string_view one) { return std::find(kUnits.begin(), kUnits.end(), one) != kUnits.end() || one == "x"; };
    if (isCommon(word)) return true;
    if (word == "micro") return isOneOf(next, {"atx", "itx"});
    if (word == "mini") return isOneOf(next, {"itx", "tower"});
    if (isOneOf(word, {"mid", "full", "slim"})) return next == "tower";
    if (isOneOf(word, {"air", "water"})) return isMeasure(next) || isNumber(next);
    if (isNumber(word)) return isUnit(next);
    return isNumber(before) && isUnit(word);
}

struct Words { std::vector<std::string> asWritten, lowered; };

Words wordsOf(const std::string& name)
{
    Words words;
    for (std::string& word : split(name, " ")) {
        while (!word.empty() && (word.back() == ',' || word.back() == ';' || word.back() == ':')) word.pop_back();
        words.lowered.push_back(lowerCase(word));
        words.asWritten.push_back(std::move(word));
    }
    return words;
}

}  // namespace

std::string nameWithout(const std::string& manufacturer, const std::string& name)
{
    // Both are compared by letters and digits alone: "G.SKILL" and "G.Skill", "In Win" and "InWin".
    const std::string brand = plain(manufacturer);
    std::size_t at = 0, matched = 0;
    while (at < name.size() && matched < brand.size()) {
        const std::string one = plain(std::string_view(name).substr(at, 1));
        if (!one.empty() && one[0] != brand[matched]) return name;
        matched += one.size();
        ++at;
    }
    const bool isWhole = matched == brand.size() && !brand.empty() && (at >= name.size() || !(isLetter(name[at]) || isDigit(name[at])));
    if (!isWhole) return name;
    while (at < name.size() && name[at] != ' ' && name[at] != '(' && !isDigit(name[at]) && !isLetter(name[at])) ++at;  // "be quiet!", "NZXT - …"
    std::string rest(name.substr(at));
    const std::size_t start = rest.find_first_not_of(" -,:");
    return start == std::string::npos ? name : rest.substr(start);
}

std::string shortNameOf(const std::vector<std::string>& words, const std::string& ending)
{
    const std::size_t room = mostOfShortName - (ending.empty() ? 0 : std::min(charactersIn(ending) + 1, mostOfShortName));
    std::string text;
    for (const std::string& word : words) {
        if (charactersIn(text) + charactersIn(word) + (text.empty() ? 0 : 1) > room) break;
        text += (text.empty() ? "" : " ") + word;
    }
    if (text.empty() && !words.empty()) text = cutTo(words.front(), room);
    if (ending.empty()) return text;
    return text.empty() ? cutTo(ending, mostOfShortName) : text + " " + ending;
}

std::vector<std::string> tellingWords(const std::string& name)
{
    Words words = wordsOf(name);
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < words.lowered.size(); ++i)
        if (!isCommonAt(words.lowered, i)) kept.push_back(std::move(words.asWritten[i]));
    return kept;
}

std::string shortNameOf(const std::string& name, const std::string& ending)
{
    const std::string text = shortNameOf(tellingWords(name), ending);
    return text.empty() ? cutTo(name, mostOfShortName) : text;
}

std::string productLine(const std::string& name)
{
    Words words = wordsOf(name);
    std::size_t count = 0;
    while (count < words.lowered.size() && !isCommonAt(words.lowered, count)) ++count;
    words.asWritten.resize(count);
    return joined(words.asWritten, " ");
}

}  // namespace rw::opendb
