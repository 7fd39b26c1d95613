// How many slips of the hand lie between what was typed and a word.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace rw {

// Edits: a letter left out, put in or replaced, or two neighbours exchanged (optimal string alignment). All letters of the
// typed word go through a machine word at once: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau
// edit distances", 2003. Of words longer than 63 bytes only the beginning counts.
class TypoDistance {
public:
    explicit TypoDistance(std::string_view typed);

    struct Edits {
        int whole = 0;      // to the word
        int beginning = 0;  // to the beginning of the word that is nearest
    };
    Edits to(std::string_view word) const;

private:
    std::array<std::uint64_t, 256> m_places{};  // of each byte in the typed word
    int m_length;
};

}  // namespace rw
