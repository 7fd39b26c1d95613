// Text as the search sees it: small letters without accents, cut where letters, digits and signs meet.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace rw {

// "Alpenföhn™ 2×32" as "alpenfohn. 2x32": ASCII and Latin letters small and without accents, signs as dots, white space as
// blanks, other scripts as they are.
std::string foldedText(std::string_view text);
void appendFolded(std::string& folded, std::string_view text);

enum class Letter : char { Gap, Letter, Digit };
// By byte of folded text; those beyond ASCII are letters.
inline constexpr std::array<Letter, 256> letters = [] {
    std::array<Letter, 256> table{};
    for (std::size_t c = 0; c < 256; ++c) table[c] = c >= '0' && c <= '9' ? Letter::Digit : (c >= 'a' && c <= 'z') || c >= 0x80 ? Letter::Letter : Letter::Gap;
    return table;
}();
constexpr Letter letterOf(char c) { return letters[static_cast<unsigned char>(c)]; }

// Where a piece of folded text of one sort begins: "nh", "d" and "15" in "nh-d15".
constexpr bool beginsAtom(std::string_view folded, std::size_t i)
{
    const Letter here = letterOf(folded[i]);
    return here != Letter::Gap && (i == 0 || letterOf(folded[i - 1]) != here);
}

std::vector<std::string_view> atomsOf(std::string_view folded);  // "nh", "d", "15"
std::vector<std::string_view> wordsOf(std::string_view folded);  // "nh", "d15"

}  // namespace rw
