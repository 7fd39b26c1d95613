// Which of the parts that were found is the best answer.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "db/search_parts.h"

namespace rw {

// A typed word, and what else it may have been meant to be.
struct WordChoice {
    std::string word;
    int edits = 0;
};
using TypedWord = std::vector<WordChoice>;

// How well a folded word stands in a folded text: 8 as a word of it, 7 as letters or digits of one, 5 as the beginning of
// either, 0 not at all. Signs do not count: "nhd15" is a word of "nh d15".
int standingOf(std::string_view word, std::string_view text);

// Places a part by how well the words stand in its names, then by how much of the names they are; curated parts and the
// user's own count as if their names were twenty letters shorter, what only goes with other parts as if they were thirty longer.
class SearchRanking {
public:
    SearchRanking(const SearchParts& parts, const std::vector<TypedWord>& words) : m_parts(parts), m_words(words) {}
    std::uint64_t keyOf(SearchParts::Index part) const;  // the smaller the better; no two parts share one

private:
    const SearchParts& m_parts;
    const std::vector<TypedWord>& m_words;
};

}  // namespace rw
