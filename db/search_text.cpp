#include "db/search_text.h"

#include <array>

namespace rw {
namespace {

// The small base letters of U+00C0 to U+017F; '.' where a letter has none (ø, ß, ł) and stays as it is.
constexpr std::string_view bases =
    "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
    "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrssssssss"
    "tttt..uuuuuuuuuuuuwwyyyzzzzzz.";
static_assert(bases.size() == 0x180 - 0xC0);

// What an ASCII byte is folded to.
constexpr std::array<char, 128> ascii = [] {
    std::array<char, 128> table{};
    for (int c = 0; c < 128; ++c) {
        const bool isSmall = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool isBlank = c == ' ' || (c >= '\t' && c <= '\r');
        table[static_cast<std::size_t>(c)] = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : isSmall ? c : isBlank ? ' ' : '.');
    }
    return table;
}();

// Of a character beyond ASCII that begins at `i`; how many bytes of it were taken.
std::size_t appendBeyond(std::string& folded, std::string_view text, std::size_t i)
{
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
    if (byte == 0xC2 || byte == 0xE2) {  // U+0080 to U+00BF, U+2000 to U+2FFF: ®, µ, ™, dashes, arrows
        folded += byte == 0xC2 && next == 0xA0 ? ' ' : '.';
        return byte == 0xC2 ? 2 : 3;
    }
    const bool isLatin = byte >= 0xC3 && byte <= 0xC5 && next != 0;
    const char base = isLatin ? bases[((byte & 0x1Fu) << 6 | (next & 0x3Fu)) - 0xC0] : '.';
    if (byte == 0xC3 && next == 0x97) folded += 'x';  // ×
    else if (base != '.') folded += base;
    else folded.append(text, i, isLatin ? 2 : 1);
    return isLatin ? 2 : 1;
}

}  // namespace

void appendFolded(std::string& folded, std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            folded += ascii[byte];
            ++i;
        } else {
            i += appendBeyond(folded, text, i);
        }
    }
}

std::string foldedText(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    appendFolded(folded, text);
    return folded;
}

std::vector<std::string_view> atomsOf(std::string_view folded)
{
    std::vector<std::string_view> atoms;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (letterOf(folded[i]) == Letter::Gap) continue;
        if (beginsAtom(folded, i)) atoms.push_back(folded.substr(i, 1));
        else atoms.back() = {atoms.back().data(), atoms.back().size() + 1};
    }
    return atoms;
}

std::vector<std::string_view> wordsOf(std::string_view folded)
{
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < folded.size();) {
        std::size_t end = i;
        while (end < folded.size() && letterOf(folded[end]) != Letter::Gap) ++end;
        if (end > i) words.push_back(folded.substr(i, end - i));
        i = end + 1;
    }
    return words;
}

}  // namespace rw
