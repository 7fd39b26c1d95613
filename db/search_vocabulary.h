// The words that parts are called by, to find what a misspelt one was meant to be.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "db/search_parts.h"

namespace rw {

class Vocabulary {
public:
    // Of manufacturers, names and kinds, folded; also joined as people type them ("nhd15"). Part numbers are left out: they
    // are most of all words, and nobody misspells one on the way to another.
    explicit Vocabulary(const SearchParts& parts);

    std::size_t size() const { return m_words.size(); }
    // How often a word begins so in all parts: 0 where none does.
    std::uint32_t timesOf(std::string_view beginning) const;

    struct Near {
        std::string word;
        int edits;          // from what was typed to the word or its beginning
        std::uint32_t times;
    };
    // At most `most`, the nearest first: fewest edits, then those that are meant as a whole, then the most frequent. Not the
    // word itself.
    std::vector<Near> near(const std::string& typed, int edits, std::size_t most) const;

private:
    struct Word {
        std::uint32_t begin, length, count;
    };
    std::string_view text(const Word& word) const { return std::string_view(m_text).substr(word.begin, word.length); }

    std::string m_text;
    std::vector<Word> m_words;           // in alphabetical order
    std::vector<std::uint64_t> m_bytes;  // of each word: which letters and digits are in it
};

}  // namespace rw
