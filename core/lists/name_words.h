// The words of a part's name, ready to be compared: "G.Skill Ripjaws V 16 GB (2 x 8 GB) DDR4-3600 CL18 Memory" and
// "Ripjaws V DDR4-3600 CL18 16GB (2x8GB)" have the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rw {

enum class WordClass {
    Noise,    // "Memory", "Certified", "3.6ghz": says nothing that tells parts of one type apart
    Colour,
    Word,     // "ripjaws"
    Model,    // a word with a digit: "b550m"
    Fact      // a number with its unit: "16gb", "2x8gb", "850w", "cl18"; two names with different ones mean different parts
};

struct NameWord {
    std::string text;        // small letters and digits
    WordClass kind;
    std::string unit = {};   // of a fact
};

std::vector<NameWord> nameWords(std::string_view name);

// Small letters and digits only, in one: "f43600c18d16gvk".
std::string joinedWord(std::string_view text);

}  // namespace rw
