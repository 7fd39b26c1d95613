// How a part's words are prepared for the search, and what a person types turned into a query.
#pragma once

#include <string>

#include "parts/part.h"

namespace rw {

// The kind as files, published lists and people call it: "graphics card Video Card Graphics cards GPU".
std::string kindWords(const Part& part);

// Names cut where letters, digits and punctuation meet, then each piece joined with the next four: "NH-D15 black" gives
// "nhd15black d15black 15black black". Every word here is matched by its beginning, so "nhd15", "nh d15", "15 black"
// and, for "RTX 3090", "rtx3090" all find it.
std::string joinedWords(const Part& part);

// The words of `text` as an FTS5 expression: every one must begin some word of the part, in any order. Empty where
// `text` has none. At most 16 words count.
struct SearchQuery {
    std::string match;
    bool hasSingleCharacters = false;  // such a word matches a large part of the catalogue
};
SearchQuery searchQuery(const std::string& text);

}  // namespace rw
